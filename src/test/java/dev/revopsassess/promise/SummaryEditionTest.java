package dev.revopsassess.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import dev.revopsassess.outline.Edition;
import dev.revopsassess.outline.Outline;
import dev.revopsassess.outline.Section;
import dev.revopsassess.render.markdown.MarkdownReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The summary edition decides, and is short wherever it goes. */
class SummaryEditionTest {
    /** GitHub refuses a comment of 65,536 characters. */
    private static final int COMMENT = 60_000;

    @TempDir
    private Path folder;

    static Stream<String> samples() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("samples"))) {
            return folders
                    .filter(Files::isDirectory)
                    .map(sample -> sample.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void markdownFitsAComment(String sample) {
        assertThat(markdown(Run.sample(sample))).hasSizeLessThan(COMMENT);
    }

    @Test
    void markdownOfABigCompanyFitsAComment() throws IOException {
        Files.writeString(folder.resolve("headcount.csv"), people(3_000));
        Files.writeString(folder.resolve("tools.csv"), tools(400));
        Run.of(
                folder.toString(),
                "--as-of",
                "2026-09-30",
                "--edition",
                "summary",
                "--baseline",
                "samples/northwind/reports/report.json",
                "-o",
                file("big.md"));
        assertThat(Files.readString(folder.resolve("big.md"))).hasSizeBetween(1_000, COMMENT);
    }

    /** Of another company everything has moved. */
    @ParameterizedTest
    @MethodSource("samples")
    void markdownSaysRightBehindTheVerdictWhatMovedAndStillFitsAComment(String sample) throws IOException {
        String other = sample.equals("harborline") ? "corvane" : "harborline";
        String baseline = Path.of("samples", other, "reports", "report.json").toString();
        Run.of("samples/" + sample, "--edition", "summary", "--baseline", baseline, "-o", file("moved.md"));
        String text = Files.readString(folder.resolve("moved.md"));

        assertThat(text).hasSizeLessThan(COMMENT);
        assertThat(text.lines().filter(line -> line.startsWith("## ")).findFirst())
                .contains("## Since the baseline of 2026-09-30");
        assertThat(text).containsPattern("\\| Alignment \\| [^|]+ \\| [^|]+ \\| [^|]+ \\| at most \\+1 \\|");
        assertThat(text.lines().filter(line -> line.contains("no worse status |") || line.contains("shown only |")))
                .as("eight signals, model and scale")
                .hasSize(10);
        assertThat(text).containsPattern("And [0-9]+ more signals; the full edition names them[.]");
    }

    @Test
    void aFileIsTheFullEditionUnlessTheSummaryIsAskedFor() throws IOException {
        Run.of("samples/northwind", "-o", file("default.md"));
        Run.of("samples/northwind", "--edition", "full", "-o", file("full.md"));
        Run.of("samples/northwind", "--edition", "summary", "-o", file("summary.md"));
        assertThat(folder.resolve("default.md")).hasSameTextualContentAs(folder.resolve("full.md"));
        assertThat(Files.readString(folder.resolve("summary.md")))
                .contains("## The first 90 days", "## Scores", "summary edition")
                .doesNotContain("## Appendix", "## Ownership");
    }

    @Test
    void theSummaryHoldsTheFirstPageTheScoresAndTheHeaviestDrivers() {
        assertThat(Outline.of(Run.sample("northwind").assessment(), Edition.SUMMARY)
                        .parts())
                .extracting(Outline.Part::section)
                .containsExactly(
                        Section.VERDICT,
                        Section.COSTS,
                        Section.START,
                        Section.OPEN,
                        Section.SCORES,
                        Section.DRIVERS,
                        Section.AGAINST);
    }

    @Test
    void noWarningIsLeftOutOfTheSummary() {
        Run.Judged northwind = Run.sample("northwind");
        String text = Run.of("samples/northwind", "--edition", "summary").out().replaceAll("\\s+", " ");
        assertThat(northwind.assessment().verdict().warnings())
                .isNotEmpty()
                .allSatisfy(warning -> assertThat(text).contains(warning.text()));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private static String markdown(Run.Judged judged) {
        return MarkdownReport.render(Outline.of(judged.assessment(), Edition.SUMMARY));
    }

    private static String people(int count) {
        String[] functions = {"Sales", "Marketing", "Customer Success", "Sales Operations", "Engineering"};
        return IntStream.range(0, count)
                .mapToObj(number -> "e" + number + "," + functions[number % functions.length] + ",Role,"
                        + LocalDate.of(2020, 1, 1).plusDays(number % 2_000))
                .collect(Collectors.joining("\n", "id,function,title,start_date\n", "\n"));
    }

    private static String tools(int count) {
        String[] layers = {"crm", "marketing-automation", "enrichment", "analytics"};
        return IntStream.range(0, count)
                .mapToObj(number ->
                        "Product " + number + "," + layers[number % layers.length] + ",Team " + number % 40 + ",12000")
                .collect(Collectors.joining("\n", "tool,layer,owner,annual_cost\n", "\n"));
    }
}
