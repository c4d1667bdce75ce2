package dev.revopsassess.metric.funnel;

import static dev.revopsassess.record.Opportunity.State.LOST;
import static dev.revopsassess.record.Opportunity.State.OPEN;
import static dev.revopsassess.record.Opportunity.State.WON;
import static dev.revopsassess.record.Opportunity.Type.RENEWAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.Told;
import dev.revopsassess.metric.reading.Company;
import dev.revopsassess.record.Kind;
import dev.revopsassess.value.BusinessFunction;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DealMetricsTest {
    private static final String YEAR = "12 months to 2026-09";

    private final Company company = new Company();

    private Told told(String id) {
        return Told.of(company.measured(id));
    }

    private Company closedDeals() {
        return company.deal(WON, "100", "2026-01-01", "2026-01-11", "")
                .deal(WON, "300", "2026-01-01", "2026-01-31", "", RENEWAL)
                .deal(LOST, "50", "2026-01-01", "2026-09-30", "")
                .deal(WON, "", "2026-02-10", "2026-02-01", "")
                .deal(LOST, "50", "2026-01-01", "2026-03-01", "", RENEWAL)
                .deal(WON, "200", "", "2025-10-01", "")
                .deal(WON, "1", "2025-01-01", "2025-09-30", "")
                .deal(LOST, "1", "2026-01-01", "2026-10-01", "")
                .deal(WON, "1", "2026-01-01", "", "");
    }

    @Test
    void dealsOfTheLastTwelveMonthsAreToldWithWhatWasLeftOut() {
        closedDeals();

        assertThat(told("win-rate"))
                .isEqualTo(Told.exactly(
                        4.0 / 6, YEAR, "4 won / (4 won + 2 lost)", "opportunities.csv:2-7", "2 renewals included"));
        assertThat(told("sales-cycle"))
                .isEqualTo(Told.exactly(
                        20.0,
                        YEAR,
                        "median days from created to won of 2 won deals",
                        "opportunities.csv:2-3",
                        "2 deals without usable dates left out"));
        assertThat(told("renewal-velocity"))
                .isEqualTo(Told.exactly(
                        30.0, YEAR, "median days from created to won of 1 won renewal", "opportunities.csv:3"));
        assertThat(told("acv"))
                .isEqualTo(Told.exactly(
                        200.0,
                        YEAR,
                        "median amount of 3 won deals",
                        "opportunities.csv:2-3, 7",
                        "1 deal without an amount left out"));
    }

    @Test
    void dealsWithEverythingNeedNoNote() {
        company.deal(WON, "100", "2026-09-30", "2026-09-30", "");

        assertThat(told("win-rate"))
                .isEqualTo(Told.exactly(1.0, YEAR, "1 won / (1 won + 0 lost)", "opportunities.csv:2"));
        assertThat(told("sales-cycle"))
                .isEqualTo(Told.exactly(
                        0.0, YEAR, "median days from created to won of 1 won deal", "opportunities.csv:2"));
        assertThat(told("acv"))
                .isEqualTo(Told.exactly(100.0, YEAR, "median amount of 1 won deal", "opportunities.csv:2"));
    }

    @Test
    void twelveMonthsToAMonthsEndAreWholeMonthsAndElseDays() {
        company.deal(WON, "1", "", "2024-02-29", "")
                .deal(LOST, "1", "", "2024-03-01", "")
                .asOf(LocalDate.of(2025, 2, 28));
        assertThat(told("win-rate").value()).isEqualTo(0.0);
        assertThat(told("win-rate").period()).isEqualTo("12 months to 2025-02");

        company.deal(WON, "1", "", "2025-03-15", "")
                .deal(WON, "1", "", "2025-03-16", "")
                .asOf(LocalDate.of(2025, 3, 15));
        assertThat(told("win-rate"))
                .isEqualTo(Told.exactly(
                        1.0, "2024-03-16 to 2025-03-15", "1 won / (1 won + 0 lost)", "opportunities.csv:4"));
    }

    @Test
    void whatIsMissingOfDealsIsToldApart() {
        company.deal(LOST, "1", "2026-01-01", "2026-02-01", "", RENEWAL);
        assertThat(company.missing("sales-cycle").why()).isEqualTo("The opportunities export has no column created.");
        assertThat(company.needs("renewal-velocity")).containsExactly("column opportunities.type");
        company.having(Kind.OPPORTUNITIES, "created", "type");
        assertThat(company.missing("sales-cycle").why())
                .isEqualTo("The opportunities export has no such deal in the last 12 months.");
        assertThat(company.needs("sales-cycle")).containsExactly("column opportunities.created");
        assertThat(company.needs("renewal-velocity")).containsExactly("column opportunities.type");

        company.deal(WON, "1", "", "2026-02-01", "", RENEWAL);
        assertThat(company.needs("renewal-velocity")).containsExactly("column opportunities.created");
        var undecided = new Company()
                .undecided(Kind.OPPORTUNITIES, "close_date", "say what comes first")
                .deal(OPEN, "1", "", "", "");
        assertThat(undecided.missing("win-rate").why())
                .isEqualTo("The column close_date of the opportunities export is undecided: say what comes first");
    }

    @Test
    void coverageCountsWhatIsDueInThePeriodAsKnownOnTheDay() {
        company.asOf(LocalDate.of(2026, 11, 15))
                .deal(OPEN, "600", "", "2026-10-01", "")
                .deal(OPEN, "300", "2026-11-15", "2026-12-31", "")
                .deal(OPEN, "100", "2026-08-01", "2026-11-01", "")
                .deal(OPEN, "7", "2026-08-01", "2027-01-01", "")
                .deal(OPEN, "7", "2026-08-01", "2026-09-30", "")
                .deal(OPEN, "7", "2026-08-01", "", "")
                .deal(OPEN, "7", "2026-08-01", "2026-12-01", "", RENEWAL)
                .deal(OPEN, "7", "2026-11-16", "2026-12-01", "")
                .deal(WON, "200", "2026-08-01", "2026-11-15", "")
                .deal(WON, "7", "2026-08-01", "2026-11-16", "")
                .deal(WON, "7", "2026-08-01", "2026-11-01", "", RENEWAL)
                .deal(LOST, "7", "2026-08-01", "2026-11-01", "");
        company.forecast(BusinessFunction.SALES, 0, "5", "").add();
        company.forecast(BusinessFunction.SALES, -1, "1000", "").add();

        assertThat(told("pipeline-coverage"))
                .isEqualTo(Told.exactly(
                        1.25,
                        "3 months to 2026-12",
                        "1,000 open / (1,000 target - 200 won)",
                        "forecasts.csv:3; opportunities.csv:2-4, 10",
                        "sales' forecast of 2026-12-31 stands for the target"));
    }

    @Test
    void aTargetWonToTheLastDollarHasNothingLeftToCover() {
        company.asOf(LocalDate.of(2026, 11, 15)).deal(WON, "1000", "", "2026-11-01", "");
        company.forecast(BusinessFunction.SALES, -1, "1000", "").add();
        assertThat(company.missing("pipeline-coverage").why()).isEqualTo("The target of 2026-12-31 is already won.");
        assertThat(company.needs("pipeline-coverage")).isEmpty();

        company.forecast(BusinessFunction.SALES, -1, "1", "").add();
        assertThat(company.number("pipeline-coverage")).isZero();
    }

    @Test
    void dealsWithoutCloseDatesCoverNobodyKnowsHowMuch() {
        company.asOf(LocalDate.of(2026, 11, 15)).deal(OPEN, "1000", "2026-08-01", "", "");
        company.having(Kind.OPPORTUNITIES, "stage", "amount", "created");
        company.forecast(BusinessFunction.SALES, -1, "1000", "").add();

        assertThat(company.missing("pipeline-coverage").why())
                .isEqualTo("The opportunities export has no column close_date.");
    }

    @Test
    void coverageWithoutDealsAsksForThem() {
        company.having(Kind.OPPORTUNITIES, "stage");
        assertThat(company.missing("pipeline-coverage").why())
                .isEqualTo("The opportunities export has no column amount.");
        company.having(Kind.OPPORTUNITIES, "amount");
        assertThat(company.missing("pipeline-coverage").why())
                .isEqualTo("The opportunities export has no such deal in the last 12 months.");
        assertThat(new Company().needs("pipeline-coverage")).containsExactly("file opportunities");
    }

    @Test
    void aDealCreatedAfterTheDayIsNotInThePipelineYet() {
        company.deal(OPEN, "100", "2026-09-30", "2026-12-01", "")
                .deal(OPEN, "", "2026-10-01", "", "")
                .deal(OPEN, "100", "", "2026-09-29", "")
                .deal(OPEN, "", "2026-08-01", "2026-12-01", "");

        assertThat(told("inconsistent-pipeline"))
                .isEqualTo(Told.exactly(
                        2.0 / 3,
                        "2026-09-30",
                        "2 open deals past their close date or without amount or close date / 3 open",
                        "opportunities.csv:4-5"));
    }

    @Test
    void aSoundPipelineNamesTheDealsLookedAt() {
        company.deal(OPEN, "100", "2026-08-01", "2026-12-01", "").deal(WON, "1", "", "2026-09-01", "");

        assertThat(told("inconsistent-pipeline"))
                .isEqualTo(Told.exactly(
                        0.0,
                        "2026-09-30",
                        "0 open deals past their close date or without amount or close date / 1 open",
                        "opportunities.csv:2"));
    }

    @Test
    void withoutAnOpenDealThereIsNothingToBeInconsistent() {
        company.deal(WON, "100", "2026-08-01", "2026-09-01", "").deal(OPEN, "1", "2026-10-01", "2026-12-01", "");

        assertThat(company.missing("inconsistent-pipeline").why()).isEqualTo("No deal is open on the as-of date.");
        assertThat(company.needs("inconsistent-pipeline")).isEmpty();
    }
}
