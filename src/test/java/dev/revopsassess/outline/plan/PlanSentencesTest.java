package dev.revopsassess.outline.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.revopsassess.cli.run.Run;
import dev.revopsassess.plan.Area;
import dev.revopsassess.plan.Plan;
import dev.revopsassess.plan.Plan.Seat;
import dev.revopsassess.report.Assessment;
import dev.revopsassess.report.PlanText;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanSentencesTest {
    @Test
    void whoeverHoldsAFunctionIsNamedAndWhoStandsInStandsInBrackets() {
        assertThat(owner(Seat.HELD, "Sales Ops Analyst")).isEqualTo("Sales Ops Analyst");
        assertThat(owner(Seat.FUNCTION, "VP Sales")).isEqualTo("Sales Ops (until held: VP Sales)");
        assertThat(owner(Seat.FUNCTION, "")).isEqualTo("Sales Ops (nobody yet)");
    }

    @Test
    void aLeaderStillToBeNamedIsCalledTheLeader() {
        assertThat(owner(Seat.LEADER, "CEO")).isEqualTo("RevOps leader (until named: CEO)");
        assertThat(owner(Seat.LEADER, "")).isEqualTo("RevOps leader");
    }

    @Test
    void whereNobodyIsThereTheFoundersOrAnExecutiveDoTheWork() {
        assertThat(owner(Seat.FOUNDERS, "")).isEqualTo("the founders");
        assertThat(owner(Seat.EXECUTIVE, "")).isEqualTo("an executive above the three functions");
    }

    @Test
    void anAreaInDisputeSaysWhatShowsItAndNoOtherDoes() {
        Assessment northwind = Run.sample("northwind").assessment();
        PlanText text = northwind.planText().orElseThrow();
        assertThat(northwind.plan().orElseThrow().ownership())
                .filteredOn(cell -> text.conflict(cell).isPresent())
                .extracting(Plan.Ownership::area, cell -> text.conflict(cell).orElseThrow())
                .hasSize(4)
                .contains(
                        tuple("crm-governance", "CRM owners: 2 (2026-09-30; teams owning a CRM (marketing, sales))"),
                        tuple(
                                "dashboards-and-kpis",
                                "Systems apart on new business: 28.6 % (12 months to 2026-09; new business won: ARR"
                                        + " ledger 5,088,000, CRM deals 7,123,202, Sales' actuals 7,123,202;"
                                        + " (7,123,202 - 5,088,000) / 7,123,202); Reported less computed retention:"
                                        + " 3.5 points (12 months to 2026-09; reported NRR 97.4 % less computed"
                                        + " 93.9 %)"));
    }

    private static String owner(Seat seat, String role) {
        return PlanSentences.owner(
                new Plan.Owner(seat, Area.Owner.SALES_OPS, Optional.of(role).filter(name -> !name.isEmpty())));
    }
}
