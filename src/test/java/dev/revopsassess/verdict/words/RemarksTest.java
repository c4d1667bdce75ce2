package dev.revopsassess.verdict.words;

import static dev.revopsassess.signal.Dimension.ALIGNMENT;
import static dev.revopsassess.signal.Dimension.EXECUTION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.signal.Finding;
import dev.revopsassess.verdict.model.Company;
import dev.revopsassess.verdict.model.Evaluation;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.Structure;
import dev.revopsassess.verdict.model.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RemarksTest {
    @Test
    void aWarningNeedsItsConditionToHoldForSure() {
        assertThat(Company.small()
                        .structure(Structure.REVOPS_COSMETIC)
                        .verdict()
                        .warnings())
                .containsExactly(
                        new Verdict.Warning("cosmetic-revops", "The name changed, the mandate did not.", "mechanism"));
        assertThat(Company.small().structure(Structure.UNKNOWN).verdict().warnings())
                .isEmpty();
    }

    @Test
    void contradictionsTellWhichSideCounts() {
        Finding finding =
                Company.small().score(ALIGNMENT, 60).company().findings().get(0);
        Finding disagreed = new Finding(
                finding.signal(),
                finding.outcome(),
                finding.lowStrength(),
                finding.highStrength(),
                finding.reading(),
                finding.evidence(),
                Optional.of(new Finding.Disagreement(Finding.Disagreement.Kind.MEASURED_SAID, "3", "1")));
        assertThat(Remarks.contradictions(List.of(disagreed)))
                .containsExactly(new Verdict.Contradiction(
                        "measured-said",
                        "alignment-one",
                        "3",
                        "1",
                        "Trouble with alignment-one: the exports show 3, the answer says 1. The exports count."));
    }

    @Test
    void buildingLessNamesWhatItWouldLeaveUntouched() {
        Verdict verdict = Company.small()
                .count("revenue-org-headcount", 52)
                .count("staffed-functions", 3)
                .signal(ALIGNMENT, "forecasts", 5, 1)
                .signal(EXECUTION, "admin", 5, 1)
                .verdict();
        assertThat(verdict.model()).isEqualTo(Model.REVOPS);
        assertThat(verdict.mismatchCosts())
                .containsExactly(
                        new Verdict.MismatchCost(
                                Model.SALES_OPS,
                                "Building less leaves the gaps between the teams open. It would leave untouched: "
                                        + "trouble with forecasts (100 %).",
                                List.of("forecasts")),
                        new Verdict.MismatchCost(
                                Model.HUB_AND_SPOKE,
                                "Building this too early is overhead. Here that is 52 people, 10 of them selling.",
                                List.of()));
    }

    @Test
    void theNextSmallerAndTheNextLargerModelAreTheMistakesOneMakes() {
        Evaluation standing = Company.small()
                .signal(ALIGNMENT, "between", 5, 1)
                .signal(EXECUTION, "inside", 5, 1)
                .standing();
        Verdict.MismatchCost more = new Verdict.MismatchCost(
                Model.REVOPS,
                "Building this too early is overhead. Here that is 30 people, 10 of them selling.",
                List.of());
        Verdict.MismatchCost salesOps = new Verdict.MismatchCost(
                Model.SALES_OPS,
                "Building less leaves the gaps between the teams open. It would leave untouched: trouble with between"
                        + " (100 %).",
                List.of("between"));
        assertThat(Remarks.costs(standing, Model.HOLD)).containsExactly(more);
        assertThat(Remarks.costs(standing, Model.SALES_OPS))
                .containsExactly(
                        new Verdict.MismatchCost(
                                Model.HOLD,
                                "Building less leaves the gaps between the teams open. It would leave untouched: trouble"
                                        + " with between (100 %) and trouble with inside (100 %).",
                                List.of("between", "inside")),
                        more);
        assertThat(Remarks.costs(standing, Model.RECHARTER)).containsExactly(salesOps, more);
        assertThat(Remarks.costs(standing, Model.REVOPS))
                .containsExactly(
                        salesOps,
                        new Verdict.MismatchCost(
                                Model.HUB_AND_SPOKE,
                                "Building this too early is overhead. Here that is 30 people, 10 of them selling.",
                                List.of()));
        assertThat(Remarks.costs(standing, Model.HUB_AND_SPOKE))
                .containsExactly(new Verdict.MismatchCost(
                        Model.REVOPS,
                        "Building less leaves the gaps between the teams open. Here that is 30 people, 10 of them selling.",
                        List.of()));
        assertThat(Remarks.costs(standing, Model.INSUFFICIENT_EVIDENCE)).isEmpty();
    }

    @Test
    void respondentsThatDisagreeAreAContradictionToo() {
        Finding finding =
                Company.small().score(ALIGNMENT, 60).company().findings().get(0);
        Finding disagreed = new Finding(
                finding.signal(),
                finding.outcome(),
                finding.lowStrength(),
                finding.highStrength(),
                finding.reading(),
                finding.evidence(),
                Optional.of(new Finding.Disagreement(Finding.Disagreement.Kind.RESPONDENTS, "no", "partly")));
        assertThat(Remarks.contradictions(List.of(finding, disagreed)))
                .containsExactly(new Verdict.Contradiction(
                        "respondents",
                        "alignment-one",
                        "no",
                        "partly",
                        "Trouble with alignment-one: one respondent says no, another partly. The worse one counts."));
    }

    @Test
    void theParagraphSaysWhereTheBottleneckSitsAndWhatIsThereToday() {
        Verdict verdict = Company.small()
                .count("revenue-org-headcount", 52)
                .count("staffed-functions", 3)
                .signal(ALIGNMENT, "forecasts", 5, 1)
                .signal(EXECUTION, "admin", 5, 0)
                .verdict();
        assertThat(verdict.headline()).isEqualTo("Build RevOps");
        assertThat(verdict.rationale())
                .containsExactly(
                        "Your bottleneck sits between the teams, not inside sales: trouble with forecasts (100 %).",
                        "The revenue organisation has 52 people, 10 of them selling.",
                        "52 are many people.",
                        "Operations looks after sales only.");
    }
}
