package dev.revopsassess.verdict.model;

import static dev.revopsassess.signal.Dimension.ALIGNMENT;
import static dev.revopsassess.signal.Dimension.EXECUTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ScoreTest {
    @Test
    void scoreIsTheWeightedShareOfWhatIsKnown() {
        Score score = alignment(new Company()
                .signal(ALIGNMENT, "a", 5, 1)
                .signal(ALIGNMENT, "b", 3, 0.6)
                .unknown(ALIGNMENT, "c", 2)
                .signal(EXECUTION, "d", 5, 0));
        assertThat(score)
                .isEqualTo(new Score(
                        ALIGNMENT,
                        OptionalDouble.of(85.0),
                        68.0,
                        88.0,
                        OptionalDouble.of(0.8),
                        Map.of("a", 62.5, "b", 22.5)));
    }

    @Test
    void aHalfTenthRoundsUp() {
        // 1 of 16 is 6.25.
        Score score = alignment(new Company()
                .signal(ALIGNMENT, "a", 1, 1)
                .signal(ALIGNMENT, "b", 5, 0)
                .signal(ALIGNMENT, "c", 5, 0)
                .signal(ALIGNMENT, "d", 5, 0));
        assertThat(score.score()).hasValue(6.3);
    }

    @Test
    void contributionsSumToThePrintedScoreByLargestRemainder() {
        Score score = alignment(new Company()
                .signal(ALIGNMENT, "a", 1, 1)
                .signal(ALIGNMENT, "b", 1, 1)
                .signal(ALIGNMENT, "c", 1, 0));
        assertThat(score.score()).hasValue(66.7);
        assertThat(score.contributions()).isEqualTo(Map.of("a", 33.4, "b", 33.3, "c", 0.0));
    }

    @Test
    void theTenthThatIsLeftGoesToTheLargestRemainderWhereverItStands() {
        // 3 of 7 are 42.857, 2 of 7 are 28.571, 1 of 7 are 14.286: together 85.7, of which the tenths give 85.5,
        // and the last two leave most.
        Score score = alignment(new Company()
                .signal(ALIGNMENT, "c", 3, 1)
                .signal(ALIGNMENT, "b", 2, 1)
                .signal(ALIGNMENT, "a", 1, 1)
                .signal(ALIGNMENT, "d", 1, 0));
        assertThat(score.score()).hasValue(85.7);
        assertThat(score.contributions()).isEqualTo(Map.of("a", 14.3, "b", 28.6, "c", 42.8, "d", 0.0));
    }

    @Test
    void aDimensionWithNothingKnownHasNoScore() {
        Score score = alignment(new Company().unknown(ALIGNMENT, "a", 5));
        assertThat(score)
                .isEqualTo(new Score(ALIGNMENT, OptionalDouble.empty(), 0, 100, OptionalDouble.of(0), Map.of()));
    }

    @Test
    void aDimensionInWhichNothingAppliesHasNoCoverageEither() {
        assertThat(alignment(new Company()).coverage()).isEmpty();
        assertThat(alignment(new Company()).score()).isEmpty();
    }

    @Test
    void aWaivedSignalLeavesTheScoreAndStandsBeside() {
        Company company = Company.small()
                .score(EXECUTION, 0)
                .signal(ALIGNMENT, "a", 5, 1)
                .signal(ALIGNMENT, "b", 5, 0)
                .waive("a");
        assertThat(alignment(company).score()).hasValue(0);
        assertThat(Company.small().score(EXECUTION, 0).verdict().withoutWaivers())
                .isEmpty();
        Verdict.WithoutWaivers without = company.verdict().withoutWaivers().orElseThrow();
        assertThat(without.scores().get(ALIGNMENT)).hasValue(50);
        assertThat(without.model()).isEqualTo(Model.RECHARTER);
        assertThat(company.verdict().model()).isEqualTo(Model.SALES_OPS);
    }

    @Test
    void aWaivedSignalLeavesCoverageAndRangeToo() {
        Company company = Company.small()
                .signal(ALIGNMENT, "a", 3, 1)
                .unknown(ALIGNMENT, "b", 1)
                .unknown(ALIGNMENT, "waived", 5)
                .waive("waived");
        assertThat(alignment(company))
                .isEqualTo(new Score(
                        ALIGNMENT, OptionalDouble.of(100), 75, 100, OptionalDouble.of(0.75), Map.of("a", 100.0)));
    }

    private static Score alignment(Company company) {
        return java.util.Objects.requireNonNull(company.standing().scores().get(ALIGNMENT));
    }
}
