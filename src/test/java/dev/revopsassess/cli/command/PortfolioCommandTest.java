package dev.revopsassess.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import dev.revopsassess.promise.Schemas;
import dev.revopsassess.snapshot.SnapshotReader;
import dev.revopsassess.snapshot.entry.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many companies in one run, some of which cannot be assessed. */
class PortfolioCommandTest {
    @TempDir
    private Path folder;

    private Path clients = Path.of("");
    private Path reports = Path.of("");

    @BeforeEach
    void clients() throws IOException {
        clients = Files.createDirectory(folder.resolve("clients"));
        reports = folder.resolve("reports");
        copy("juniper-labs");
        copy("northwind");
        Files.createDirectory(clients.resolve("empty"));
        Path wrong = Files.createDirectory(clients.resolve("wrong"));
        Files.writeString(wrong.resolve("revops-assess.yaml"), "compny: X\n");
    }

    private void copy(String sample) throws IOException {
        Path to = Files.createDirectory(clients.resolve(sample));
        try (Stream<Path> files = Files.list(Path.of("samples", sample))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private Run.Printed run(String... options) {
        return Run.of(Stream.concat(Stream.of("portfolio", clients.toString()), Arrays.stream(options))
                .toArray(String[]::new));
    }

    private static Map<String, String> files(Path below) throws IOException {
        var files = new TreeMap<String, String>();
        try (Stream<Path> found = Files.walk(below)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(below.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void aCompanyThatCannotBeAssessedStandsLastWithItsReasonAndStopsNoOther() {
        Run.Printed ran = run("-f", "jsonl");

        assertThat(ran.exit()).isZero();
        List<String> lines = ran.out().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).startsWith("{\"folder\":\"northwind\",\"company\":\"Northwind Software\"");
        assertThat(lines.get(1)).startsWith("{\"folder\":\"juniper-labs\",\"company\":\"Juniper Labs\"");
        assertThat(lines.get(2))
                .startsWith(
                        "{\"folder\":\"empty\",\"problem\":\"no file could be recognised as an export:\\nthere is no file");
        assertThat(lines.get(3))
                .isEqualTo("{\"folder\":\"wrong\",\"problem\":\"the rules or the configuration cannot be used:\\n"
                        + "revops-assess.yaml:1:1: \\\"compny\\\" is not a key here; did you mean \\\"company\\\"?\"}");
        assertThat(ran.err()).isEqualTo("revops-assess: 2 companies could not be assessed; the page says why\n");
    }

    @Test
    void theReportOfACompanyIsTheOneThatItGetsAlone() throws IOException {
        run("-o", reports.toString());

        Run.Printed alone = Run.of(clients.resolve("northwind").toString(), "-f", "json");
        Run.Printed page = Run.of(clients.resolve("northwind").toString(), "-f", "html");
        assertThat(reports.resolve("companies/northwind.json")).hasContent(alone.out());
        assertThat(reports.resolve("companies/northwind.html")).hasContent(page.out());
        assertThat(files(reports).keySet())
                .containsExactly(
                        "companies/juniper-labs.html",
                        "companies/juniper-labs.json",
                        "companies/juniper-labs.sha256",
                        "companies/northwind.html",
                        "companies/northwind.json",
                        "companies/northwind.sha256",
                        "portfolio.html",
                        "portfolio.json");
    }

    @Test
    void everyFormatNamesEveryCompany() {
        for (String format : List.of("text", "markdown", "json", "html")) {
            assertThat(run("-f", format).out())
                    .as(format)
                    .contains("Juniper")
                    .contains("empty")
                    .contains("compny");
        }
        assertThat(run("-f", "html").out()).containsOnlyOnce("id=\"chart-map\"").contains("id=\"chart-map-2\"");
    }

    /** The second company has the same exports, and so the same open questions. */
    @Test
    void aQuestionThatSeveralShareIsToldFromThoseOfOne() throws IOException {
        assertThat(run("-f", "markdown").out())
                .contains("## What would move one of them")
                .contains("| The same period's actual from a second system");

        Path twin = Files.createDirectory(clients.resolve("twin"));
        for (String file : List.of("headcount.csv", "answers.csv", "arr.csv", "forecasts.csv", "tools.csv")) {
            Files.copy(Path.of("samples", "northwind", file), twin.resolve(file));
        }
        assertThat(run("-f", "markdown").out())
                .containsPattern(
                        "(?s)## What would move most of them\n.*\\|[^\n]+[?] \\| answer [a-z-]+ \\| 2 of 3 \\|");
    }

    @Test
    void resumedReportsAreTakenOnlyWhereNothingChanged() throws IOException {
        run("-o", reports.toString());
        Map<String, String> before = files(reports);
        Path kept = reports.resolve("companies/northwind.json");
        Path again = reports.resolve("companies/juniper-labs.json");
        var written = Files.getLastModifiedTime(kept);
        Files.writeString(clients.resolve("juniper-labs/notes.md"), "new");

        Run.Printed resumed = run("-o", reports.toString(), "--resume");

        assertThat(resumed.exit()).isZero();
        assertThat(Files.getLastModifiedTime(kept)).isEqualTo(written);
        assertThat(Files.getLastModifiedTime(again)).isNotEqualTo(written);
        assertThat(files(reports).get("companies/juniper-labs.sha256"))
                .isNotEqualTo(before.get("companies/juniper-labs.sha256"));
    }

    @Test
    void aReportThatSomebodyChangedIsMadeAgain() throws IOException {
        run("-o", reports.toString());
        Map<String, String> before = files(reports);
        Path json = reports.resolve("companies/northwind.json");
        Files.writeString(json, Files.readString(json).replace("Northwind", "Southwind"));
        Files.delete(reports.resolve("companies/juniper-labs.html"));

        run("-o", reports.toString(), "--resume");

        assertThat(files(reports)).isEqualTo(before);
    }

    @Test
    void otherOptionsMakeAnotherReport() throws IOException {
        run("-o", reports.toString());

        run("-o", reports.toString(), "--resume", "--as-of", "2026-08-31");

        Snapshot report = SnapshotReader.read(Files.readString(reports.resolve("companies/northwind.json")));
        assertThat(report.asOf()).hasToString("2026-08-31");
    }

    @Test
    void aCompanyThatCanNoLongerBeAssessedKeepsNoReport() throws IOException {
        run("-o", reports.toString());
        Files.writeString(clients.resolve("northwind/revops-assess.yaml"), "compny: X\n");

        run("-o", reports.toString(), "--resume");

        assertThat(files(reports)).doesNotContainKeys("companies/northwind.json", "companies/northwind.html");
    }

    @Test
    void anonymousCompaniesAreCalledByTheirPlace() {
        Run.Printed ran = run("--anonymize", "-f", "json");

        assertThat(ran.out().toLowerCase(java.util.Locale.ROOT))
                .contains("company-4")
                .doesNotContain("northwind", "juniper", "\"wrong\"", "\"empty\"");
    }

    @Test
    void aFolderOfFoldersGivenToAssessNamesThePortfolio() throws IOException {
        Path two = Files.createDirectory(folder.resolve("two"));
        Files.createDirectory(two.resolve("one"));
        Files.createDirectory(two.resolve("other"));

        Run.Printed ran = Run.of(two.toString());

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err())
                .startsWith("revops-assess: no file could be recognised as an export:\n  there is no file in it, but 2"
                        + " folders: one, other. If each is a company: revops-assess portfolio " + two + "\n");
    }

    @Test
    void wrongUseNamesWhatIsMeant() {
        assertThat(run("--sort", "peple").err())
                .startsWith("revops-assess: no column peple to sort by; did you mean \"people\"?\n");
        assertThat(run("--sort", "peple").exit()).isEqualTo(2);
        assertThat(run("--resume").err()).startsWith("revops-assess: --resume needs the --output");
        assertThat(run("-o", clients.toString()).err()).contains("which holds exports");
        assertThat(run("-o", clients.resolve("northwind/out").toString()).err()).contains("which holds exports");
        assertThat(Run.of("portfolio", clients.resolve("northwind").toString()).exit())
                .isEqualTo(3);
        assertThat(Run.of("portfolio", "nowhere").exit()).isEqualTo(2);
    }

    @Test
    void noCompanyAtAllEndsWithThree() throws IOException {
        Path none = Files.createDirectory(folder.resolve("none"));
        Files.createDirectory(none.resolve("one"));

        Run.Printed ran = Run.of("portfolio", none.toString());

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.out()).contains("None of them could be assessed.");
    }

    @Test
    void theJsonOfAPortfolioKeepsItsSchema() {
        assertThat(Schemas.complaintsOfPortfolio(run("-f", "json").out())).isEmpty();
    }

    @Test
    void aConditionIsHeldToEachCompanyAndEachThatFailsIsNamed() {
        Run.Printed ran = run("--fail-on", "model!=revops", "-o", reports.toString());

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err())
                .contains("not known, so not judged:\n  empty: it could not be assessed\n  wrong: it could not be")
                .contains("the gate failed in 1 company:\n  juniper-labs: model!=revops: the model is ")
                .doesNotContain("northwind: model");
        assertThat(reports.resolve("portfolio.html")).exists();
        assertThat(reports.resolve("companies/juniper-labs.json")).exists();
    }

    @Test
    void aCompanyThatCouldNotBeAssessedFailsWhereWhatIsMissingFails() {
        Run.Printed ran = run("--fail-on", "model=hub-and-spoke,missing=fail");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err())
                .contains(
                        "the gate failed in 2 companies:\n  empty: it could not be assessed\n  wrong: it could not be");
        assertThat(run("--fail-on", "model=hub-and-spoke,missing=fail", "--report-only")
                        .exit())
                .isZero();
        assertThat(run("--fail-on", "model=hub-and-spoke,missing=ignore").err()).doesNotContain("not judged");
    }

    @Test
    void eachCompanyIsHeldAgainstItsOwnReportOfBefore() throws IOException {
        run("-o", reports.toString());
        Path better = reports.resolve("companies/juniper-labs.json");
        Files.move(better, reports.resolve("companies/northwind.json"), StandardCopyOption.REPLACE_EXISTING);

        Run.Printed ran = run("--baseline", reports.toString(), "--fail-on", "regression");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err())
                .contains("juniper-labs: regression: there is no report of before")
                .contains("the gate failed in 1 company:\n")
                .contains("northwind: regression: nrr-below-100 got worse: clear");
    }

    @Test
    void aRunNeverWritesOverItsBaselineAndAnAnonymousOneTakesNoneWithNames() throws IOException {
        run("-o", reports.toString());
        Run.Printed refused =
                run("--baseline", reports.toString(), "--fail-on", "regression", "-o", reports.toString());
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("is the baseline itself");

        Files.move(reports.resolve("companies/northwind.json"), reports.resolve("companies/company-3.json"));
        Run.Printed named = run("--anonymize", "--baseline", reports.toString(), "--fail-on", "regression");
        assertThat(named.exit()).isEqualTo(2);
        assertThat(named.err()).contains("again with --anonymize").doesNotContain("Northwind");
    }

    @Test
    void aBaselineThatCannotBeReadEndsTheRunWithThree() throws IOException {
        assertThat(run("--baseline", "nowhere", "--fail-on", "regression").exit())
                .isEqualTo(3);
        assertThat(run("--fail-on", "regression").exit()).isEqualTo(2);
        assertThat(run("--fail-on", "signal:nrr-below-10").err()).contains("did you mean \"nrr-below-100\"");
        Files.createDirectories(reports.resolve("companies"));
        Files.writeString(reports.resolve("companies/northwind.json"), "");

        Run.Printed ran = run("--baseline", reports.toString(), "--fail-on", "regression", "-f", "jsonl");

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("the baseline " + reports.resolve("companies/northwind.json"));
    }

    private Run.Printed sources(String configuration, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("warehouse.yaml"), configuration);
        return Run.of(Stream.concat(Stream.of("portfolio", "--source", file.toString()), Arrays.stream(more))
                .toArray(String[]::new));
    }

    @Test
    void companiesOfSourcesAreNamedByAColumnAndNotByTheConfiguration() throws IOException {
        String source = "sources: { headcount: { jdbc: 'jdbc:duckdb:a.db', table: t, company: firm } }\n";

        assertThat(sources("currency: EUR\n").err()).contains("warehouse.yaml has no sources");
        assertThat(sources("company: Acme\n" + source).err())
                .contains("warehouse.yaml: company names one company, and the sources name many");
        assertThat(sources(source.replace(", company: firm", "")).err())
                .contains("source headcount: no column tells the companies apart");
        assertThat(sources(source).err()).contains("source headcount: there is no driver for jdbc:duckdb");
        assertThat(sources(source).exit()).isEqualTo(3);
    }

    @Test
    void aFolderAndSourcesAreTwoWaysToNameTheCompanies() throws IOException {
        String source = "sources: { headcount: { jdbc: 'jdbc:duckdb:a.db', table: t, company: firm } }\n";

        assertThat(sources(source, clients.toString()).exit()).isEqualTo(2);
        assertThat(Run.of("portfolio").err())
                .contains("name either a FOLDER with a folder for each company, or --source");
        assertThat(sources(source, "--config", folder.resolve("warehouse.yaml").toString())
                        .err())
                .contains("--source names a configuration already: leave --config out");
    }
}
