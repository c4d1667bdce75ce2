package dev.revopsassess.metric.funnel;

import static dev.revopsassess.metric.reading.Company.MONTH;
import static dev.revopsassess.record.Opportunity.State.LOST;
import static dev.revopsassess.record.Opportunity.State.OPEN;
import static dev.revopsassess.record.Opportunity.State.WON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.reading.Company;
import dev.revopsassess.record.Kind;
import dev.revopsassess.record.Opportunity;
import dev.revopsassess.value.BusinessFunction;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FunnelMetricsTest {
    private final Company company = new Company();

    @Test
    void rejectionNeedsARejectedCount() {
        company.funnel(MONTH, "Web", 100, 10, 40, -1, 20);
        assertThat(company.needs("mql-rejection").get(0)).isEqualTo("column funnel.rejected");

        company.funnel(MONTH, "Events", 100, 10, 60, 15);
        assertThat(company.number("mql-rejection")).isEqualTo(0.25);
        assertThat(company.measured("mql-rejection").notes())
                .containsExactly("1 month instead of 12", "1 row without a count of rejected left out");
    }

    @Test
    void leadsWorkedIsOfMqlsWhereGivenAndLeavesSelfServeOut() {
        company.funnel(MONTH, "Web", 1000, 30, 40).funnel(MONTH, "Free trial", 500, 0, 500);

        assertThat(company.number("leads-worked")).isEqualTo(0.75);
        assertThat(new Company().funnel(MONTH, "Web", 1000, 30).number("leads-worked"))
                .isEqualTo(0.03);
        assertThat(new Company()
                        .funnel(MONTH, "Web", 1000)
                        .needs("leads-worked")
                        .get(0))
                .isEqualTo("column funnel.worked");
    }

    @Test
    void onlyTheLastTwelveMonthsCount() {
        company.funnel(MONTH.minusMonths(12), "Web", 100, 100)
                .funnel(MONTH.minusMonths(11), "Web", 100, 50)
                .funnel(MONTH, "Web", 100, 50)
                .funnel(MONTH.plusMonths(1), "Web", 100, 100);

        assertThat(company.number("leads-worked")).isEqualTo(0.5);
        assertThat(company.measured("leads-worked").period().text()).isEqualTo("12 months to 2026-09");
    }

    @Test
    void neverAnsweredCountsAsLongest() {
        LocalDate day = LocalDate.of(2026, 9, 28);
        company.lead(day, "Web", 1).lead(day, "Web", 3).lead(day, "Web", -1).lead(day, "PLG", -1);
        assertThat(company.number("lead-response")).isEqualTo(3);
        assertThat(company.number("lead-response-p95")).isEqualTo(48);

        company.lead(day, "Web", -1);
        assertThat(company.number("lead-response")).isEqualTo(25.5);
        assertThat(company.measured("lead-response").notes().get(0)).startsWith("2 of 4 never answered");
        assertThat(new Company().lead(day, "Web", -1).needs("lead-response"))
                .containsExactly("column funnel.first_response");
    }

    @Test
    void unsourcedIsOfOpportunitiesWhereGivenElseOfLeads() {
        company.funnel(MONTH, "", 30).funnel(MONTH, "Web", 70);
        assertThat(company.number("unsourced-share")).isEqualTo(0.3);

        company.deal(OPEN, "1", "2026-08-01", "", "Web").deal(OPEN, "1", "2026-08-01", "", "");
        assertThat(company.number("unsourced-share")).isEqualTo(0.5);
        assertThat(new Company().needs("unsourced-share"))
                .containsExactly(
                        "column opportunities.source", "column funnel.channel", "answer sales-sees-campaign-source");
    }

    @Test
    void aChannelHasTenPercentOfLeadsElseOfPipeline() {
        company.deal(OPEN, "899", "2026-08-01", "", "Web")
                .deal(OPEN, "100", "2026-08-01", "", "Partner")
                .deal(OPEN, "1", "2026-08-01", "", "Events");
        assertThat(company.number("channels")).isEqualTo(2);

        company.funnel(MONTH, "Web", 90).funnel(MONTH, "web ", 1).funnel(MONTH, "Partner", 9);
        assertThat(company.number("channels")).isEqualTo(1);
        assertThat(new Company().needs("channels"))
                .containsExactly("column funnel.channel", "column opportunities.source", "column arr.channel");
    }

    @Test
    void winRateCycleAndValueAreOfDealsClosedInTwelveMonths() {
        company.deal(WON, "100", "2025-09-01", "2025-10-01", "")
                .deal(WON, "300", "2026-09-01", "2026-09-11", "")
                .deal(LOST, "900", "2026-09-01", "2026-09-30", "")
                .deal(LOST, "900", "2025-09-01", "2025-09-30", "")
                .deal(OPEN, "900", "2026-09-01", "2026-09-30", "");

        assertThat(company.number("win-rate")).isEqualTo(2.0 / 3);
        assertThat(company.number("sales-cycle")).isEqualTo(20);
        assertThat(company.number("acv")).isEqualTo(200);
        assertThat(company.needs("renewal-velocity")).containsExactly("column opportunities.type");
        company.deal(WON, "1", "2026-09-01", "2026-09-06", "", Opportunity.Type.RENEWAL);
        assertThat(company.number("renewal-velocity")).isEqualTo(5);
        assertThat(company.needs("time-to-value")).containsExactly("column opportunities.first_value_date");
    }

    @Test
    void inconsistentPipelineIsPastDueOrWithoutAmountOrDate() {
        company.deal(OPEN, "100", "2026-08-01", "2026-09-30", "")
                .deal(OPEN, "100", "2026-08-01", "2026-09-29", "")
                .deal(OPEN, "", "2026-08-01", "2026-12-01", "")
                .deal(OPEN, "100", "2026-08-01", "", "")
                .deal(WON, "", "2026-08-01", "", "");

        assertThat(company.number("inconsistent-pipeline")).isEqualTo(0.75);
    }

    @Test
    void inconsistentPipelineIsUnknownWithoutTheColumn() {
        company.deal(OPEN, "100", "2026-08-01", "", "");
        assertThat(company.needs("inconsistent-pipeline").get(0)).isEqualTo("column opportunities.close_date");

        company.having(Kind.OPPORTUNITIES, "close_date");
        assertThat(company.number("inconsistent-pipeline")).isEqualTo(1);
    }

    @Test
    void coverageIsOpenPipelineOverWhatIsLeftOfTheTarget() {
        company.deal(OPEN, "900", "2026-08-01", "2026-11-01", "").deal(OPEN, "900", "2026-08-01", "2027-01-01", "");
        assertThat(company.needs("pipeline-coverage")).containsExactly("column forecasts.period");
        company.forecast(BusinessFunction.SALES, -1, "300", "").add();

        assertThat(company.number("pipeline-coverage")).isEqualTo(3);
        assertThat(company.measured("pipeline-coverage").notes().get(0)).contains("stands for the target");
    }

    @Test
    void stagesConvertOneIntoTheNext() {
        company.funnel(MONTH, "Web", 200, -1, 50, -1, -1, 10, 5);

        assertThat(company.word("stage-conversion"))
                .isEqualTo("leads to MQLs 25 %, MQLs to opportunities 20 %, opportunities to won 50 %");
        assertThat(company.number("lead-to-opportunity")).isEqualTo(0.05);
    }

    @Test
    void marketingSourcedPipelineIsByAmount() {
        company.deal(OPEN, "300", "2026-08-01", "", "Inbound website")
                .deal(OPEN, "700", "2026-08-01", "", "Outbound SDR");

        assertThat(company.number("marketing-sourced-pipeline")).isEqualTo(0.3);
    }
}
