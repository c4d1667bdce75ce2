package dev.revopsassess.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
    private static final String NORTHWIND = "samples/northwind/reports/report.json";

    @TempDir
    private Path folder;

    @Test
    void aReportAndItsFolderDifferInNothing() {
        Run.Printed same = Run.of("compare", NORTHWIND, "samples/northwind");

        assertThat(same.exit()).isZero();
        assertThat(same.err())
                .isEqualTo("Next: revops-assess samples/northwind --baseline " + NORTHWIND + " --fail-on regression\n");
        assertThat(same.out())
                .contains("The recommendation stays: Revenue Operations")
                .contains("No figure and no rule changed. No signal moved.");
    }

    @Test
    void anotherCompanyIsSaidAloudAndTheModelsAreGivenWithTheirReason() {
        String page = Run.of("compare", "samples/harborline/reports/report.json", NORTHWIND, "-f", "markdown")
                .out();

        assertThat(page)
                .startsWith(
                        "# Northwind Software: The recommendation was Sales Operations and is now Revenue Operations\n")
                .contains("- The older report is of Harborline, the newer of Northwind Software.")
                .contains("- **Before**: 14 salespeople, 12 or more\n")
                .contains("| Alignment | 8.7 | 65.3 | +56.6 | at most +1 | worse |")
                .contains("| Execution | 80.2 | 30.9 | -49.3 | at most +1 | better |")
                .contains("| Scale | 56.6 | 90 | +33.4 | shown only | more |")
                .contains("- NRR under 100 %: clear at 106.5 % → fired at 93.9 %")
                .as("a difference is one of the printed figures")
                .contains("| Disputes over lead quality | 17.3 % | 33.3 % | +16 points |");
    }

    @Test
    void rulesThatJudgeTheOldFiguresAsBeforeAreToldFromThoseThatDoNot() throws IOException {
        String report = Files.readString(Path.of(NORTHWIND));
        Path other = Files.writeString(
                folder.resolve("other.json"),
                report.replaceAll("\"sha256\": \"[0-9a-f]{64}\"", "\"sha256\": \"" + "0".repeat(64) + "\""));

        assertThat(Run.of("compare", other.toString(), NORTHWIND, "-f", "markdown")
                        .out())
                .contains("The rules changed in nothing that bears on this report; the figures are the same. No signal")
                .contains("and also the words by which headers, statuses, titles and products are known");
        assertThat(Run.of("compare", other.toString(), "samples/harborline", "-f", "markdown")
                        .out())
                .contains("The figures changed. The rules changed too, but judge the older figures as before.")
                .doesNotContain("the figures did it");
        assertThat(Run.of("compare", NORTHWIND, "samples/harborline", "-f", "markdown")
                        .out())
                .contains("The figures changed; the rules are the same.")
                .doesNotContain("and also the words");
    }

    @Test
    void htmlDrawsBothReportsInOneChart() {
        assertThat(Run.of("compare", "samples/harborline/reports/report.json", NORTHWIND, "-f", "html")
                        .out())
                .contains("Scores before and now")
                .contains("8.7 → 65.3")
                .contains("id=\"chart-shifts\"", "chart-shifts-slim")
                .doesNotContain("http:");
    }

    @Test
    void whatIsNoReportIsRefusedWithWhatWasFound() throws IOException {
        Path list = Files.writeString(folder.resolve("list.json"), "{\"deals\": []}");

        Run.Printed refused = Run.of("compare", list.toString(), NORTHWIND);

        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.err())
                .isEqualTo("revops-assess: the report " + list
                        + " is no report of revops-assess: it has no \"schemaVersion\"."
                        + " compare takes reports as JSON: revops-assess FOLDER -o report.json\n");
    }

    @Test
    void aFileThatIsNotThereAndAFormatThatIsNotAreWrongUse() {
        Run.Printed missing = Run.of("compare", "samples/northwind/reports/reprot.json", NORTHWIND);
        assertThat(missing.exit()).isEqualTo(2);
        assertThat(missing.err())
                .contains("no report or folder samples/northwind/reports/reprot.json; did you mean")
                .contains("report.json?");
        assertThat(Run.of("compare", NORTHWIND, NORTHWIND, "-f", "junit").err())
                .contains("compare has no format junit; take text, markdown, html or json");
        assertThat(Run.of("compare", NORTHWIND).exit()).isEqualTo(2);
    }

    @Test
    void aFolderIsReadAsTheOptionsSayAndNamesNoCompanyWhereNoneIsToBeNamed() throws IOException {
        Path configuration = Files.writeString(folder.resolve("other.yaml"), "company: Renamed Ltd\n");
        Path anonymous = folder.resolve("before.json");
        Run.of("samples/northwind", "--anonymize", "-o", anonymous.toString());

        assertThat(Run.of("compare", NORTHWIND, "samples/northwind", "--config", configuration.toString())
                        .out())
                .contains("The older report is of Northwind Software, the newer of Renamed Ltd.");
        assertThat(Run.of("compare", NORTHWIND, "samples/northwind", "--as-of", "2026-06-30", "-f", "json")
                        .out())
                .contains("\"asOf\": \"2026-06-30\"");
        assertThat(Run.of("compare", anonymous.toString(), "samples/northwind", "--anonymize")
                        .out())
                .contains("No signal moved.")
                .doesNotContain("Northwind");
    }

    @Test
    void optionsThatWouldChangeNothingAreRefused() {
        assertThat(Run.of("compare", NORTHWIND, NORTHWIND, "--as-of", "2026-06-30")
                        .err())
                .contains("both sides are reports; leave them out");
        Run.Printed named = Run.of("compare", NORTHWIND, "samples/northwind", "--anonymize");
        assertThat(named.exit()).isEqualTo(2);
        assertThat(named.err())
                .contains(
                        "--anonymize cannot take names out of a report that is written; make " + NORTHWIND + " again");
    }
}
