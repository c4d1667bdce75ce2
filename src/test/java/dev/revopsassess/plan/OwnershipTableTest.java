package dev.revopsassess.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import dev.revopsassess.metric.people.Roster;
import dev.revopsassess.pack.rules.PackReader;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.value.Position;
import dev.revopsassess.verdict.model.Model;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnershipTableTest {
    private static final PlanRules RULES = PackReader.builtIn().plan();
    private static final Roster OPERATIONS = new Roster(
            Map.of(Position.Operations.REVENUE, "RevOps Manager", Position.Operations.SALES, "Sales Ops Analyst"),
            Map.of(Position.Operations.REVENUE, 1, Position.Operations.SALES, 1),
            Map.of("ceo", "Founder", "finance-lead", "CFO"));

    private static OwnershipTable table(Roster roster, Model model) {
        return new OwnershipTable(RULES, roster, model);
    }

    @Test
    void nineAreasHaveFiveFunctionsAndWithoutRevOpsFour() {
        assertThat(table(OPERATIONS, Model.REVOPS).cells(Map.of())).hasSize(45);
        assertThat(table(OPERATIONS, Model.SALES_OPS).cells(Map.of())).hasSize(36);
    }

    @Test
    void aConflictStandsOnceInTheAccountableCellOfItsArea() {
        Finding contested = Run.sample("northwind").assessment().findings().get(0);
        assertThat(table(OPERATIONS, Model.REVOPS).cells(Map.of("crm-governance", List.of(contested))))
                .filteredOn(cell -> !cell.conflicts().isEmpty())
                .singleElement()
                .satisfies(cell -> {
                    assertThat(cell.area()).isEqualTo("crm-governance");
                    assertThat(cell.function()).isEqualTo(Area.Owner.REVOPS);
                });
    }
}
