package dev.revopsassess.verdict;

import static dev.revopsassess.signal.Dimension.ALIGNMENT;
import static dev.revopsassess.signal.Dimension.EXECUTION;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlipsTest {
    @Test
    void theFirstStepOverABoundIsTold() {
        Verdict verdict = Company.small()
                .count("revenue-org-headcount", 38)
                .count("salespeople", 21)
                .score(ALIGNMENT, 55)
                .score(EXECUTION, 90)
                .count("staffed-functions", 3)
                .verdict();
        assertThat(verdict.model()).isEqualTo(Model.SALES_OPS);
        assertThat(verdict.flips())
                .contains(new Verdict.Flip(
                        Model.REVOPS,
                        "revenue-org-headcount",
                        "38",
                        "40",
                        "People in the revenue organisation 40 instead of 38: the model would be Revenue Operations."));
    }

    @Test
    void aScoreThatCrossesItsBoundIsNamed() {
        Verdict verdict =
                Company.small().score(ALIGNMENT, 52).score(EXECUTION, 0).verdict();
        assertThat(verdict.flips())
                .contains(new Verdict.Flip(
                        Model.SALES_OPS,
                        "alignment-one",
                        "52 %",
                        "49 %",
                        "Alignment one 49 % instead of 52 %: alignment would be 0.0, and the model Sales Operations."));
    }

    @Test
    void anAnswerFlipsToo() {
        Verdict verdict = Company.small()
                .count("staffed-functions", 3)
                .score(ALIGNMENT, 60)
                .score(EXECUTION, 100)
                .verdict();
        assertThat(verdict.flips())
                .extracting(flip -> flip.measure() + " " + flip.from() + " to " + flip.to() + ": " + flip.model())
                .contains("funding-stage seed to series-b: REVOPS");
    }

    @Test
    void withoutAModelThereIsNothingToFlip() {
        assertThat(new Company().verdict().flips()).isEmpty();
    }
}
