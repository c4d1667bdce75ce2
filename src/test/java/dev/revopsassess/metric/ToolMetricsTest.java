package dev.revopsassess.metric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.Reading.Range;
import org.junit.jupiter.api.Test;

class ToolMetricsTest {
    private final Company company = new Company();

    @Test
    void crmOwnersAreDistinctTeamsPlusInstancesBeyondTheFirst() {
        company.tool("Salesforce", "", "RevOps", "", "Production", "")
                .tool("Salesforce", "", "Revenue Operations", "", "production", "")
                .tool("Salesforce", "", "Marketing", "", "EMEA", "");

        assertThat(company.number("crm-owners")).isEqualTo(3);
    }

    @Test
    void severalContractsOfOneInstanceAreOne() {
        company.tool("Salesforce", "", "Sales", "")
                .tool("Salesforce", "", "", "")
                .tool("Salesforce", "", "Sales", "");

        assertThat(company.number("crm-owners")).isEqualTo(1);
    }

    @Test
    void aCrmWithoutOwnerIsUnknownAndNobodyIsNone() {
        company.tool("Salesforce", "", "Sales", "").tool("HubSpot", "", "", "");
        assertThat(company.needs("crm-owners")).containsExactly("column tools.team", "answer crm-owner");

        assertThat(new Company().tool("Salesforce", "", "nobody", "").number("crm-owners"))
                .isZero();
        assertThat(new Company().tool("Gong", "", "Sales", "").needs("crm-owners"))
                .containsExactly("answer crm-owner", "file tools");
        assertThat(new Company().needs("crm-owners")).containsExactly("file tools", "answer crm-owner");
    }

    @Test
    void connectedShareIsOfRevenueToolsBesideCrmAndWarehouse() {
        company.tool("Salesforce", "", "", "none")
                .tool("Snowflake", "", "", "none")
                .tool("Outreach", "", "", "Salesforce Sales Cloud")
                .tool("Gong", "", "", "Slack; data warehouse")
                .tool("Marketo", "", "", "none")
                .tool("Gainsight", "", "", "Microsoft Dynamics")
                .tool("Tableau", "", "", "")
                .tool("Slack", "", "", "CRM")
                .tool("Fivetran", "", "", "Snowflake; Salesforce")
                .tool("Salesloft", "", "", "Microsoft Dynamics CRM")
                .unusedTool("Dreamdata", "");

        assertThat(company.number("connected-share")).isEqualTo(0.5);
        assertThat(company.measured("connected-share").notes())
                .containsExactly(
                        "1 tool without a word on integrations left out",
                        "not connected: Gainsight, Marketo, Salesloft");
    }

    @Test
    void noIntegrationsStatedAtAllIsNotMeasured() {
        company.tool("Salesforce", "", "", "").tool("Outreach", "", "", "");

        assertThat(company.needs("connected-share")).containsExactly("column tools.integrations");
    }

    @Test
    void marketingAutomationIsConnectedUnconnectedOrAbsent() {
        company.tool("Salesforce", "", "", "");
        assertThat(company.word("marketing-automation-connected")).isEqualTo("absent");
        company.tool("Marketo", "", "", "");
        assertThat(company.needs("marketing-automation-connected")).containsExactly("column tools.integrations");
        assertThat(new Company()
                        .tool("Salesforce", "", "", "")
                        .tool("Marketo", "", "", "none")
                        .word("marketing-automation-connected"))
                .isEqualTo("no");
        assertThat(new Company()
                        .tool("Salesforce", "", "", "Marketo")
                        .tool("Marketo", "", "", "")
                        .word("marketing-automation-connected"))
                .isEqualTo("yes");
        assertThat(new Company().tool("HubSpot", "", "", "").word("marketing-automation-connected"))
                .isEqualTo("yes");
        assertThat(new Company()
                        .tool("Salesforce", "", "", "")
                        .tool("Gainsight", "", "", "Salesforce")
                        .word("customer-success-connected"))
                .isEqualTo("yes");
    }

    @Test
    void attributionIsByToolOrBySpreadsheetOrNotMeasured() {
        company.tool("Salesforce", "", "", "");
        assertThat(company.needs("attribution-method")).containsExactly("answer attribution-method");
        company.tool("Excel", "Marketing attribution", "", "");
        assertThat(company.word("attribution-method")).isEqualTo("spreadsheet");
        company.tool("Dreamdata", "", "", "");
        assertThat(company.word("attribution-method")).isEqualTo("tool");
    }

    @Test
    void toolingGapCountsQuotingOnlyWherePricingIsComplex() {
        company.tool("Salesforce", "", "", "");
        assertThat(company.number("sales-tooling-gap")).isEqualTo(1);
        assertThat(company.measured("sales-tooling-gap").range()).contains(new Range(1, 2));
        company.answer("complex-pricing", "yes");
        assertThat(company.number("sales-tooling-gap")).isEqualTo(2);
        company.tool("Outreach", "", "", "");
        assertThat(company.number("sales-tooling-gap")).isEqualTo(1);
    }

    @Test
    void stacksCountLayersThatArePresent() {
        company.tool("HubSpot", "", "", "")
                .tool("Gong", "", "", "")
                .tool("Tableau", "", "", "")
                .tool("CaptivateIQ", "", "", "");

        assertThat(company.number("core-stack")).isEqualTo(2);
        assertThat(company.number("revenue-stack")).isEqualTo(2);
        assertThat(company.number("compensation-tools")).isEqualTo(1);
        assertThat(company.number("missing-layers")).isEqualTo(7);
    }

    @Test
    void aLayerIsSprawledWithTwoToolsUnderDifferentTeams() {
        company.tool("Outreach", "", "Sales", "").tool("Salesloft", "", "Marketing", "");
        assertThat(company.number("sprawled-layers")).isEqualTo(1);

        var sameTeam = new Company().tool("Outreach", "", "Sales", "").tool("Salesloft", "", "Sales", "");
        assertThat(sameTeam.number("sprawled-layers")).isZero();

        var unowned = new Company().tool("Outreach", "", "Sales", "").tool("Salesloft", "", "", "");
        assertThat(unowned.measured("sprawled-layers").range()).contains(new Range(0, 1));

        var ownerless = new Company().tool("Outreach", "", "", "").tool("Salesloft", "", "", "");
        assertThat(ownerless.needs("sprawled-layers")).containsExactly("column tools.team");
    }

    @Test
    void toolSpendIsOfRevenueToolsByLayerTeamAndOverlap() {
        company.tool("Outreach", "", "Sales", "", "", "1000.50")
                .tool("Salesloft", "", "Marketing", "", "", "500")
                .tool("Gong", "", "Sales", "", "", "200")
                .tool("Slack", "", "Sales", "", "", "9000");

        assertThat(company.number("tool-spend")).isEqualTo(1700.5);
        assertThat(company.measured("tool-spend").notes())
                .contains("by team: marketing 500, sales 1,200.50", "in layers with two tools or more: 1,500.50");
        assertThat(new Company().tool("Gong", "", "", "").needs("tool-spend"))
                .containsExactly("column tools.annual_cost");
    }
}
