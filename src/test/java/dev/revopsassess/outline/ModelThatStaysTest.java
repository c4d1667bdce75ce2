package dev.revopsassess.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.plan.Area;
import dev.revopsassess.plan.Because;
import dev.revopsassess.plan.Plan;
import dev.revopsassess.report.Northwind;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.verdict.model.Model;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Alignment is 71.4 today, RevOps is recommended, and the decision table asks for 25 and for 50. */
class ModelThatStaysTest {
    private static final Plan.Action MANDATE = action("cross-functional-mandate", 1, 71.4, Model.REVOPS);

    @Test
    void whereThePlanBringsAlignmentUnderTheBoundTheReportSaysWhyTheModelStays() {
        assertThat(text(MANDATE, action("nrr-below-100", 2, 48, Model.REVOPS)))
                .contains(
                        "The plan brings alignment to 48, under the 50 of the decision table, and the model stays Revenue"
                                + " Operations: by then the plan has also put in place \"Mandate across functions\".");
    }

    @Test
    void nothingIsSaidWhereTheBoundIsNotPassed() {
        assertThat(text(MANDATE, action("nrr-below-100", 2, 50, Model.REVOPS))).isEmpty();
        assertThat(ModelThatStays.text(Northwind.assessment())).isEmpty();
    }

    @Test
    void nothingIsSaidWhereTheModelChangesOrNoFoundationIsLaid() {
        assertThat(text(MANDATE, action("nrr-below-100", 2, 48, Model.RECHARTER)))
                .isEmpty();
        assertThat(text(action("nrr-below-100", 1, 48, Model.REVOPS))).isEmpty();
    }

    private static Optional<String> text(Plan.Action... actions) {
        return ModelThatStays.text(Northwind.planned(new Plan(
                List.of(new Plan.Phase("Work", 1, 2, "", "house", List.of(actions))),
                new Plan.Backlog("", List.of()),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of())));
    }

    private static Plan.Action action(String retires, int month, double alignment, Model model) {
        return new Plan.Action(
                "play-" + retires,
                "",
                "",
                new Because(List.of(), List.of()),
                new Plan.Owner(Plan.Seat.FOUNDERS, Area.Owner.REVOPS, Optional.empty()),
                "",
                month,
                month,
                "",
                List.of(),
                "",
                List.of(retires),
                List.of(),
                new Plan.After(Map.of(Dimension.ALIGNMENT, alignment), model));
    }
}
