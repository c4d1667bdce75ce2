package dev.revopsassess.verdict;

import static dev.revopsassess.signal.Dimension.ALIGNMENT;
import static dev.revopsassess.signal.Dimension.EXECUTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
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
        Verdict.Sensitivity sensitivity = withHouseBound(Company.small()
                        .step(ALIGNMENT, "a", 1, 1, 0.1)
                        .step(ALIGNMENT, "b", 1, 0, 0.9)
                        .score(EXECUTION, 0))
                .verdict()
                .sensitivity()
                .orElseThrow();
        assertThat(sensitivity.share()).isBetween(0.3, 0.7);
        assertThat(sensitivity.mostSensitiveTo()).contains("the bound of 50 on alignment");
    }

    @Test
    void aWeightThatDecidesIsBlamed() {
        Verdict.Sensitivity sensitivity = Company.small()
                .step(ALIGNMENT, "a", 5, 1, 0.1)
                .step(ALIGNMENT, "b", 5, 0, 0.9)
                .score(EXECUTION, 0)
                .verdict()
                .sensitivity()
                .orElseThrow();
        assertThat(sensitivity.share()).isCloseTo(0.5, within(0.1));
        assertThat(sensitivity.mostSensitiveTo().orElseThrow()).startsWith("the weight of \"Trouble with ");
    }

    @Test
    void aHouseThresholdMovesByUpToAQuarterAndNoFurther() {
        assertThat(share(0.50)).isEqualTo(1.0);
        assertThat(share(0.45)).isBetween(0.4, 0.9);
        assertThat(share(0.52)).isEqualTo(1.0);
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

    private static Company withHouseBound(Company company) {
        return company.rules(TestRules.RULES.withDecision(TestRules.decision().stream()
                .map(row -> new DecisionRow(
                        row.number(), row.model(), row.when(), row.because(), row.provenance(), Set.of(50.0)))
                .toList()));
    }
}
