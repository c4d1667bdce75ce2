package dev.revopsassess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import dev.revopsassess.pack.rules.PackReader;
import dev.revopsassess.signal.Signal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The catalogues in docs come from the program. With {@code -Dgolden.write} they are written anew, to be read as a diff.
 */
class GeneratedDocsTest {
    @Test
    void theCatalogueOfSignalsIsWhatTheProgramExplains() throws IOException {
        List<String> ids =
                PackReader.builtIn().signals().stream().map(Signal::id).toList();
        assertCurrent("signals.md", "# Signals\n\nWritten by a test from the rule pack.\n\n" + explained(ids));
    }

    @Test
    void theCatalogueOfMetricsIsWhatTheProgramExplains() throws IOException {
        List<String> ids = List.copyOf(PackReader.builtIn().metrics().ids());
        assertCurrent("metrics.md", "# Metrics\n\nWritten by a test from the metric catalogue.\n\n" + explained(ids));
    }

    @Test
    void theManualOfTheCommandLineIsItsHelp() throws IOException {
        var text = new StringBuilder("# Command line\n\nWritten by a test from the program's own help.\n");
        Stream.of(
                        "",
                        "assess",
                        "check",
                        "interview",
                        "explain",
                        "rules",
                        "rules list",
                        "rules check",
                        "rules test",
                        "what-if",
                        "compare",
                        "portfolio",
                        "ledger",
                        "init")
                .forEach(command -> {
                    String[] words = (command + " --help").strip().split(" ");
                    Run.Printed help = Run.of(words);
                    assertThat(help.exit()).as(command).isZero();
                    text.append("\n## revops-assess ").append(command).append("\n\n```\n");
                    text.append(help.out().stripTrailing()).append("\n```\n");
                });
        assertCurrent("cli.md", text.toString().replace("revops-assess \n", "revops-assess\n"));
    }

    @Test
    void theSchemasInDocsAreThoseThatTheProgramIsHeldTo() throws IOException {
        for (String name : List.of("report-v1.schema.json", "brief-v1.schema.json", "portfolio-v1.schema.json")) {
            assertCurrent(
                    name,
                    Files.readString(Path.of("src", "main", "resources", "schema", name), StandardCharsets.UTF_8));
        }
    }

    @Test
    void theStatementsThatTheModuleForSparkSendsAreThoseThatArePrinted() throws IOException {
        assertSent("books.sql");
        assertSent("subscriptions.sql", "--start=starts_on", "--end=ends_on", "--as-of=9999-12-31");
    }

    private static void assertSent(String name, String... more) throws IOException {
        Run.Printed statement = Run.of(Stream.concat(
                        Stream.of(
                                "ledger",
                                "--sql",
                                "--dialect=spark",
                                "--table=revops_assess_rows",
                                "--company=company",
                                "--amount=amount",
                                "--interval=interval",
                                "--product=product",
                                "--channel=channel",
                                "--quiet"),
                        Stream.of(more))
                .toArray(String[]::new));
        assertThat(statement.exit()).as(statement.err()).isZero();
        assertCurrent(
                Path.of("spark", "src", "main", "resources", "dev", "revopsassess", "spark", name), statement.out());
    }

    /** Pages below one title: a page's own title becomes a heading of the catalogue. */
    private static String explained(List<String> ids) {
        var text = new StringBuilder();
        for (String id : ids) {
            Run.Printed page = Run.of("explain", id, "--format", "markdown");
            assertThat(page.exit()).as(id + page.err()).isZero();
            text.append(page.out().replaceAll("(?m)^#", "##").strip()).append("\n\n");
        }
        return text.toString().strip() + "\n";
    }

    private static void assertCurrent(String name, String text) throws IOException {
        assertCurrent(Path.of("docs", name), text);
    }

    private static void assertCurrent(Path file, String text) throws IOException {
        if (System.getProperty("golden.write") != null) {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        }
        assertThat(file).exists();
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .as(file.toString())
                .isEqualTo(text);
    }
}
