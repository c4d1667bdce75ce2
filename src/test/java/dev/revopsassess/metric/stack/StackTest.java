package dev.revopsassess.metric.stack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.reading.Company;
import dev.revopsassess.record.Party;
import dev.revopsassess.value.Layer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class StackTest {
    private final Company company = new Company();

    private Optional<List<StackLayer>> layers() {
        return company.measurement().stack();
    }

    /** The owner of the only layer, in the one spelling of its team. */
    private List<String> owners() {
        return layers().orElseThrow().get(0).owners();
    }

    private static StackLayer layer(
            Layer layer,
            List<String> tools,
            List<String> owners,
            long unowned,
            long unsaid,
            List<String> apart,
            double cost) {
        List<String> names =
                tools.stream().map(tool -> tool.replaceFirst(": .*", "")).toList();
        return new StackLayer(
                layer,
                tools.stream().map(StackTest::owned).toList(),
                owners,
                unowned,
                unsaid,
                apart,
                tools.size() > 1 && owners.size() > 1 ? List.of(new StackLayer.Doubled(names, owners)) : List.of(),
                false,
                cost < 0 ? OptionalDouble.empty() : OptionalDouble.of(cost));
    }

    /** A tool as "name" or "name: owner, owner". */
    private static StackLayer.OwnedTool owned(String tool) {
        List<String> parts = List.of(tool.split(": ", 2));
        return new StackLayer.OwnedTool(
                parts.get(0),
                parts.size() == 1 ? List.of() : List.of(parts.get(1).split(", ", -1)));
    }

    @Test
    void withoutAnInventoryThereAreNoLayers() {
        assertThat(layers()).isEmpty();
        company.unusedTool("Gainsight", "");
        assertThat(layers()).contains(List.of());
    }

    @Test
    void everyLayerHasItsToolsOwnersGapsAndCost() {
        company.people(1, "Account Executive");
        company.tool("Salesforce", "", "Sales", "none", "", "100")
                .tool("Salesforce", "", "RevOps", "none", "EMEA", "50")
                .tool("HubSpot", "", "", "none")
                .tool("Outreach", "", "nobody", "Slack", "", "10.50")
                .tool("Outreach", "", "Sales", "Salesforce")
                .tool("Salesloft", "", "Commercial", "none", "", "5")
                .tool("Gong", "", "", "")
                .ownedBy(new Party.Person(0))
                .tool("Fivetran", "", "", "none")
                .tool("Snowflake", "", "Finance", "none")
                .tool("Tableau", "", "Growth  Lab", "Fivetran")
                .tool("Excel", "CRM", "Finance", "none")
                .unusedTool("Gainsight", "");

        assertThat(layers())
                .contains(List.of(
                        layer(
                                Layer.CRM,
                                List.of("HubSpot", "Salesforce: revenue operations, Sales"),
                                List.of("revenue operations", "Sales"),
                                0,
                                1,
                                List.of(),
                                150),
                        layer(
                                Layer.SALES_ENGAGEMENT,
                                List.of("Outreach: nobody, Sales", "Salesloft: Commercial"),
                                List.of("Commercial", "Sales"),
                                1,
                                0,
                                List.of("Salesloft"),
                                15.5),
                        layer(Layer.MARKETING_AUTOMATION, List.of("HubSpot"), List.of(), 0, 1, List.of(), -1),
                        layer(
                                Layer.REVENUE_INTELLIGENCE,
                                List.of("Gong: sales"),
                                List.of("sales"),
                                0,
                                0,
                                List.of(),
                                -1),
                        layer(
                                Layer.ANALYTICS,
                                List.of("Tableau: Growth Lab"),
                                List.of("Growth Lab"),
                                0,
                                0,
                                List.of("Tableau"),
                                -1),
                        layer(
                                Layer.DATA_INFRASTRUCTURE,
                                List.of("Fivetran", "Snowflake: Finance"),
                                List.of("Finance"),
                                0,
                                1,
                                List.of("Fivetran"),
                                -1)));
        assertThat(company.measured("connected-share").notes())
                .containsExactly(
                        "1 tool left out that does not say whether it is connected",
                        "not connected: Fivetran, Salesloft, Tableau");
    }

    @Test
    void aToolThatNamesTheWarehouseOrItsLayerIsNotApart() {
        company.tool("Snowflake", "", "Finance", "none")
                .tool("Outreach", "", "Sales", "Snowflake")
                .tool("Gong", "", "Sales", "data warehouse");

        assertThat(layers().orElseThrow())
                .extracting(StackLayer::unconnected)
                .containsExactly(List.of(), List.of(), List.of());
    }

    @Test
    void aPersonIsTakenToTheirTeamAndOnlyWhileEmployed() {
        company.people(1, "Sales Operations Manager").people(1, "Wizard");
        company.person("Account Executive").left().add();
        company.tool("Gong", "", "", "");

        assertThat(List.of(0, 1, 2))
                .extracting(entry -> {
                    company.ownedBy(new Party.Person(entry));
                    return owners();
                })
                .containsExactly(List.of("sales operations"), List.of(), List.of());
        company.ownedBy(new Party.UnknownPerson());
        assertThat(layers())
                .contains(List.of(layer(Layer.REVENUE_INTELLIGENCE, List.of("Gong"), List.of(), 0, 1, List.of(), -1)));
    }

    @Test
    void aProductNoTableKnowsIsNamedWhereOneNameHoldsTheOtherWhole() {
        company.tool("Acme Desk", "CRM", "", "")
                .tool("***", "CRM", "", "")
                .tool("Outreach", "", "", "acme-desk cloud")
                .tool("Gong", "", "", "ACME")
                .tool("Tableau", "", "", "CRM")
                .tool("Marketo", "", "", "Acmedesk; me desk")
                .tool("Gainsight", "", "", "--");

        assertThat(company.number("connected-share")).isEqualTo(0.6);
        assertThat(company.measured("connected-share").notes()).containsExactly("not connected: Gainsight, Marketo");
    }
}
