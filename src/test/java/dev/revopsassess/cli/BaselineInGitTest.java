package dev.revopsassess.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.revopsassess.cli.run.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A company's exports in a repository, held against a report that was committed. */
class BaselineInGitTest {
    private static final YearMonth LAST = YearMonth.of(2026, 9);

    @TempDir
    private Path repository;

    private Path exports;
    private Path baseline;

    @BeforeEach
    void aRepositoryWithExports() throws Exception {
        exports = repository.resolve("exports");
        baseline = repository.resolve("baseline.json");
        git("init", "-q");
        // Ten customers at 10,000; one of them pays 10,500 by now: NRR 100.5 %.
        exported(10_500);
    }

    @Test
    void aCommittedBaselineCatchesARegressionAndTakesAnImprovement() throws Exception {
        assertThat(assessed("-o", baseline.toString()).exit()).isZero();
        git("add", "-A");
        git("commit", "-q", "-m", "Accept the baseline");
        String accepted = git("rev-parse", "HEAD:baseline.json");

        // One customer falls to 2,000 of 10,000: NRR 92 %.
        exported(2_000);
        Path report = repository.resolve("report.md");
        Run.Printed regressed =
                assessed("--baseline", baseline.toString(), "--fail-on", "regression", "-o", report.toString());
        assertThat(regressed.exit()).isEqualTo(1);
        assertThat(regressed.err())
                .contains("revops-assess: the gate failed:\n")
                .contains("  regression: nrr-below-100 got worse: clear at 100.5 % before, fired at 92 % now\n");
        assertThat(report)
                .as("the report is written all the same")
                .content(StandardCharsets.UTF_8)
                .contains("## Since the baseline of 2026-09-30")
                .contains("| NRR under 100 % | 100.5 % | 92 % | -8.5 points | no worse status | new |");
        Run.Printed told =
                assessed("--baseline", baseline.toString(), "--fail-on", "regression", "--report-only", "-q");
        assertThat(told.exit()).isZero();
        assertThat(told.err()).contains("would fail").contains("nrr-below-100 got worse");

        // The bad quarter becomes the baseline, and the next one is better: NRR 100.5 %.
        assertThat(assessed("-o", baseline.toString()).exit()).isZero();
        git("commit", "-q", "-a", "-m", "Accept the loss");
        exported(10_500);
        Run.Printed improved = assessed("--baseline", baseline.toString(), "--fail-on", "regression");
        assertThat(improved.exit()).isZero();
        assertThat(improved.err())
                .contains("better than the baseline: ")
                .contains("nrr-below-100 gone")
                .contains("revops-assess " + exports + " -o " + baseline);
        assertThat(assessed("-o", baseline.toString()).exit()).isZero();
        git("commit", "-q", "-a", "-m", "Accept the improvement");
        assertThat(git("rev-parse", "HEAD:baseline.json"))
                .as("the same exports, the same bytes")
                .isEqualTo(accepted);
    }

    @Test
    void rulesThatChangeAreToldFromFiguresThatDo() throws Exception {
        assertThat(assessed("-o", baseline.toString()).exit()).isZero();
        git("add", "-A");
        git("commit", "-q", "-m", "Accept the baseline");
        Run.written(exports, Map.of("revops-assess.yaml", """
                thresholds:
                  nrr-below-100: { fire: 1.05, reason: Our board plans with 105 %. }
                """));

        Run.Printed compared = Run.of("compare", baseline.toString(), exports.toString(), "-f", "markdown");
        assertThat(compared.exit()).isZero();
        assertThat(compared.out())
                .contains("The rules changed; the figures are the same. Signals: 1 new.")
                .contains("- NRR under 100 %: clear at 100.5 % → fired at 100.5 %\n");
        Run.Printed held = assessed("--baseline", baseline.toString(), "--fail-on", "regression");
        assertThat(held.exit()).as("no figure got worse" + held.err()).isZero();

        exported(2_000);
        assertThat(Run.of("compare", baseline.toString(), exports.toString(), "-f", "json")
                        .out())
                .contains("\"moved\": \"both\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                     | is empty
            {"schemaVersion": 1    | is no whole JSON file
            {"schemaVersion": 2}   | has schemaVersion 2, and this program knows versions up to 1
            {"schemaVersion": 1}   | lacks "tool"
            name,title             | is no whole JSON file
            """)
    void aBaselineThatCannotBeReadNeverPasses(String text, String found) throws IOException {
        Files.writeString(baseline, text);
        for (List<String> more : List.of(List.<String>of(), List.of("--fail-on", "regression", "--report-only"))) {
            var words = new ArrayList<>(List.of("--baseline", baseline.toString()));
            words.addAll(more);
            Run.Printed refused = assessed(words.toArray(String[]::new));
            assertThat(refused.exit()).isEqualTo(3);
            assertThat(refused.out()).isEmpty();
            assertThat(refused.err())
                    .contains("the baseline " + baseline + " " + found)
                    .contains("Make one with revops-assess FOLDER -o " + baseline);
        }
    }

    @Test
    void aBaselineThatIsNotThereNeverPasses() {
        assertThat(assessed("--baseline", repository.resolve("none.json").toString())
                        .exit())
                .isEqualTo(3);
        assertThat(assessed("--baseline", exports.toString()).exit()).isEqualTo(3);
        // Linux lets everybody open it and nobody read its start, the superuser neither.
        Path unreadable = Path.of("/proc/self/mem");
        assumeTrue(Files.exists(unreadable));
        assertThat(assessed("--baseline", unreadable.toString()).exit()).isEqualTo(3);
        assertThat(assessed("--baseline", unreadable.toString()).err()).contains("cannot be read");
    }

    @Test
    void aRunNeverWritesOverItsBaseline() throws Exception {
        assertThat(assessed("-o", baseline.toString()).exit()).isZero();
        String accepted = Files.readString(baseline);
        exported(2_000);
        Path link = Files.createSymbolicLink(repository.resolve("link.json"), baseline);

        for (Path over : List.of(baseline, link)) {
            Run.Printed refused =
                    assessed("--baseline", baseline.toString(), "--fail-on", "regression", "-o", over.toString());
            assertThat(refused.exit()).isEqualTo(2);
            assertThat(refused.err()).contains("is the baseline itself");
        }
        assertThat(baseline).hasContent(accepted);
    }

    @Test
    void anAnonymousRunTakesNoBaselineThatNamesTheCompany() throws IOException {
        Run.written(exports, Map.of("revops-assess.yaml", "company: Quillback Ltd\n"));
        assertThat(assessed("-o", baseline.toString()).exit()).isZero();

        Run.Printed refused = assessed("--anonymize", "--baseline", baseline.toString());

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).doesNotContain("Quillback").contains("make " + baseline + " again with --anonymize");
        assertThat(assessed("--anonymize", "-o", baseline.toString()).exit()).isZero();
        assertThat(assessed("--anonymize", "--baseline", baseline.toString()).exit())
                .isZero();
    }

    /** What is printed is run by a shell, in which the program is a function that says its words. */
    @Test
    void theCommandThatAcceptsAnImprovementRunsAsItIsPrinted() throws Exception {
        Path spaced = Files.createDirectory(repository.resolve("it's here")).resolve("base line");
        Path configuration = Files.writeString(repository.resolve("own file.yaml"), "company: Other Ltd\n");
        String[] read = {"--config", configuration.toString(), "--as-of", "2026-09-30"};
        exported(2_000);
        assertThat(assessed(read[0], read[1], "-f", "json", "-o", spaced.toString())
                        .exit())
                .isZero();
        exported(10_500);

        String said = assessed(read[0], read[1], read[2], read[3], "--baseline", spaced.toString())
                .err();

        String command = said.substring(said.indexOf("baseline: revops-assess ") + 10)
                .lines()
                .findFirst()
                .orElseThrow();
        Process shell =
                new ProcessBuilder("bash", "-c", "revops-assess() { printf '%s\\n' \"$@\"; }; " + command).start();
        assertThat(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines())
                .containsExactly(
                        exports.toString(),
                        "--config",
                        configuration.toString(),
                        "--as-of",
                        "2026-09-30",
                        "-f",
                        "json",
                        "-o",
                        spaced.toString());
    }

    @Test
    void aBaselineOfAnotherCompanyOrALaterDayIsSaidBesideTheGate() {
        Run.written(exports, Map.of("revops-assess.yaml", "company: Quillback Ltd\n"));
        assertThat(assessed("-o", baseline.toString()).exit()).isZero();
        Run.written(exports, Map.of("revops-assess.yaml", "company: Other Ltd\n"));

        assertThat(assessed("--baseline", baseline.toString(), "--as-of", "2026-08-31", "--fail-on", "regression")
                        .err())
                .contains("""
                        what to know of the baseline:
                          The older report is of Quillback Ltd, the newer of Other Ltd.
                          The report that stands second speaks of the earlier day.
                        """);
    }

    @Test
    void aGateThatCouldNotFailIsWrongUse() {
        for (String nothing : List.of(",", "missing=fail")) {
            Run.Printed refused = assessed("--fail-on", nothing);
            assertThat(refused.exit()).as(nothing).isEqualTo(2);
            assertThat(refused.err()).startsWith("revops-assess: --fail-on names nothing that could fail");
        }
    }

    @Test
    void regressionWithoutABaselineIsWrongUse() {
        Run.Printed refused = assessed("--fail-on", "regression");

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("--fail-on regression needs --baseline");
        assertThat(assessed("--fail-on", "signal:nrr-below-10").err())
                .isEqualTo("revops-assess: --fail-on: no signal nrr-below-10; did you mean \"nrr-below-100\"?\n");
    }

    @Test
    void anExpiredWaiverFailsWhereThatIsAskedFor() {
        Run.written(exports, Map.of("revops-assess.yaml", """
                waivers:
                  - signal: nrr-below-100
                    reason: the merger
                    owner: COO
                    expires: 2026-08-31
                """));

        Run.Printed failed = assessed("--fail-on", "expired-waivers,contradictions", "-f", "json");

        assertThat(failed.exit()).isEqualTo(1);
        assertThat(failed.err())
                .contains("  expired-waivers: the waiver of nrr-below-100 (COO) expired on 2026-08-31\n");
        assertThat(failed.out()).contains("\"expiredWaivers\"");
    }

    @Test
    void everyFormatSaysWhatMovedSinceTheBaseline() {
        assertThat(assessed("-o", baseline.toString()).exit()).isZero();
        exported(2_000);
        Map.of(
                        "text", "SINCE THE BASELINE OF 2026-09-30",
                        "markdown", "## Since the baseline of 2026-09-30",
                        "html", "Since the baseline of 2026-09-30</h2>",
                        "json", "\"comparison\": {",
                        "junit", "<property name=\"since-baseline\" value=\"The recommendation was ")
                .forEach((format, words) -> assertThat(assessed("--baseline", baseline.toString(), "-f", format)
                                .out())
                        .as(format)
                        .contains(words));
    }

    private Run.Printed assessed(String... options) {
        return Run.of(
                Stream.concat(Stream.of(exports.toString()), Stream.of(options)).toArray(String[]::new));
    }

    /** Twelve people, and ten customers over 25 month ends, the first of whom pays so much in the last one. */
    private void exported(int amount) {
        var headcount = new StringBuilder("employee_id,job_title,department,start_date\n");
        for (int person = 1; person <= 12; person++) {
            headcount
                    .append("E")
                    .append(person)
                    .append(person <= 8 ? ",Account Executive,Sales" : ",Customer Success Manager,Customer Success")
                    .append(",2024-01-01\n");
        }
        var arr = new StringBuilder("customer,month,arr\n");
        for (int back = 24; back >= 0; back--) {
            for (int customer = 1; customer <= 10; customer++) {
                arr.append("C")
                        .append(customer)
                        .append(',')
                        .append(LAST.minusMonths(back))
                        .append(',')
                        .append(back == 0 && customer == 1 ? amount : 10_000)
                        .append('\n');
            }
        }
        Run.written(exports, Map.of("headcount.csv", headcount.toString(), "arr.csv", arr.toString()));
    }

    private String git(String... words) throws Exception {
        Process process = new ProcessBuilder(Stream.concat(
                                Stream.of("git", "-c", "user.name=test", "-c", "user.email=test@example.com"),
                                Stream.of(words))
                        .toList())
                .directory(repository.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said.strip();
    }
}
