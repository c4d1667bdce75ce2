package dev.revopsassess.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.intake.settings.Probe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the fuzzer starts from and what it once found, put through the intake again. */
class FuzzCorpusTest {
    private static final Path CORPUS =
            Path.of("src", "test", "resources", "dev", "revopsassess", "intake", "IntakeFuzzInputs");
    private static final long MOST_BYTES = 1 << 20;

    private static final Map<String, Consumer<byte[]>> PROBES = Map.of(
            "text", Probe::text,
            "packed", Probe::packed,
            "workbook", Probe::workbook,
            "answers", Probe::answers,
            "configuration", Probe::configuration);

    @TestFactory
    Stream<DynamicContainer> everyFileOfTheCorpusIsReadOrRefused() {
        return new TreeMap<>(PROBES)
                .entrySet().stream()
                        .map(probe -> DynamicContainer.dynamicContainer(
                                probe.getKey(),
                                files(CORPUS.resolve(probe.getKey())).stream()
                                        .map(file -> DynamicTest.dynamicTest(
                                                file.getFileName().toString(),
                                                () -> probe.getValue().accept(Files.readAllBytes(file))))));
    }

    @Test
    void theCorpusHasSomethingForEveryProbeAndStaysSmall() throws IOException {
        assertThat(files(CORPUS))
                .extracting(folder -> folder.getFileName().toString())
                .containsExactlyElementsOf(new TreeMap<>(PROBES).keySet());
        long bytes = 0;
        for (Path folder : files(CORPUS)) {
            assertThat(files(folder)).as("%s", folder).isNotEmpty();
            for (Path file : files(folder)) {
                bytes += Files.size(file);
            }
        }
        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
