package dev.revopsassess.pack.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.revopsassess.metric.reading.Catalogue;
import dev.revopsassess.metric.reading.Metric;
import dev.revopsassess.pack.yaml.PackException;
import dev.revopsassess.pack.yaml.PackFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueReaderTest {
    private static final String PACK = "metrics: [deals, speed]\n";
    private static final String DEALS = """
            metrics:
              win-rate:
                title: Win rate
                unit: ratio
                window: last 12 months
                formula: won / (won + lost)
                part-of-whole: true
                definition: How many deals are won.
                edges: None.
                inputs: [opportunities.stage, answers]
                source: five-signs
            """;
    private static final String SPEED = """
            metrics:
              win-rate-growth:
                title: Growth of the win rate
                unit: ratio
                window: 24 months
                formula: win rate / win rate a year ago - 1
                reads: [win-rate]
                definition: Whether winning gets easier.
                edges: None.
                inputs: [opportunities]
                source: house
            """;

    @TempDir
    Path folder = Path.of(".");

    private Catalogue read(String deals, String speed) {
        try {
            Files.createDirectories(folder.resolve("metrics"));
            Files.writeString(folder.resolve("pack.yaml"), PACK);
            Files.writeString(folder.resolve("metrics/deals.yaml"), deals);
            Files.writeString(folder.resolve("metrics/speed.yaml"), speed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var files = PackFiles.in(folder);
        return CatalogueReader.read(files.yaml("pack.yaml"), files, Set.of("five-signs"), Set.of("opportunities"));
    }

    private List<String> errors(String deals, String speed) {
        return catchThrowableOfType(PackException.class, () -> read(deals, speed))
                .errors();
    }

    @Test
    void anEntryIsReadWholeAndTheFilesInTheOrderOfThePack() {
        assertThat(read(DEALS, SPEED).metrics())
                .containsExactly(
                        new Metric(
                                "win-rate",
                                "Win rate",
                                "ratio",
                                "last 12 months",
                                "won / (won + lost)",
                                List.of(),
                                true,
                                "How many deals are won.",
                                "None.",
                                List.of("opportunities.stage", "answers"),
                                "five-signs"),
                        new Metric(
                                "win-rate-growth",
                                "Growth of the win rate",
                                "ratio",
                                "24 months",
                                "win rate / win rate a year ago - 1",
                                List.of("win-rate"),
                                false,
                                "Whether winning gets easier.",
                                "None.",
                                List.of("opportunities"),
                                "house"));
    }

    @Test
    void anEntryThatCannotBeUsedIsNamedWithFileLineAndColumn() {
        assertThat(errors(DEALS.replace("unit: ratio", "unit: ratoi"), SPEED))
                .containsExactly("metrics/deals.yaml:4:11: \"unit\" is one of count, ratio, points, times, hours, days,"
                        + " months, money, USD, word; found \"ratoi\"; did you mean \"ratio\"?");
        assertThat(errors(DEALS.replace("source: five-signs", "source: five-sings"), SPEED))
                .containsExactly("metrics/deals.yaml:11:13: \"source\" is one of house, five-signs; found"
                        + " \"five-sings\"; did you mean \"five-signs\"?");
        assertThat(errors(DEALS.replace("opportunities.stage", "oportunities.stage"), SPEED))
                .containsExactly("metrics/deals.yaml:10:14: no kind of export \"oportunities\"; did you mean"
                        + " \"opportunities\"?");
        assertThat(errors(DEALS, SPEED.replace("reads: [win-rate]", "reads: [win-rat]")))
                .containsExactly("metrics/speed.yaml:7:13: no metric \"win-rat\"; did you mean \"win-rate\"?");
        assertThat(errors(DEALS, SPEED.replace("reads: [win-rate]", "reads: [win-rate-growth]")))
                .containsExactly("metrics/speed.yaml:7:13: a metric is not computed from itself");
        assertThat(errors(DEALS, SPEED.replace("  win-rate-growth:", "  win-rate:")))
                .containsExactly("metrics/speed.yaml:2:3: metric \"win-rate\" is in another file as well");
        assertThat(errors(DEALS.replace("    edges: None.\n", ""), SPEED))
                .containsExactly("metrics/deals.yaml:3:5: \"edges\" is missing");
    }

    @Test
    void aFormulaThatGrowsOnAnotherMetricReadsIt() {
        Catalogue catalogue = PackReader.builtIn().metrics();
        assertThat(catalogue.metrics())
                .filteredOn(metric -> metric.id().matches(".*-(growth|change)"))
                .extracting(Metric::id)
                .containsExactly(
                        "revenue-org-change",
                        "arr-growth",
                        "nrr-change",
                        "new-arr-growth",
                        "expansion-arr-growth",
                        "expansion-to-new-growth",
                        "cac-growth",
                        "ltv-growth");
        assertThat(catalogue.metrics())
                .filteredOn(metric -> metric.id().matches(".*-(growth|change)"))
                .noneMatch(metric -> metric.reads().isEmpty());
    }

    @Test
    void aMetricReadsOnlyMetricsThatNeedSomeOfTheSameExports() {
        Catalogue catalogue = PackReader.builtIn().metrics();
        assertThat(catalogue.metrics())
                .allSatisfy(metric -> assertThat(metric.reads())
                        .allSatisfy(
                                read -> assertThat(kinds(catalogue.metric(read).orElseThrow()))
                                        .as(metric.id() + " reads " + read)
                                        .containsAnyElementsOf(kinds(metric))));
    }

    private static List<String> kinds(Metric metric) {
        return metric.inputs().stream()
                .map(input -> input.split("\\.", 2)[0])
                .distinct()
                .toList();
    }
}
