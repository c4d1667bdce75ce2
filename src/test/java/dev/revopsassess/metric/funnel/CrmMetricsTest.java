package dev.revopsassess.metric.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.Told;
import dev.revopsassess.metric.reading.Company;
import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Reading.Range;
import dev.revopsassess.record.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrmMetricsTest {
    private final Company company = new Company();

    private Told told(String id) {
        return Told.of(company.measured(id));
    }

    @Test
    void ownersAreNamedWithTheInstancesBeyondTheFirst() {
        company.tool("Outreach", "", "Sales", "")
                .tool("Salesforce", "", "Sales", "", "EMEA", "")
                .tool("Salesforce", "", "Marketing", "", "US", "");

        assertThat(told("crm-owners"))
                .isEqualTo(Told.exactly(
                        3.0,
                        "2026-09-30",
                        "teams owning a CRM (marketing, sales) + 1 instance beyond the first",
                        "tools.csv:3-4"));
    }

    @Test
    void aCrmThatNobodyOwnsHasNoOwnerHoweverManyInstancesItHas() {
        company.tool("Salesforce", "", "nobody", "", "EMEA", "").tool("Salesforce", "", "nobody", "", "US", "");

        assertThat(told("crm-owners"))
                .isEqualTo(Told.exactly(
                        0.0,
                        "2026-09-30",
                        "teams owning a CRM (nobody) + 1 instance beyond the first",
                        "tools.csv:2-3"));
    }

    @Test
    void aStackThatIsAllConnectedNeedsNoNote() {
        company.tool("Salesforce", "", "", "")
                .tool("Outreach", "", "", "Salesforce")
                .tool("Gong", "", "", "Salesforce");

        assertThat(told("connected-share"))
                .isEqualTo(Told.exactly(
                        1.0,
                        "2026-09-30",
                        "2 connected to the CRM or the warehouse / 2 revenue tools",
                        "tools.csv:3-4"));
    }

    /** The inventory of a company whose people filled in one cell of seven: 1 of 7 to 7 of 7 are connected. */
    @Test
    void blankIntegrationsMakeTheConnectedShareARange() {
        company.tool("Salesforce", "CRM", "Sales", "").tool("Outreach", "", "Sales", "Salesforce");
        for (String silent : List.of("Marketo", "Gainsight", "Salesloft", "Tableau", "Gong", "Dreamdata")) {
            company.tool(silent, "", "", "");
        }

        assertThat(company.number("connected-share")).isEqualTo(1);
        assertThat(company.bounds("connected-share")).contains(new Range(1 / 7.0, 1));
        assertThat(company.measured("connected-share").range().orElseThrow().why())
                .isEqualTo(
                        "The inventory says of 6 of 7 tools nothing on what they connect to, or names a system that it does not list.");
    }

    /** Dynamics may be a CRM that the inventory left out, Slack is none: 1 of 3 for sure, and 2 of 3 at most. */
    @Test
    void aCrmThatTheInventoryLacksLeavesOpenWhetherAToolIsConnected() {
        company.tool("Salesforce", "CRM", "Sales", "")
                .tool("Outreach", "", "Sales", "Salesforce")
                .tool("Gong", "", "", "Microsoft Dynamics")
                .tool("Gainsight", "", "", "Slack");

        assertThat(company.number("connected-share")).isEqualTo(0.5);
        assertThat(company.bounds("connected-share")).contains(new Range(1 / 3.0, 2 / 3.0));
        assertThat(told("customer-success-connected"))
                .isEqualTo(Told.exactly("no", "2026-09-30", "not connected to the CRM: Gainsight", "tools.csv:5"));
    }

    @Test
    void aSystemThatNamesAnotherCrmThanTheInventoryIsNotSaidToBeApart() {
        company.tool("Salesforce", "CRM", "Sales", "").tool("Gainsight", "", "", "Microsoft Dynamics");

        assertThat(company.measure().metric("customer-success-connected")).isInstanceOf(Reading.NotMeasured.class);
    }

    @Test
    void aToolThatIsSaidToConnectToNothingKeepsTheRangeBelowOne() {
        company.tool("Salesforce", "CRM", "Sales", "")
                .tool("Outreach", "", "Sales", "Salesforce")
                .tool("Marketo", "", "", "none")
                .tool("Gainsight", "", "", "");

        assertThat(company.number("connected-share")).isEqualTo(0.5);
        assertThat(company.bounds("connected-share")).contains(new Range(1 / 3.0, 2 / 3.0));
    }

    @Test
    void aBlankContractOfACrmThatATeamOwnsMayBeAnotherTeams() {
        company.tool("Salesforce", "", "Sales", "").tool("Salesforce", "", "", "");

        assertThat(company.number("crm-owners")).isEqualTo(1);
        assertThat(company.bounds("crm-owners")).contains(new Range(1, 2));
    }

    @Test
    void nobodySaidOfOneCrmAndABlankOfAnotherLeavesOpenWhetherAnybodyOwnsAny() {
        company.tool("Salesforce", "", "nobody", "").tool("HubSpot", "", "", "");

        assertThat(company.number("crm-owners")).isZero();
        assertThat(company.bounds("crm-owners")).contains(new Range(0, 2));
    }

    @Test
    void aSystemBesideTheCrmIsNamedConnectedOrNot() {
        company.tool("Salesforce", "", "", "none")
                .tool("Gainsight", "", "", "none")
                .tool("Marketo", "", "", "Salesforce");

        assertThat(told("customer-success-connected"))
                .isEqualTo(Told.exactly("no", "2026-09-30", "not connected to the CRM: Gainsight", "tools.csv:3"));
        assertThat(told("marketing-automation-connected"))
                .isEqualTo(Told.exactly("yes", "2026-09-30", "connected to the CRM: Marketo", "tools.csv:4"));
    }

    @Test
    void aSystemWhoseCellIsBlankDoesNotMakeTheColumnMissing() {
        company.having(Kind.TOOLS, "integrations")
                .tool("Salesforce", "", "", "")
                .tool("Outreach", "", "", "Salesforce")
                .tool("Marketo", "", "", "");

        assertThat(company.missing("marketing-automation-connected").why())
                .isEqualTo("The tools export leaves the column integrations blank where it counts.");
        assertThat(company.missing("marketing-automation-connected").needs())
                .containsExactly(
                        new Need(Need.Source.COLUMN, "tools.integrations", "whether Marketo is connected to the CRM"));
    }
}
