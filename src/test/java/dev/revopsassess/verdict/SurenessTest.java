package dev.revopsassess.verdict;

import static dev.revopsassess.signal.Dimension.ALIGNMENT;
import static dev.revopsassess.signal.Dimension.EXECUTION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.verdict.certainty.Draws;
import dev.revopsassess.verdict.model.Company;
import dev.revopsassess.verdict.model.Confidence;
import dev.revopsassess.verdict.model.DecisionRow;
import dev.revopsassess.verdict.model.Evaluation;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.Structure;
import dev.revopsassess.verdict.model.TestRules;
import dev.revopsassess.verdict.model.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SurenessTest {
    private static final Set<Model> ONE = EnumSet.of(Model.SALES_OPS);
    private static final Set<Model> TWO = EnumSet.of(Model.SALES_OPS, Model.REVOPS);

    @Test
    void robustIsWhatNoUnknownAndNothingElseCanChange() {
        Evaluation standing = Company.small().score(ALIGNMENT, 0).standing();
        assertThat(of(standing, ONE, true)).isEqualTo(Confidence.ROBUST);
        assertThat(of(standing, ONE, false)).isEqualTo(Confidence.LIKELY);
        assertThat(Sureness.of(standing, Model.INSUFFICIENT_EVIDENCE, TWO, new Draws(standing), () -> true))
                .isEqualTo(Confidence.INSUFFICIENT_EVIDENCE);
    }

    @Test
    void aVerdictThatOnePersonFlipsSaysSoAndIsNotRobust() {
        Company eight = Company.small().count("salespeople", 8).score(ALIGNMENT, 0);
        assertThat(eight.verdict().confidence()).isEqualTo(Confidence.LIKELY);
        assertThat(eight.text().caveat()).contains("with 7 salespeople instead of 8 it would be No new function");
        Company seven = Company.small().count("salespeople", 7).score(ALIGNMENT, 0);
        assertThat(seven.text().caveat()).contains("with 8 salespeople instead of 7 it would be Sales Operations");
        Company nine = Company.small().count("salespeople", 9).score(ALIGNMENT, 0);
        assertThat(nine.verdict().confidence()).isEqualTo(Confidence.ROBUST);
        assertThat(nine.verdict().doubts()).isEqualTo(Verdict.Doubts.NONE);
        assertThat(nine.text().caveat()).isEmpty();
    }

    @Test
    void aTenthOfALargeCountIsMoreThanOnePerson() {
        // Sixty people make it a re-charter: 55 are within a tenth of that, 54 are not.
        Company company = Company.small().score(ALIGNMENT, 0).structure(Structure.SALES_OPS);
        assertThat(company.count("revenue-org-headcount", 55).verdict().confidence())
                .isEqualTo(Confidence.LIKELY);
        assertThat(company.count("revenue-org-headcount", 54).verdict().confidence())
                .isEqualTo(Confidence.ROBUST);
    }

    @Test
    void aVerdictThatOtherWeightsChangeIsNotRobust() {
        // 51 points of alignment against a bound of 50 that is our own.
        Verdict verdict = Company.small()
                .rules(TestRules.RULES.withDecision(TestRules.decision().stream()
                        .map(row -> new DecisionRow(
                                row.number(), row.model(), row.when(), row.because(), row.provenance(), Set.of(50.0)))
                        .toList()))
                .score(ALIGNMENT, 51)
                .score(EXECUTION, 0)
                .verdict();
        assertThat(verdict.model()).isEqualTo(Model.RECHARTER);
        assertThat(verdict.possibleModels()).containsExactly(Model.RECHARTER);
        assertThat(verdict.sensitivity().orElseThrow().share()).isLessThan(0.9);
        assertThat(verdict.confidence()).isEqualTo(Confidence.LIKELY);
        assertThat(verdict.doubts()).isEqualTo(new Verdict.Doubts(false, List.of(), Optional.empty(), true));
    }

    @Test
    void whatIsNotKnownIsNamedWithWhatItCouldMakeOfTheModel() {
        Company company = Company.small()
                .score(EXECUTION, 0)
                .signal(ALIGNMENT, "a", 5, 0.9)
                .unknown(ALIGNMENT, "b", 5);
        assertThat(company.verdict().confidence()).isEqualTo(Confidence.LIKELY);
        assertThat(company.text().caveat().orElseThrow())
                .startsWith("what is not known yet could make it Sales Operations");
    }

    @Test
    void anUnknownStructureIsAtMostProvisionalWhereItsReadingsDiffer() {
        // Past the inflection RevOps today would stay RevOps; short of it, with two functions, every reading is the
        // same.
        Company differing = Company.small()
                .count("revenue-org-headcount", 45)
                .count("staffed-functions", 3)
                .score(ALIGNMENT, 0)
                .structure(Structure.UNKNOWN);
        assertThat(of(differing.standing(), TWO, true)).isEqualTo(Confidence.PROVISIONAL);
        assertThat(differing.text().caveat().orElseThrow())
                .startsWith("how operations is set up today is not known, and that alone can change it");
        Evaluation same =
                Company.small().score(ALIGNMENT, 0).structure(Structure.UNKNOWN).standing();
        assertThat(of(same, TWO, true)).isEqualTo(Confidence.LIKELY);
        // A structure that is known has one reading, whatever the same rows would make of another.
        Evaluation known = Company.small()
                .count("revenue-org-headcount", 45)
                .count("staffed-functions", 3)
                .score(ALIGNMENT, 0)
                .standing();
        assertThat(of(known, TWO, true)).isEqualTo(Confidence.LIKELY);
    }

    @Test
    void theRunnerUpIsTheNextMostFrequentWithItsMargin() {
        Map<Model, Double> fit = Map.of(Model.SALES_OPS, 0.7, Model.RECHARTER, 0.2, Model.REVOPS, 0.1, Model.HOLD, 0.0);
        assertThat(Sureness.runnerUp(Model.SALES_OPS, fit)).contains(new Verdict.RunnerUp(Model.RECHARTER, 0.5));
        assertThat(Sureness.runnerUp(Model.SALES_OPS, Map.of(Model.SALES_OPS, 1.0)))
                .isEmpty();
        assertThat(Sureness.runnerUp(
                        Model.SALES_OPS, Map.of(Model.SALES_OPS, 0.6, Model.REVOPS, 0.2, Model.RECHARTER, 0.2)))
                .contains(new Verdict.RunnerUp(Model.RECHARTER, 0.4));
    }

    private static Confidence of(Evaluation standing, Set<Model> possible, boolean steady) {
        return Sureness.of(standing, Model.SALES_OPS, possible, new Draws(standing), () -> steady);
    }
}
