package dev.revopsassess.metric.funnel;

import static dev.revopsassess.metric.reading.Company.MONTH;
import static dev.revopsassess.metric.reading.Company.row;
import static dev.revopsassess.record.Opportunity.State.LOST;
import static dev.revopsassess.record.Opportunity.State.OPEN;
import static dev.revopsassess.record.Opportunity.State.WON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.reading.Company;
import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.record.Kind;
import dev.revopsassess.value.Unit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourceMetricsTest {
    private final Company company = new Company();

    /** Three deals of the twelve months to September 2026 among others that are not, at lines 3, 4 and 6. */
    private void deals(String first, String second, String third) {
        company.deal(OPEN, "1000", "2025-09-30", "", "Web")
                .deal(OPEN, "100", "2025-10-01", "", first)
                .deal(WON, "200", "2026-09-30", "2026-09-30", second)
                .deal(OPEN, "1000", "2026-10-01", "", "Web")
                .deal(LOST, "700", "", "2026-09-01", third)
                .deal(OPEN, "1000", "", "", "Web")
                .deal(OPEN, "1000", "", "2026-10-01", "Web");
    }

    @Test
    void unsourcedOpportunitiesAreThoseOfTheLastTwelveMonths() {
        deals("Web", "", "Partner");

        Measured unsourced = company.measured("unsourced-share");
        assertThat(unsourced.number()).isEqualTo(1.0 / 3);
        assertThat(unsourced.unit()).isEqualTo(Unit.RATIO);
        assertThat(unsourced.period().text()).isEqualTo("12 months to 2026-09");
        assertThat(unsourced.formula()).isEqualTo("1 without a source / 3 opportunities");
        assertThat(company.rows("unsourced-share")).containsExactly("opportunities.csv:3-4, 6");
    }

    @Test
    void aSourceColumnThatIsEmptyMakesEveryDealUnsourced() {
        company.deal(OPEN, "100", "2026-08-01", "", "").having(Kind.OPPORTUNITIES, "source");

        assertThat(company.number("unsourced-share")).isEqualTo(1);
    }

    @Test
    void dealsWithoutASourceColumnLeaveTheShareToTheLeads() {
        company.deal(OPEN, "100", "2026-08-01", "", "").funnel(MONTH, "", 30).funnel(MONTH.minusMonths(1), "Web", 70);

        Measured unsourced = company.measured("unsourced-share");
        assertThat(unsourced.number()).isEqualTo(0.3);
        assertThat(unsourced.period().text()).isEqualTo("2 months to 2026-09");
        assertThat(unsourced.formula()).isEqualTo("30 without a source / 100 leads");
        assertThat(unsourced.notes()).containsExactly("2 months instead of 12");
        assertThat(company.rows("unsourced-share")).containsExactly("funnel.csv:2-3");
    }

    @Test
    void leadsWithoutAnyChannelColumnSayNothingOfSources() {
        company.funnel(MONTH, "", 30);

        assertThat(company.missing("unsourced-share").why())
                .isEqualTo("No export says where the opportunities or the leads of the last 12 months came from.");
        assertThat(company.missing("channels").why())
                .isEqualTo("No export names the channel of leads, pipeline or new ARR in the last 12 months.");
    }

    @Test
    void aChannelOrSourceColumnThatIsEmptyMakesEveryLeadUnsourced() {
        for (String field : List.of("channel", "source")) {
            var empty = new Company().funnel(MONTH, "", 30).having(Kind.FUNNEL, field);

            assertThat(empty.number("unsourced-share")).isEqualTo(1);
            assertThat(empty.number("channels")).isZero();
            assertThat(empty.measured("channels").formula()).isEqualTo("channels with 10 % of leads or more: none");
        }
    }

    @Test
    void channelsWithoutALeadOrAPipelineAreNoChannels() {
        company.funnel(MONTH, "Web", 0).deal(OPEN, "", "2026-08-01", "", "Web");

        assertThat(company.needs("channels"))
                .containsExactly("column funnel.channel", "column opportunities.source", "column arr.channel");
        assertThat(company.number("unsourced-share")).isZero();
        assertThat(new Company().funnel(MONTH, "Web", 0).needs("unsourced-share"))
                .containsExactly(
                        "column opportunities.source", "column funnel.channel", "answer sales-sees-campaign-source");
    }

    @Test
    void marketingSourcedPipelineIsOfTheDealsOfTheLastTwelveMonths() {
        deals("Organic search", "SDR outbound", "Mystery box");

        Measured marketing = company.measured("marketing-sourced-pipeline");
        assertThat(marketing.number()).isEqualTo(0.1);
        assertThat(marketing.unit()).isEqualTo(Unit.RATIO);
        assertThat(marketing.period().text()).isEqualTo("12 months to 2026-09");
        assertThat(marketing.formula()).isEqualTo("pipeline from marketing / pipeline created: 100 / 1,000");
        assertThat(marketing.notes())
                .containsExactly("1 deal of sources that are not known as marketing's count as others'");
        assertThat(company.rows("marketing-sourced-pipeline")).containsExactly("opportunities.csv:3-4, 6");
    }

    @Test
    void dealsOfSalesOrOfNoSourceAtAllNeedNoNote() {
        deals("Webinar", "Partner webinar", "");

        assertThat(company.number("marketing-sourced-pipeline")).isEqualTo(0.1);
        assertThat(company.measured("marketing-sourced-pipeline").notes()).isEmpty();
    }

    @Test
    void marketingSourcedPipelineSaysWhatItLacks() {
        assertThat(company.needs("marketing-sourced-pipeline")).containsExactly("file opportunities");

        company.having(Kind.OPPORTUNITIES, "source").deal(OPEN, "100", "2024-08-01", "", "Web");
        assertThat(company.missing("marketing-sourced-pipeline").why())
                .isEqualTo("The opportunities export has no deal created in the last 12 months.");
        assertThat(company.needs("marketing-sourced-pipeline")).containsExactly("column opportunities.created");

        company.deal(OPEN, "", "2026-08-01", "", "Web");
        assertThat(company.missing("marketing-sourced-pipeline").why())
                .isEqualTo("The opportunities export has no column amount.");
        assertThat(company.having(Kind.OPPORTUNITIES, "amount")
                        .missing("marketing-sourced-pipeline")
                        .why())
                .isEqualTo("The opportunities export leaves the column amount blank where it counts.");
        assertThat(new Company()
                        .deal(OPEN, "100", "2026-08-01", "", "")
                        .missing("marketing-sourced-pipeline")
                        .why())
                .isEqualTo("The opportunities export has no column source.");
    }

    @Test
    void aChannelOfExactlyTenPercentCounts() {
        company.funnel(MONTH, "Web", 810).funnel(MONTH, "Partner", 100).funnel(MONTH, "Events", 90);

        Measured channels = company.measured("channels");
        assertThat(channels.number()).isEqualTo(2);
        assertThat(channels.unit()).isEqualTo(Unit.COUNT);
        assertThat(channels.formula()).isEqualTo("channels with 10 % of leads or more: partner 10 %, web 81 %");
        assertThat(company.rows("channels")).containsExactly("funnel.csv:2-4");
    }

    @Test
    void pipelineOfNoSourceStaysInTheWholeThatChannelsAreAPartOf() {
        deals("Web", "Partner", "");

        assertThat(company.number("channels")).isEqualTo(2);
        assertThat(company.measured("channels").formula())
                .isEqualTo("channels with 10 % of pipeline or more: partner 20 %, web 10 %");
        assertThat(company.measured("channels").period().text()).isEqualTo("12 months to 2026-09");
        assertThat(company.rows("channels")).containsExactly("opportunities.csv:3-4, 6");
    }

    private void arrByChannel(Map<String, long[]> channels) {
        company.customers(Map.of(), channels, row(13, 1000));
    }

    @Test
    void channelsOfNewArrAreThoseThatGrew() {
        arrByChannel(Map.of(
                "Direct", row(12, 900, 1, 1000),
                "Partner", row(12, 100, 1, 400),
                "Web", row(12, 50, 1, 20),
                "Events", row(12, 0, 1, 10)));

        Measured channels = company.measured("channels");
        assertThat(channels.number()).isEqualTo(2);
        assertThat(channels.formula())
                .isEqualTo("channels with 10 % of new ARR or more: Direct 24.4 %, Partner 73.2 %");
        assertThat(channels.period().text()).isEqualTo("12 months to 2026-09");
        assertThat(channels.notes()).containsExactly("new ARR of a channel is what its ARR grew by, net of losses");
        assertThat(company.rows("channels")).containsExactly("arr.csv:2");
    }

    @Test
    void aChannelWrittenOtherwiseAYearAgoDidNotGrow() {
        arrByChannel(Map.of(
                "Web", row(12, 0, 1, 500),
                "web", row(12, 500, 1, 0),
                "Partner", row(12, 0, 1, 100)));

        assertThat(company.measured("channels").formula())
                .isEqualTo("channels with 10 % of new ARR or more: Partner 100 %");
    }

    @Test
    void whereNoChannelGrewNewArrNamesNone() {
        arrByChannel(Map.of("Direct", row(13, 900)));

        assertThat(company.needs("channels"))
                .containsExactly("column funnel.channel", "column opportunities.source", "column arr.channel");
    }
}
