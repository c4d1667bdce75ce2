package dev.revopsassess.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import dev.revopsassess.outline.Outline;
import dev.revopsassess.render.html.HtmlReport;
import dev.revopsassess.render.markdown.MarkdownReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A report is as long as somebody reads. */
class LengthTest {
    /** Lines of eighty columns. */
    private static final int SCREEN = 40;

    /** As many as somebody reads before a decision; what is folded is not counted. */
    private static final int MOST_WORDS = 310;

    private static final int MOST_BYTES = 400_000;

    @TempDir
    private Path folder;

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("samples"))) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anAssessmentIsOneScreen(Path sample) {
        assertThat(Run.of(sample.toString()).out().lines()).hasSizeLessThanOrEqualTo(SCREEN);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theFirstPageIsReadInAMinute(Path sample) {
        String page = MarkdownReport.render(Outline.whole(
                        Run.sample(String.valueOf(sample.getFileName())).assessment()))
                .replaceAll("(?s)\n## Scores.*", "")
                .replaceAll("(?s)<details>.*?</details>", "")
                .replaceAll("<br>|[*#`\\[\\]]", " ");
        assertThat(page).contains("What is not known");
        assertThat(page.trim().split("\\s+")).hasSizeLessThanOrEqualTo(MOST_WORDS);
    }

    @Test
    void theScreenHasTheAnswerAndSaysHowToGetAll() {
        assertThat(Run.of("samples/juniper-labs").out())
                .contains(
                        "How sure",
                        "between teams",
                        "WHAT SPEAKS FOR MORE",
                        "WHAT SPEAKS FOR WAITING",
                        "THE FIRST 90 DAYS",
                        "ASK NEXT")
                .endsWith("All of it: --verbose, -o report.html, revops-assess explain\n");
    }

    /** Warnings can turn the answer: three begin on the screen, and how many there are stands beside the heading. */
    @Test
    void theScreenBeginsThreeWarningsAndCountsThemAll() {
        Run.Judged northwind = Run.sample("northwind");
        String words = Run.of("samples/northwind").out().replaceAll("\\s+", " ");
        assertThat(northwind.assessment().verdict().warnings()).hasSize(4);
        assertThat(words)
                .contains("WHAT SPEAKS AGAINST 3 of 4", "! What is called RevOps here is RevOps in name.")
                .contains("! RevOps reports into sales.", "! Existing customers shrink: NRR is under 100 %.")
                .contains("THE FIRST 90 DAYS Chief Executive Officer", "- Change the mandate, not the title");
    }

    @Test
    void aFileAndVerboseGetTheWholeReport() throws IOException {
        Path file = folder.resolve("report.txt");
        assertThat(Run.of("samples/juniper-labs", "-o", file.toString()).exit()).isZero();
        String whole = Files.readString(file);
        assertThat(whole).contains("Thresholds and where they come from").doesNotContain("short form");
        assertThat(Run.of("samples/juniper-labs", "--verbose").out()).isEqualTo(whole);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noHtmlReportIsTooHeavyForAMail(Path sample) {
        assertThat(HtmlReport.render(Outline.whole(
                                Run.sample(String.valueOf(sample.getFileName())).assessment()))
                        .getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(MOST_BYTES);
    }
}
