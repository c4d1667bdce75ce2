package dev.revopsassess.outline.verdict;

import static dev.revopsassess.signal.Dimension.ALIGNMENT;
import static dev.revopsassess.signal.Dimension.EXECUTION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.report.Stated;
import dev.revopsassess.verdict.model.Company;
import dev.revopsassess.verdict.model.Evaluation;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What building another model would cost, in sentences. */
class MismatchTextTest {
    @Test
    void buildingLessNamesWhatItWouldLeaveUntouched() {
        Company company = Company.small()
                .count("revenue-org-headcount", 52)
                .count("staffed-functions", 3)
                .signal(ALIGNMENT, "forecasts", 5, 1)
                .signal(EXECUTION, "admin", 5, 1);
        assertThat(company.text().mismatchCosts())
                .extracting(Stated::text)
                .containsExactly(
                        "Building less leaves the gaps between the teams open. It would leave untouched: "
                                + "trouble with forecasts (100 %).",
                        "Building this too early is overhead. Here that is 52 people, 10 of them selling.");
    }

    @Test
    void ofWhatIsLeftTheThreeHeaviestAreNamed() {
        assertThat(text(Model.HOLD, Model.SALES_OPS, List.of("between", "inside")))
                .isEqualTo("It costs. It would leave untouched: trouble with between (100 %) and trouble with inside"
                        + " (100 %).");
        assertThat(text(Model.HOLD, Model.SALES_OPS, List.of())).isEqualTo("It costs.");
    }

    @Test
    void againstWhatIsTooMuchSpeaksHowManyPeopleThereAre() {
        assertThat(text(Model.REVOPS, Model.SALES_OPS, List.of()))
                .isEqualTo("It costs. Here that is 30 people, 10 of them selling.");
    }

    @Test
    void centralRevopsInsteadOfHubAndSpokeLeavesNothingUntouchedButTheSizeSpeaksAgainstIt() {
        assertThat(text(Model.REVOPS, Model.HUB_AND_SPOKE, List.of()))
                .isEqualTo("It costs. Here that is 30 people, 10 of them selling.");
    }

    private static String text(Model other, Model model, List<String> untouched) {
        Evaluation standing = Company.small()
                .signal(ALIGNMENT, "between", 5, 1)
                .signal(EXECUTION, "inside", 5, 1)
                .standing();
        return MismatchText.of(new Verdict.MismatchCost(other, "It costs.", untouched), model, standing);
    }
}
