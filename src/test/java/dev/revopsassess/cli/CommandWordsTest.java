package dev.revopsassess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import dev.revopsassess.pack.rules.PackReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type, and what they are told to type next. */
class CommandWordsTest {
    @TempDir
    Path folder;

    private String headcount(String name) {
        return Run.written(
                        folder.resolve(name),
                        Map.of(
                                "headcount.csv",
                                "name,title,department\nA B,CEO,Executive\nC D,Account Executive,Sales\n"))
                .toString();
    }

    @Test
    void helpAndVersionAreWordsToo() {
        assertThat(Run.of("help", "check").out())
                .isEqualTo(Run.of("check", "--help").out())
                .contains("which column is what");
        assertThat(Run.of("help").out()).contains("Exit codes:");
        assertThat(Run.of("version")).isEqualTo(Run.of("--version"));
    }

    @Test
    void aCommandThatIsMisspeltIsAskedFor() {
        assertThat(Run.of("portfollio").err())
                .contains("no folder or file portfollio; did you mean the command portfolio?");
    }

    @ParameterizedTest
    @CsvSource({
        "explain -f json,'write one of text, markdown; found \"json\"'",
        "portfolio samples -f pdf,'write one of text, markdown, json, jsonl, html; found \"pdf\"'",
        "assess samples/northwind --edition sumary,'write one of summary, full; found \"sumary\"; did you mean \"summary\"?'",
        "assess samples/northwind -f pdf,'write one of text, markdown, html, json, junit, github; found \"pdf\"'"
    })
    void aWrongChoiceIsAnsweredWithTheRightOnes(String words, String message) {
        Run.Printed run = Run.of(words.split(" "));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(message).doesNotContain("case-sensitive", "[");
    }

    @ParameterizedTest
    @CsvSource({
        "RevOps,(revops)",
        "revenue operations,(revops)",
        "NRR under 100 %,(nrr-below-100)",
        "nrr  UNDER 100 %:,(nrr-below-100)",
        "Separate Forecasts,(separate-forecasts)",
        "NRR,(nrr)",
        "Hold,(hold)"
    })
    void explainKnowsWhatAReportCallsAThing(String word, String titled) {
        Run.Printed run = Run.of("explain", word);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out().lines().findFirst().orElse("")).endsWith(titled);
    }

    @Test
    void everySignalMetricAndQuestionIsFoundByItsTitleAndInCapitals() {
        var rules = PackReader.builtIn();
        rules.signals()
                .forEach(signal -> assertThat(Run.of("explain", signal.title()).exit())
                        .as(signal.title())
                        .isZero());
        rules.metrics()
                .metrics()
                .forEach(metric -> assertThat(Run.of("explain", metric.title()).exit())
                        .as(metric.title())
                        .isZero());
        rules.questions()
                .forEach(question -> assertThat(Run.of("explain", question.id().toUpperCase(Locale.ROOT))
                                .exit())
                        .as(question.id())
                        .isZero());
    }

    @Test
    void whatCanBeExplainedIsListedByTheme() {
        assertThat(Run.of("explain").out())
                .contains(
                        "Signals of alignment\n",
                        "Signals of foundation\n",
                        "Metrics from headcount\n",
                        "Metrics from arr\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Downloads", "exports", "Neuer Ordner"})
    void aFolderThatIsNobodysIsNotTakenForTheCompanysName(String name) {
        assertThat(Run.of(headcount(name)).out()).startsWith("Your company ");
        assertThat(Run.of(headcount("acme")).out()).startsWith("acme ");
    }

    @Test
    void anEndingThatContradictsTheFormatBesideItIsRefusedAndNothingIsWritten() {
        Path report = folder.resolve("report.json");
        Path junit = folder.resolve("junit.xml");
        Run.Printed run = Run.of(headcount("acme"), "-o", report.toString(), "-f", "junit", "-o", junit.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("-f junit stands beside -o " + report
                        + ", and that ending says json. Write each -f right before"
                        + " its -o; with such an ending none is needed");
        assertThat(report).doesNotExist();
        assertThat(Run.of(headcount("acme"), "-o", report.toString(), "-o", junit.toString())
                        .exit())
                .isZero();
    }

    @Test
    void whatWasWrittenIsSaidWithItsSizeUnlessQuietIsAsked() throws IOException {
        Path report = folder.resolve("report.json");
        String acme = headcount("acme");
        Run.Printed run = Run.of(acme, "-o", report.toString());
        long kilobytes = Math.round(Files.size(report) / 1000.0);

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("revops-assess: wrote " + report + " (" + kilobytes + " KB)\n");
        assertThat(Run.of(acme, "-q", "-o", report.toString()).err()).isEmpty();
    }

    @Test
    void everyCommandNamesTheNextOneInWordsThatAShellTakes() {
        String acme = headcount("ac me");

        assertThat(Run.of("check", acme).err()).endsWith("Next: revops-assess '" + acme + "'\n");
        assertThat(Run.of("init", folder.resolve("new").toString()).err())
                .endsWith("Next: revops-assess " + folder.resolve("new") + "\n");
        assertThat(Run.of("rules", "list").err()).isEqualTo("Next: revops-assess explain SIGNAL\n");
        assertThat(Run.of("explain").err()).isEqualTo("Next: revops-assess explain WORD\n");
        assertThat(Run.of("check", acme, "-f", "json").err()).isEmpty();
        assertThat(Run.of("explain", "nrr", "-f", "markdown").err()).isEmpty();
    }
}
