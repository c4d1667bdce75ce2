package dev.revopsassess.outline.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.plan.Area;
import dev.revopsassess.plan.Plan;
import dev.revopsassess.plan.Plan.Seat;
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

    private static String owner(Seat seat, String role) {
        return PlanSentences.owner(
                new Plan.Owner(seat, Area.Owner.SALES_OPS, Optional.of(role).filter(name -> !name.isEmpty())));
    }
}
