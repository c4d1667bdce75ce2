package dev.revopsassess.verdict.change;

import static dev.revopsassess.signal.Dimension.ALIGNMENT;
import static dev.revopsassess.signal.Dimension.EXECUTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.revopsassess.signal.Subject;
import dev.revopsassess.verdict.certainty.DrawnNumbers;
import dev.revopsassess.verdict.model.Company;
import dev.revopsassess.verdict.model.DecisionRow;
import dev.revopsassess.verdict.model.TestRules;
import dev.revopsassess.verdict.model.Verdict;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SensitivitiesTest {
    @Test
    void aModelFarFromEveryHouseNumberStands() {
        assertThat(Company.small().score(ALIGNMENT, 0).verdict().sensitivity())
                .contains(new Verdict.Sensitivity(1000, 1.0, java.util.Optional.empty()));
    }

    @Test
    void aBoundThatIsOursMovesAndIsBlamed() {
        // Alignment 50, the bound anywhere from 37.5 to 62.5: half of the draws lie above it.
        Verdict.Sensitivity sensitivity = withHouseBounds(
                        Company.small()
                                .step(ALIGNMENT, "a", 1, 1, 0.1)
                                .step(ALIGNMENT, "b", 1, 0, 0.9)
                                .score(EXECUTION, 0),
                        50.0)
                .verdict()
                .sensitivity()
                .orElseThrow();
        assertThat(sensitivity.share()).isBetween(0.3, 0.7);
        assertThat(sensitivity.mostSensitiveTo())
                .contains(new Verdict.Perturbed.Bound(new Subject.Score(ALIGNMENT), 50));
    }

    @Test
    void aWeightThatDecidesIsBlamed() {
        Verdict.Sensitivity sensitivity = weighed().verdict().sensitivity().orElseThrow();
        assertThat(sensitivity.share()).isCloseTo(0.5, within(0.1));
        assertThat(weighed().text().mostSensitiveTo().orElseThrow()).startsWith("the weight of \"Trouble with ");
    }

    @Test
    void aHouseThresholdMovesByUpToAQuarterAndNoFurther() {
        assertThat(share(0.50)).isEqualTo(1.0);
        assertThat(share(0.45)).isBetween(0.4, 0.9);
        assertThat(share(0.52)).isEqualTo(1.0);
    }

    @Test
    void everyWeightMovesEvenlyByUpToAQuarter() {
        // Both weigh 5 and one of them holds: the score stays at 50 or more where that one weighs no less than the
        // other.
        double[] first = DrawnNumbers.numbers("weight a", 20_080_711L);
        double[] second = DrawnNumbers.numbers("weight b", 20_080_711L);
        long kept = IntStream.range(0, 1000)
                .filter(draw -> {
                    double holding = 5 * (0.75 + 0.5 * first[draw]);
                    double other = 5 * (0.75 + 0.5 * second[draw]);
                    return Math.round(1000 * holding / (holding + other)) >= 500;
                })
                .count();
        assertThat(weighed().verdict().sensitivity().orElseThrow().share()).isEqualTo(kept / 1000.0);
    }

    @Test
    void twoThresholdsMoveApartFromEachOther() {
        // Each fires in 11 of 21 steps, and 50 is reached where both fire, whatever the weights: 3 of 9 is too little.
        Verdict.Sensitivity sensitivity = Company.small()
                .step(ALIGNMENT, "a", 3, 0.4, 0.4)
                .step(ALIGNMENT, "b", 3, 0.4, 0.4)
                .step(ALIGNMENT, "c", 3, 0, 0.9)
                .score(EXECUTION, 0)
                .verdict()
                .sensitivity()
                .orElseThrow();
        assertThat(sensitivity.share()).isCloseTo(11 / 21.0 * 11 / 21.0, within(0.05));
    }

    @Test
    void twoBoundsMoveApartFromEachOther() {
        // RevOps by three functions and ARR, at its own bound, and by alignment, at its own: half of one half.
        Verdict.Sensitivity sensitivity = withHouseBounds(
                        Company.small()
                                .count("staffed-functions", 3)
                                .money("arr-usd", 10_000_000)
                                .step(ALIGNMENT, "a", 1, 1, 0.1)
                                .step(ALIGNMENT, "b", 1, 0, 0.9)
                                .score(EXECUTION, 100),
                        50.0,
                        10_000_000.0)
                .verdict()
                .sensitivity()
                .orElseThrow();
        assertThat(sensitivity.share()).isCloseTo(0.25, within(0.05));
    }

    @Test
    void aBoundIsBlamedInTheUnitOfItsMeasure() {
        Company company = Company.small()
                .count("staffed-functions", 3)
                .money("arr-usd", 10_000_000)
                .score(ALIGNMENT, 60)
                .score(EXECUTION, 100);
        assertThat(withHouseBounds(company, 10_000_000.0).text().mostSensitiveTo())
                .contains("the line at USD 10,000,000 for ARR");
    }

    @Test
    void whatDecidesIsBlamedWhicheverWayItKeepsTheModelAndWhateverElseMoves() {
        // Two of three are 66.7 and stay over a bound that falls; one of three is 33.3 and stays under one that rises.
        assertThat(blamed(0.5, 0.5)).contains("the line at 50 for alignment");
        assertThat(blamed(0.9, 0)).contains("the line at 50 for alignment");
    }

    /** Signals that fire at a tenth, two of them at these shares and one at none, and a bound that is ours. */
    private static java.util.Optional<String> blamed(double one, double other) {
        Company company = Company.small()
                .score(EXECUTION, 0)
                .signal(EXECUTION, "unmoved-one", 1, 0)
                .signal(EXECUTION, "unmoved-two", 2, 0)
                .step(ALIGNMENT, "a", 1, one, 0.1)
                .step(ALIGNMENT, "b", 1, other, 0.1)
                .step(ALIGNMENT, "c", 1, 0, 0.1);
        return withHouseBounds(company, 50.0).text().mostSensitiveTo();
    }

    private static Company weighed() {
        return Company.small()
                .step(ALIGNMENT, "a", 5, 1, 0.1)
                .step(ALIGNMENT, "b", 5, 0, 0.9)
                .score(EXECUTION, 0);
    }

    /** How often a company whose one alignment signal stands at this share keeps its model; the threshold is 0.4. */
    private static double share(double value) {
        return Company.small()
                .step(ALIGNMENT, "a", 5, value, 0.4)
                .score(EXECUTION, 0)
                .verdict()
                .sensitivity()
                .orElseThrow()
                .share();
    }

    private static Company withHouseBounds(Company company, Double... bounds) {
        return company.rules(TestRules.RULES.withDecision(TestRules.decision().stream()
                .map(row -> new DecisionRow(
                        row.number(), row.model(), row.when(), row.because(), row.provenance(), Set.of(bounds)))
                .toList()));
    }
}
