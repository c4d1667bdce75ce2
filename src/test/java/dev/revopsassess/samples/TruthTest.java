package dev.revopsassess.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.report.Assessment;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.value.Unit;
import dev.revopsassess.verdict.model.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the generator knows of a company is what the tool finds out from its exports. */
class TruthTest {

    static Stream<String> slugs() {
        return Subsets.samples().stream();
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void everyFigureOfTheTruthIsMeasuredExactly(String slug) {
        var wrong = new ArrayList<String>();
        truth(slug)
                .figures()
                .forEach((metric, figure) -> assessed(slug)
                        .readings()
                        .metric(metric)
                        .measured()
                        .ifPresentOrElse(
                                reading -> {
                                    if (Math.abs(reading.number() - figure) > tolerance(reading.unit())) {
                                        wrong.add(metric + ": " + figure + " is true, measured " + reading.number());
                                    }
                                },
                                () -> wrong.add(
                                        metric + ": " + figure + " is true, not measured: " + why(slug, metric))));
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void everyWordOfTheTruthIsFound(String slug) {
        var found = new TreeMap<String, String>();
        truth(slug)
                .words()
                .keySet()
                .forEach(metric -> found.put(
                        metric,
                        assessed(slug)
                                .readings()
                                .metric(metric)
                                .measured()
                                .map(Reading.Measured::word)
                                .orElseGet(() -> "not measured: " + why(slug, metric))));
        assertThat(found).isEqualTo(truth(slug).words());
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void everySampleGivesItsIntendedModelStructureAndMove(String slug) {
        Expected expected = Samples.named(slug).company().expected();
        var verdict = assessed(slug).verdict();
        assertThat(List.of(
                        verdict.model().word(),
                        verdict.structure().word(),
                        verdict.move().map(Move::word).orElse("")))
                .containsExactly(expected.model(), expected.structure(), expected.move());
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void everySignalBuiltIntoASampleShows(String slug) {
        Expected expected = Samples.named(slug).company().expected();
        assertThat(in(slug, "fired")).as("fired").containsAll(expected.fired());
        assertThat(in(slug, "clear")).as("clear").containsAll(expected.clear());
        assertThat(in(slug, "unknown")).as("unknown").containsAll(expected.unknown());
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void everyRowOfASampleIsUsedOrSetAside(String slug) {
        // The README beside the exports is listed and not read.
        assertThat(assessed(slug).files())
                .filteredOn(file -> file.kind().isPresent())
                .hasSize(Samples.named(slug).exports().size())
                .allSatisfy(file ->
                        assertThat(file.rowsUsed() + file.rowsSetAside()).isEqualTo(file.rowsRead()));
    }

    private static Set<String> in(String slug, String status) {
        return assessed(slug).findings().stream()
                .filter(finding -> status(finding).equals(status))
                .map(finding -> finding.signal().id())
                .collect(Collectors.toSet());
    }

    private static String status(Finding finding) {
        return finding.outcome()
                .fold(
                        () -> "fired",
                        watch -> "watch",
                        () -> "clear",
                        unknown -> "unknown",
                        none -> "not-applicable",
                        waived -> "waived");
    }

    private static String why(String slug, String metric) {
        return assessed(slug).readings().metric(metric).fold(Reading.Measured::id, Reading.NotMeasured::why);
    }

    /** Money to the cent, rates to a hundredth of a point; the rest to what a double holds. */
    private static double tolerance(Unit unit) {
        if (unit.equals(Unit.RATIO) || unit.equals(Unit.POINTS)) {
            return 0.000_05;
        }
        return unit.isMoney() ? 0.005 : 1e-9;
    }

    private static Truth truth(String slug) {
        return Truth.of(Samples.named(slug).company());
    }

    private static Assessment assessed(String slug) {
        return Run.sample(slug).assessment();
    }
}
