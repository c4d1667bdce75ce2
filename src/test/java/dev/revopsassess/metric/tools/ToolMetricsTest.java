package dev.revopsassess.metric.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.reading.Company;
import dev.revopsassess.metric.reading.Datum;
import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.metric.reading.Reading.Range;
import dev.revopsassess.value.Unit;
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
        assertThat(company.number("crm-owners")).isEqualTo(2);
        assertThat(company.bounds("crm-owners")).contains(new Range(2, 3));

        var blank = new Company().tool("Salesforce", "", "", "").tool("HubSpot", "", "", "");
        assertThat(blank.needs("crm-owners")).containsExactly("column tools.team", "answer crm-owner");

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

        assertThat(company.number("connected-share")).isEqualTo(0.75);
        assertThat(company.measured("connected-share").notes())
                .containsExactly(
                        "3 tools left out that do not say whether they are connected", "not connected: Marketo");
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
        assertThat(company.bounds("sales-tooling-gap")).contains(new Range(1, 2));
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
        assertThat(unowned.bounds("sprawled-layers")).contains(new Range(0, 1));

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
                .contains("by team: marketing 500, sales 1,201", "in layers with two tools or more: 1,501");
        assertThat(new Company().tool("Gong", "", "", "").needs("tool-spend"))
                .containsExactly("column tools.annual_cost");
    }

    @Test
    void aSpreadsheetIsAttributionWhereItsCategorySaysSo() {
        company.tool("Excel", "Budget", "", "");
        assertThat(company.needs("attribution-method")).containsExactly("answer attribution-method");

        company.tool("Excel", "Channel credit", "", "");
        assertThat(company.word("attribution-method")).isEqualTo("spreadsheet");
        assertThat(company.measured("attribution-method").formula()).isEqualTo("attribution in a spreadsheet: Excel");
        assertThat(company.rows("attribution-method")).containsExactly("tools.csv:3");

        company.tool("Dreamdata Pro", "", "", "").tool("Dreamdata", "", "", "").tool("Dreamdata", "", "", "");
        assertThat(company.measured("attribution-method").formula())
                .isEqualTo("attribution tool: Dreamdata, Dreamdata Pro");
        assertThat(company.rows("attribution-method")).containsExactly("tools.csv:4-6");
    }

    @Test
    void compensationToolsAreNamedWithTheirRows() {
        company.tool("Salesforce", "", "", "").tool("Gong", "", "", "");
        assertThat(company.measured("compensation-tools").formula()).isEqualTo("compensation tools: none");
        assertThat(company.rows("compensation-tools")).containsExactly("tools.csv:2-3");

        company.tool("CaptivateIQ", "", "", "").tool("CaptivateIQ Enterprise", "", "", "");
        assertThat(company.number("compensation-tools")).isEqualTo(1);
        assertThat(company.measured("compensation-tools").formula())
                .isEqualTo("compensation tools: CaptivateIQ, CaptivateIQ Enterprise");
        assertThat(company.rows("compensation-tools")).containsExactly("tools.csv:4-5");
    }

    @Test
    void toolingGapNamesWhatIsMissing() {
        company.tool("Gong", "", "", "").answer("complex-pricing", "yes");
        assertThat(company.number("sales-tooling-gap")).isEqualTo(3);
        assertThat(company.measured("sales-tooling-gap").formula())
                .isEqualTo("missing: CRM, sales engagement or enablement, CPQ");

        company.tool("Salesforce", "", "", "").tool("Seismic", "", "", "").tool("DealHub", "", "", "");
        assertThat(company.number("sales-tooling-gap")).isZero();
        assertThat(company.measured("sales-tooling-gap").formula()).isEqualTo("missing: nothing");
        assertThat(company.rows("sales-tooling-gap")).containsExactly("tools.csv:2-5");
    }

    @Test
    void quotingIsNoGapWherePricingIsSaidToBeSimple() {
        company.tool("Salesforce", "", "", "").answer("complex-pricing", "no");

        assertThat(company.number("sales-tooling-gap")).isEqualTo(1);
        assertThat(company.measured("sales-tooling-gap").range()).isEmpty();
        assertThat(company.measured("sales-tooling-gap").notes()).isEmpty();
    }

    @Test
    void respondentsWhoDifferOnPricingLeaveTwoGaps() {
        company.tool("Salesforce", "", "", "")
                .answer("complex-pricing", "no", "CEO", "2026-09-01")
                .answer("complex-pricing", "partly", "CFO", "2026-09-02");
        assertThat(company.measured("sales-tooling-gap").others()).isEmpty();

        company.answer("complex-pricing", "yes", "VP Sales", "2026-09-03");
        assertThat(company.number("sales-tooling-gap")).isEqualTo(1);
        assertThat(company.measured("sales-tooling-gap").others()).containsExactly(new Datum.Figure(2));

        company.tool("DealHub", "", "", "");
        assertThat(company.measured("sales-tooling-gap").others()).isEmpty();
    }

    @Test
    void aStackNamesItsLayersAndRestsOnTheirRows() {
        company.tool("Gong", "", "", "").tool("Salesforce", "", "", "").tool("Marketo", "", "", "");
        assertThat(company.measured("core-stack").formula())
                .isEqualTo("CRM present, marketing automation present, customer success missing");
        assertThat(company.rows("core-stack")).containsExactly("tools.csv:3-4");
        assertThat(company.rows("revenue-stack")).containsExactly("tools.csv:2");

        var none = new Company().tool("Slack", "", "", "").tool("Excel", "CRM", "", "");
        assertThat(none.number("core-stack")).isZero();
        assertThat(none.rows("core-stack")).containsExactly("tools.csv:2-3");
    }

    @Test
    void sprawlNamesTheToolsOfDifferentTeamsAndRestsOnTheirRows() {
        company.tool("Gong", "", "Sales", "")
                .tool("Salesloft", "", "Marketing", "")
                .tool("Outreach", "", "Sales", "")
                .tool("Marketo", "", "Marketing", "")
                .tool("HubSpot", "", "", "");

        Measured sprawl = company.measured("sprawled-layers");
        assertThat(sprawl.number()).isEqualTo(1);
        assertThat(company.bounds("sprawled-layers")).contains(new Range(1, 2));
        assertThat(sprawl.formula())
                .isEqualTo(
                        "layers with two tools or more under different teams: sales engagement (Outreach, Salesloft)");
        assertThat(sprawl.notes()).containsExactly("doubled, but with owners missing: marketing automation");
        assertThat(company.rows("sprawled-layers")).containsExactly("tools.csv:3-6");
    }

    @Test
    void twoToolsOfOneTeamOrOfOneTeamAndNobodyAreNoSprawl() {
        for (String other : new String[] {"Sales", "nobody"}) {
            var one = new Company().tool("Outreach", "", "Sales", "").tool("Salesloft", "", other, "");

            assertThat(one.number("sprawled-layers")).isZero();
            assertThat(one.measured("sprawled-layers").range()).isEmpty();
            assertThat(one.measured("sprawled-layers").notes()).isEmpty();
            assertThat(one.measured("sprawled-layers").formula())
                    .isEqualTo("layers with two tools or more under different teams: none");
        }
    }

    @Test
    void missingLayersAreNamed() {
        company.tool("HubSpot", "", "", "")
                .tool("Outreach", "", "", "")
                .tool("Seismic", "", "", "")
                .tool("DealHub", "", "", "")
                .tool("CaptivateIQ", "", "", "")
                .tool("Dreamdata", "", "", "")
                .tool("Gainsight", "", "", "")
                .tool("Gong", "", "", "")
                .tool("Clearbit", "", "", "");
        assertThat(company.measured("missing-layers").formula())
                .isEqualTo("layers without a tool: analytics, data infrastructure");

        company.tool("Tableau", "", "", "").tool("Snowflake", "", "", "");
        assertThat(company.number("missing-layers")).isZero();
        assertThat(company.measured("missing-layers").formula()).isEqualTo("layers without a tool: none");
        assertThat(company.rows("missing-layers")).containsExactly("tools.csv:2-12");
    }

    @Test
    void toolSpendSaysWhatEachLayerAndTeamCostsAndWhatHasNoPrice() {
        company.tool("HubSpot", "", "Marketing", "", "", "100")
                .tool("Salesforce", "", "", "", "", "50")
                .tool("CaptivateIQ", "", "Sales", "", "", "7.25");

        Measured spend = company.measured("tool-spend");
        assertThat(spend.number()).isEqualTo(157.25);
        assertThat(spend.unit()).isEqualTo(Unit.money("USD"));
        assertThat(spend.formula()).isEqualTo("annual cost of revenue tools in use: 157.25");
        assertThat(spend.notes())
                .containsExactly(
                        "by layer (a tool of several layers in each): CRM 150, compensation 7.25, marketing automation"
                                + " 100",
                        "by team: marketing 100, no known team 50, sales 7.25",
                        "in layers with two tools or more: 150");

        company.tool("Gong", "", "Sales", "").tool("Outreach", "", "Sales", "").tool("Slack", "", "Sales", "");
        assertThat(company.measured("tool-spend").notes()).hasSize(4).endsWith("2 rows without a cost left out");
        assertThat(company.rows("tool-spend")).containsExactly("tools.csv:2-4");
    }

    @Test
    void aiToolsAreCountedByProductAndNamed() {
        company.tool("Salesforce", "", "", "").tool("Gong", "", "", "");
        assertThat(company.number("ai-tools")).isZero();
        assertThat(company.measured("ai-tools").formula()).isEqualTo("AI tools: none");
        assertThat(company.rows("ai-tools")).containsExactly("tools.csv:2-3");

        company.tool("Writer", "AI assistant", "", "")
                .tool("Acme AI", "", "", "")
                .tool("Acme AI", "", "", "");
        assertThat(company.number("ai-tools")).isEqualTo(2);
        assertThat(company.measured("ai-tools").formula()).isEqualTo("AI tools: Acme AI, Writer");
        assertThat(company.rows("ai-tools")).containsExactly("tools.csv:4-6");
    }

    @Test
    void aCallRecorderAndAForecastingToolOfTwoTeamsAreNotDoubled() {
        company.tool("Gong", "", "Sales", "").tool("Clari", "", "Finance", "");
        assertThat(company.number("sprawled-layers")).isZero();
        assertThat(company.measured("sprawled-layers").range()).isEmpty();

        company.tool("Chorus", "", "Marketing", "");
        assertThat(company.number("sprawled-layers")).isEqualTo(1);
        assertThat(company.measured("sprawled-layers").formula())
                .isEqualTo("layers with two tools or more under different teams: revenue intelligence (Chorus, Gong)");
    }

    @Test
    void aBlankOwnerDoublesOnlyWhatSharesAUse() {
        company.tool("Gong", "", "Sales", "").tool("Clari", "", "", "");
        assertThat(company.measured("sprawled-layers").range()).isEmpty();

        company.tool("Chorus", "", "", "");
        assertThat(company.bounds("sprawled-layers")).contains(new Range(0, 1));
    }

    @Test
    void aToolThatOnlyStandsBesideDoesNotMakeTheLayerPresent() {
        company.tool("Fullcast", "", "Sales", "");
        assertThat(company.number("revenue-stack")).isZero();

        company.tool("Clari", "", "Sales", "");
        assertThat(company.number("revenue-stack")).isEqualTo(1);
    }
}
