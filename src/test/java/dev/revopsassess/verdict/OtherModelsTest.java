package dev.revopsassess.verdict;

import static dev.revopsassess.signal.Dimension.ALIGNMENT;
import static dev.revopsassess.signal.Dimension.EXECUTION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.verdict.model.Company;
import dev.revopsassess.verdict.model.Evaluation;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.Structure;
import dev.revopsassess.verdict.model.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The next smaller and the next larger model are the mistakes one makes. */
class OtherModelsTest {
    @Test
    void theNextSmallerAndTheNextLargerModelAreTheMistakesOneMakes() {
        assertThat(costs(Model.HOLD)).containsExactly("revops: []");
        assertThat(costs(Model.SALES_OPS)).containsExactly("hold: [between, inside]", "revops: []");
        assertThat(costs(Model.RECHARTER)).containsExactly("sales-ops: [between]", "revops: []");
        assertThat(costs(Model.REVOPS)).containsExactly("sales-ops: [between]", "hub-and-spoke: []");
        assertThat(costs(Model.HUB_AND_SPOKE)).containsExactly("revops: []");
        assertThat(costs(Model.INSUFFICIENT_EVIDENCE)).isEmpty();
    }

    @Test
    void whatTheyCostIsSaidInTheWordsOfThePack() {
        assertThat(OtherModels.costs(standing(), Model.SALES_OPS))
                .extracting(Verdict.MismatchCost::because)
                .containsExactly(
                        "Building less leaves the gaps between the teams open.",
                        "Building this too early is overhead.");
    }

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

    private static List<String> costs(Model model) {
        return OtherModels.costs(standing(), model).stream()
                .map(cost -> cost.model().word() + ": " + cost.untouchedSignals())
                .toList();
    }

    private static Evaluation standing() {
        return Company.small()
                .signal(ALIGNMENT, "between", 5, 1)
                .signal(EXECUTION, "inside", 5, 1)
                .standing();
    }
}
