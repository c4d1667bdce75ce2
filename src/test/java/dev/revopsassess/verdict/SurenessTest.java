package dev.revopsassess.verdict;

import static dev.revopsassess.signal.Dimension.ALIGNMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SurenessTest {
    private static final Set<Model> TWO = EnumSet.of(Model.SALES_OPS, Model.REVOPS);

    @Test
    void robustIsWhatNoUnknownCanChangeAndLikelyWhatFourDrawsOfFiveGive() {
        Standing standing = Company.small().score(ALIGNMENT, 0).standing();
        assertThat(Sureness.of(standing, Model.SALES_OPS, EnumSet.of(Model.SALES_OPS), Map.of()))
                .isEqualTo(Confidence.ROBUST);
        assertThat(Sureness.of(standing, Model.SALES_OPS, TWO, Map.of(Model.SALES_OPS, 0.8)))
                .isEqualTo(Confidence.LIKELY);
        assertThat(Sureness.of(standing, Model.SALES_OPS, TWO, Map.of(Model.SALES_OPS, 0.799)))
                .isEqualTo(Confidence.PROVISIONAL);
        assertThat(Sureness.of(standing, Model.SALES_OPS, TWO, Map.of())).isEqualTo(Confidence.PROVISIONAL);
        assertThat(Sureness.of(standing, Model.INSUFFICIENT_EVIDENCE, TWO, Map.of()))
                .isEqualTo(Confidence.INSUFFICIENT_EVIDENCE);
    }

    @Test
    void anUnknownStructureIsAtMostProvisionalWhereItsReadingsDiffer() {
        Map<Model, Double> fit = Map.of(Model.SALES_OPS, 0.9);
        // Past the inflection RevOps today would stay RevOps; short of it, with two functions, every reading is the
        // same.
        Standing differing = Company.small()
                .count("revenue-org-headcount", 45)
                .count("staffed-functions", 3)
                .score(ALIGNMENT, 0)
                .structure(Structure.UNKNOWN)
                .standing();
        assertThat(Sureness.of(differing, Model.SALES_OPS, TWO, fit)).isEqualTo(Confidence.PROVISIONAL);
        Standing same =
                Company.small().score(ALIGNMENT, 0).structure(Structure.UNKNOWN).standing();
        assertThat(Sureness.of(same, Model.SALES_OPS, TWO, fit)).isEqualTo(Confidence.LIKELY);
        // A structure that is known has one reading, whatever the same rows would make of another.
        Standing known = Company.small()
                .count("revenue-org-headcount", 45)
                .count("staffed-functions", 3)
                .score(ALIGNMENT, 0)
                .standing();
        assertThat(Sureness.of(known, Model.SALES_OPS, TWO, fit)).isEqualTo(Confidence.LIKELY);
    }

    @Test
    void theRunnerUpIsTheNextMostFrequentWithItsMargin() {
        Map<Model, Double> fit = Map.of(Model.SALES_OPS, 0.7, Model.RECHARTER, 0.2, Model.REVOPS, 0.1, Model.HOLD, 0.0);
        assertThat(Sureness.runnerUp(Model.SALES_OPS, fit)).contains(new Verdict.RunnerUp(Model.RECHARTER, 0.5));
        assertThat(Sureness.runnerUp(Model.REVOPS, fit)).contains(new Verdict.RunnerUp(Model.SALES_OPS, -0.6));
        assertThat(Sureness.runnerUp(Model.SALES_OPS, Map.of(Model.SALES_OPS, 1.0)))
                .isEmpty();
        assertThat(Sureness.runnerUp(
                        Model.SALES_OPS, Map.of(Model.SALES_OPS, 0.6, Model.REVOPS, 0.2, Model.RECHARTER, 0.2)))
                .contains(new Verdict.RunnerUp(Model.RECHARTER, 0.4));
    }
}
