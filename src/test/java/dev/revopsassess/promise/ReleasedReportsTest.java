package dev.revopsassess.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import dev.revopsassess.snapshot.SnapshotReader;
import dev.revopsassess.snapshot.entry.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports that earlier versions wrote, each in the folder of its version, are read and compared by this one. */
class ReleasedReportsTest {
    private static final Path RELEASES = Path.of("src", "test", "resources", "release");

    static List<Path> reports() throws IOException {
        try (Stream<Path> files = Files.walk(RELEASES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** The reports are of samples, which this version assesses anew. */
    private static String sample(Path report) {
        return "samples/"
                + report.getFileName()
                        .toString()
                        .replaceFirst("^[0-9-]{11}", "")
                        .replaceFirst("[.]json$", "");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aReportIsReadAndIsOfTheVersionOfItsFolder(Path file) throws IOException {
        Snapshot report = SnapshotReader.read(Files.readString(file));

        assertThat(report.tool().version())
                .isEqualTo(file.getParent().getFileName().toString());
        assertThat(report.signals()).isNotEmpty();
        assertThat(report.metrics()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aReportIsComparedInEveryFormat(Path file) {
        Map.of(
                        "text", "WHAT MOVED",
                        "markdown", "| Measure | Baseline | Now | Change | Policy | Status |",
                        "html", "Scores before and now",
                        "json", "\"comparison\": {")
                .forEach((format, words) -> {
                    Run.Printed moved = Run.of("compare", file.toString(), sample(file), "-f", format);
                    assertThat(moved.exit()).as(moved.err()).isZero();
                    assertThat(moved.out()).contains(words);
                });
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aReportIsABaselineThatAGateJudgesBy(Path file) {
        Run.Printed held =
                Run.of(sample(file), "--baseline", file.toString(), "--fail-on", "regression", "--report-only", "-q");

        assertThat(held.exit()).as(held.err()).isZero();
        assertThat(held.out()).contains("SINCE THE BASELINE OF 2026-09-30");
    }

    /** Whoever writes a version into the changelog commits its reports too. */
    @Test
    void everyVersionOfTheChangelogHasReports() throws IOException {
        Matcher version = Pattern.compile("(?m)^## ([0-9]+[.][0-9]+[.][0-9]+)")
                .matcher(Files.readString(Path.of("CHANGELOG.md")));
        List<String> versions = version.results().map(found -> found.group(1)).toList();

        assertThat(versions).contains("0.1.0");
        assertThat(reports())
                .extracting(file -> file.getParent().getFileName().toString())
                .containsAll(versions);
    }
}
