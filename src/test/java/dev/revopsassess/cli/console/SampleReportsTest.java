package dev.revopsassess.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.Program;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The reports beside the samples are what the program prints. With {@code -Dgolden.write} they are written anew, to be read
 * as a diff.
 */
class SampleReportsTest {
    private static final Map<String, String> REPORTS =
            Map.of("report.txt", "text", "report.md", "markdown", "report.json", "json", "report.html", "html");

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("samples"))) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theReportsOfASampleAreWhatTheProgramPrints(Path sample) throws IOException {
        for (var report : REPORTS.entrySet()) {
            if (!isRead(sample, report.getValue())) {
                continue;
            }
            String printed = printed(List.of("assess", sample.toString(), "--format", report.getValue(), "--verbose"));
            Path file = sample.resolve("reports").resolve(report.getKey());
            if (System.getProperty("golden.write") != null) {
                Files.writeString(file, printed, StandardCharsets.UTF_8);
            }
            assertThat(file).exists();
            assertThat(printed).as(file.toString()).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
        }
    }

    /** Every sample is held as text and as JSON; of the pages one sample stands for all, since they lay out the same outline. */
    private static boolean isRead(Path sample, String format) {
        return System.getProperty("golden.write") != null
                || List.of("text", "json").contains(format)
                || sample.endsWith("northwind");
    }

    private static String printed(List<String> words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(
                InputStream.nullInputStream(),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of("SOURCE_DATE_EPOCH", "1791158400"),
                false,
                false,
                OptionalInt.empty());
        int code = Program.run(words, terminal);
        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
