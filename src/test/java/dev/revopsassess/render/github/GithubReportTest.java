package dev.revopsassess.render.github;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import dev.revopsassess.outline.Annotations;
import dev.revopsassess.outline.Annotations.Annotation;
import dev.revopsassess.outline.Annotations.Level;
import dev.revopsassess.report.Northwind;
import dev.revopsassess.value.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GithubReportTest {
    @TempDir
    private Path folder;

    @Test
    void anAnnotationIsAWorkflowCommandWithFileLineAndTitle() {
        assertThat(rendered(new Annotation(
                        Level.ERROR,
                        Optional.of(Source.line("arr.csv", 14)),
                        "NRR under 100 %: 94 %",
                        "93.9 % over 12 months\nTake the losses apart: by cohort, by segment.")))
                .isEqualTo("::error file=in/arr.csv,line=14,title=NRR under 100 %25%3A 94 %25"
                        + "::93.9 %25 over 12 months%0ATake the losses apart: by cohort, by segment.\n");
    }

    @Test
    void aFileAsAWholeHasNoLineAndASaidFigureNoFile() {
        assertThat(rendered(new Annotation(Level.WARNING, Optional.of(Source.file("a,b:c.csv")), "t", "x")))
                .isEqualTo("::warning file=in/a%2Cb%3Ac.csv,title=t::x\n");
        assertThat(rendered(new Annotation(Level.NOTICE, Optional.empty(), "t", "x")))
                .isEqualTo("::notice title=t::x\n");
    }

    @Test
    void noTextOfTheExportsStartsACommandOfItsOwn() {
        String evil = "x\r\n::error title=a,b::c%0A::set-output name=d::e\u001B[31m\u202E";
        assertThat(rendered(new Annotation(Level.NOTICE, Optional.of(Source.file("f")), evil, evil)))
                .isEqualTo("::notice file=in/f,title=x%0D%0A%3A%3Aerror title=a%2Cb%3A%3Ac%250A%3A%3Aset-output"
                        + " name=d%3A%3Ae\uFFFD[31m\uFFFD::x%0D%0A::error title=a,b::c%250A::set-output"
                        + " name=d::e\uFFFD[31m\uFFFD\n");
    }

    @Test
    void whatIsUnknownWaivedOrClearIsNoAnnotation() {
        Annotations annotations = Annotations.of(Northwind.assessment(), Optional.empty());
        assertThat(annotations.worst())
                .extracting(Annotation::title)
                .noneMatch(title -> title.startsWith("Sellers' time on administration"))
                .noneMatch(title -> title.startsWith("Expansion keeps pace"))
                .noneMatch(title -> title.startsWith("Compensation by hand"));
        assertThat(annotations.worst())
                .filteredOn(each -> each.title().startsWith("NRR under 100 %"))
                .extracting(Annotation::level)
                .containsExactly(Level.ERROR);
        assertThat(annotations.worst())
                .filteredOn(each -> each.title().startsWith("Revenue organisation"))
                .extracting(Annotation::level)
                .containsExactly(Level.NOTICE);
    }

    @Test
    void theWorstTenComeFirstAndTheLastLineCountsTheOthers() {
        String report = Run.of("samples/northwind", "-f", "github").out();
        List<String> lines = report.lines().toList();
        assertThat(lines).hasSize(11);
        assertThat(lines.subList(0, 10))
                .allMatch(line ->
                        line.matches("::(error|warning) file=samples/northwind/[a-z]+[.]csv,line=\\d+,title=.*"));
        assertThat(lines.get(10)).matches("::notice::and \\d+ more; the report lists them all");
        assertThat(lines.stream().map(line -> line.substring(2, 6)).distinct()).containsExactly("erro", "warn", "noti");
    }

    @Test
    void whatGotWorseSinceTheBaselineStandsFirstAndSaysHowItWas() {
        List<String> lines = Run.of(
                        "samples/northwind", "--baseline", "samples/juniper-labs/reports/report.json", "-f", "github")
                .out()
                .lines()
                .toList();

        assertThat(lines.get(0)).contains(" (new)::In the baseline: ");
        assertThat(lines)
                .filteredOn(
                        line -> line.contains("title=NRR under 100 %25%3A 93.9 %25 (new)::In the baseline: clear at 1"))
                .hasSize(1);
        assertThat(Run.of("samples/northwind", "-f", "github").out()).doesNotContain("baseline");
    }

    @Test
    void lostDataIsAnErrorAtItsLine() throws IOException {
        Path exports = Run.written(folder.resolve("exports"), Map.of("headcount.csv", """
                Employee ID,Job Title,Department,Start Date
                E1,CEO,Executive,2020-01-01
                E2,Account Executive,Sales,2021-02-30
                E3,Account Executive,Sales,2021-03-01
                """));
        String file = exports.resolve("headcount.csv").toString();
        assertThat(Run.of(exports.toString(), "-f", "github").out()).contains(" file=" + file + ",line=3,");
        assertThat(Run.of(exports.toString(), "-f", "github", "--anonymize").out())
                .contains(" file=headcount.csv,line=3,")
                .doesNotContain(exports.toString());
        Path written = folder.resolve("annotations");
        assertThat(Run.of(file, "-f", "github", "-o", written.toString()).exit())
                .isZero();
        assertThat(Files.readString(written)).contains(" file=" + file + ",line=3,");
    }

    @Test
    void onlyAnAssessmentHasAnnotations() {
        assertThat(Run.of("check", "samples/northwind", "-f", "github").err())
                .contains("check has no format github; take text, markdown or json");
        assertThat(Run.of("compare", "samples/northwind", "samples/northwind", "-f", "github")
                        .err())
                .contains("compare has no format github; take text, markdown, html or json");
    }

    private static String rendered(Annotation annotation) {
        UnaryOperator<String> paths = name -> "in/" + name;
        return GithubReport.render(new Annotations(List.of(annotation), Optional.empty()), paths);
    }
}
