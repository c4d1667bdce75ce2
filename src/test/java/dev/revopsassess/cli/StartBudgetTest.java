package dev.revopsassess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * What a start costs, as far as that is the same on every machine and under every load: classes loaded, bytes taken, files read.
 * The budgets are data; whoever needs more of one says why, beside it.
 */
class StartBudgetTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/start/budgets.csv", numLinesToSkip = 1)
    void aStartStaysWithinItsBudget(String words, int classes, int megabytes, int files, int kilobytes, String why)
            throws Exception {
        long[] work = spent("work", words);
        assertThat(work[0]).as("classes loaded; %s", why).isLessThanOrEqualTo(classes);
        assertThat(work[1]).as("bytes taken; %s", why).isLessThanOrEqualTo(megabytes * 1_000_000L);
        long[] reads = spent("reads", words);
        assertThat(reads[0]).as("files read; %s", why).isLessThanOrEqualTo(files);
        assertThat(reads[1]).as("bytes read of them; %s", why).isLessThanOrEqualTo(kilobytes * 1_000L);
    }

    private long[] spent(String what, String words) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                StartBudget.class.getName(),
                what));
        command.addAll(Arrays.asList(words.split(" ", -1)));
        Path said = folder.resolve("said");
        var builder = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("report").toFile())
                .redirectError(said.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().put("SOURCE_DATE_EPOCH", "1791158400");
        Process process = builder.start();

        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        List<String> lines = Files.readAllLines(said, StandardCharsets.UTF_8);
        return Arrays.stream(lines.get(lines.size() - 1).split(" ", -1))
                .mapToLong(Long::parseLong)
                .toArray();
    }
}
