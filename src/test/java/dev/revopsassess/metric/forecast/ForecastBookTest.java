package dev.revopsassess.metric.forecast;

import static dev.revopsassess.value.BusinessFunction.CUSTOMER_SUCCESS;
import static dev.revopsassess.value.BusinessFunction.EXECUTIVE;
import static dev.revopsassess.value.BusinessFunction.FINANCE;
import static dev.revopsassess.value.BusinessFunction.MARKETING;
import static dev.revopsassess.value.BusinessFunction.REVENUE;
import static dev.revopsassess.value.BusinessFunction.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.reading.Company;
import dev.revopsassess.record.ForecastEntry;
import dev.revopsassess.record.ForecastEntry.Level;
import dev.revopsassess.record.ForecastEntry.Measure;
import dev.revopsassess.value.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastBookTest {
    private static final LocalDate BEGINS = Company.quarter(0).from();

    private final Company company = new Company();

    private double error() {
        return company.number("forecast-error");
    }

    @Test
    void ofSeveralOwnersOfTheCompanysNumberTheOneNearestToTheTotalCounts() {
        company.companyForecast(0, "100", "50").add();
        assertThat(error()).isEqualTo(0.5);
        company.forecast(SALES, 0, "100", "60").level(Level.COMPANY).add();
        assertThat(error()).isEqualTo(0.4);
        company.forecast(MARKETING, 0, "100", "70").level(Level.COMPANY).add();
        assertThat(error()).isEqualTo(0.3);
        company.forecast(EXECUTIVE, 0, "100", "80").level(Level.COMPANY).add();
        assertThat(error()).isEqualTo(0.2);
        company.forecast(REVENUE, 0, "100", "90").level(Level.COMPANY).add();
        assertThat(error()).isEqualTo(0.1);
        company.forecast(FINANCE, 0, "100", "95").level(Level.COMPANY).add();
        assertThat(error()).isEqualTo(0.05);
    }

    @Test
    void aPipelineOfTheCompanyIsNotItsForecast() {
        company.forecast(FINANCE, 0, "9000", "1")
                .level(Level.COMPANY)
                .of(Measure.PIPELINE)
                .add();
        company.forecast(SALES, 0, "100", "90").add();
        assertThat(error()).isEqualTo(0.1);

        company.companyForecast(0, "100", "80").add();
        assertThat(error()).isEqualTo(0.2);
    }

    @Test
    void marketingsNumberWithoutAMeasureMayBePipelineAndStaysOut() {
        company.forecast(SALES, 0, "100", "90").of(Measure.UNSPECIFIED).add();
        company.forecast(MARKETING, 0, "900", "1").of(Measure.UNSPECIFIED).add();
        assertThat(error()).isEqualTo(0.1);

        company.forecast(MARKETING, 0, "100", "50").of(Measure.BOOKINGS).add();
        assertThat(error()).isEqualTo(0.3);
    }

    @Test
    void revenueCountsWhereNoBookingsAreForecastAndANumberWithoutMeasureLast() {
        company.forecast(SALES, 0, "100", "50").of(Measure.UNSPECIFIED).add();
        assertThat(error()).isEqualTo(0.5);
        company.forecast(SALES, 0, "100", "60").of(Measure.REVENUE).add();
        assertThat(error()).isEqualTo(0.4);
        company.forecast(SALES, 0, "100", "70").of(Measure.RENEWALS).add();
        assertThat(error()).isEqualTo(0.3);
    }

    @Test
    void ofTwoSystemsTheFirstThatKnowsTheActualCounts() {
        company.forecast(SALES, 0, "100", "").in("Anaplan").add();
        company.forecast(SALES, 0, "200", "150").in("Excel").add();
        assertThat(error()).isEqualTo(0.25);

        company.forecast(SALES, 0, "500", "450").in("Clari").add();
        assertThat(error()).isEqualTo(0.1);
    }

    @Test
    void theNewestActualOfALaterSubmissionIsTheActual() {
        company.forecast(SALES, 0, "100", "").submitted(BEGINS.minusDays(1)).add();
        company.forecast(SALES, 0, "300", "90").submitted(BEGINS.plusDays(90)).add();
        company.forecast(SALES, 0, "200", "110").submitted(BEGINS.plusDays(95)).add();
        assertThat(error()).isEqualTo(-0.1);
        assertThat(company.measured("forecast-error").formula()).isEqualTo("(100 forecast - 110 actual) / 100");

        company.forecast(SALES, 0, "200", "").submitted(BEGINS.plusDays(99)).add();
        assertThat(error()).isEqualTo(-0.1);
    }

    @Test
    void anActualWithoutADayCountsWhereNoDatedOneIsKnown() {
        company.forecast(SALES, 0, "100", "").submitted(BEGINS.minusDays(1)).add();
        company.forecast(SALES, 0, "100", "120").add();

        assertThat(error()).isEqualTo(-0.2);
    }

    @Test
    void aTotalWithoutTheActualOfOnePartIsNotMeasuredAsAMiss() {
        LocalDate day = BEGINS.minusDays(1);
        company.forecast(SALES, 0, "100", "100").level(Level.REP).submitted(day).add();
        company.forecast(SALES, 0, "100", "").level(Level.REP).submitted(day).add();
        assertThat(company.missing("forecast-error").why()).startsWith("No closed period");

        company.forecast(SALES, 0, "100", "70")
                .level(Level.REP)
                .submitted(day.plusDays(100))
                .add();
        assertThat(company.missing("forecast-error").why()).startsWith("No closed period");
        company.forecast(SALES, 0, "100", "90")
                .level(Level.REP)
                .submitted(day.plusDays(100))
                .add();
        assertThat(error()).isEqualTo(0.2);
    }

    @Test
    void aForecastIsOpenUntilTheDayAfterItsPeriodEnds() {
        company.forecast(SALES, 0, "100", "").add();
        company.forecast(SALES, -2, "300", "").add();
        company.forecast(SALES, -1, "200", "").add();
        var book = new ForecastBook(company.exports().forecasts().rows(), Company.AS_OF);

        assertThat(book.open(SALES)).map(open -> open.forecast().intValue()).contains(200);
        assertThat(book.open(CUSTOMER_SUCCESS)).isEmpty();
        assertThat(new ForecastBook(company.exports().forecasts().rows(), Company.AS_OF.minusDays(1)).open(SALES))
                .map(open -> open.forecast().intValue())
                .contains(100);
    }

    /** The quarter is of 92 days, the months of 28 to 31, the years of 365. */
    @ParameterizedTest
    @CsvSource({
        "28, 1", "45, 1", "46, 3", "92, 3", "135, 3", "136, 12", "365, 12",
    })
    void aPeriodIsAMonthAQuarterOrAYearByItsDays(int days, int months) {
        LocalDate end = LocalDate.of(2026, 8, 14);
        for (int length : List.of(1, 3, 12)) {
            var others = new Company();
            for (int back = 1; back <= 2; back++) {
                LocalDate from = LocalDate.of(2026, 1, 1).minusMonths((long) length * back);
                others.forecast(SALES, 0, "1", "")
                        .during(
                                from.toString(),
                                from.plusMonths(length).minusDays(1).toString())
                        .add();
            }
            others.forecast(SALES, 0, "1", "")
                    .during(end.minusDays(days - 1L).toString(), end.toString())
                    .add();
            List<ForecastEntry> rows = others.exports().forecasts().rows();

            assertThat(new ForecastBook(rows, Company.AS_OF).endedPeriods(rows))
                    .as(days + " days among periods of " + length + " months")
                    .hasSize(length == months ? 3 : 2);
        }
    }

    @Test
    void ofAQuarterAndAYearTheYearCounts() {
        company.forecast(SALES, 0, "1", "").during("2025-01-01", "2025-12-31").add();
        company.forecast(SALES, 0, "1", "").add();
        List<ForecastEntry> rows = company.exports().forecasts().rows();

        assertThat(new ForecastBook(rows, Company.AS_OF).endedPeriods(rows))
                .containsExactly(new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
    }

    @Test
    void ofAMonthAndAQuarterTheQuarterCounts() {
        company.forecast(SALES, 0, "1", "").during("2026-09-01", "2026-09-30").add();
        company.forecast(SALES, 0, "1", "").add();
        List<ForecastEntry> rows = company.exports().forecasts().rows();

        assertThat(new ForecastBook(rows, Company.AS_OF).endedPeriods(rows)).containsExactly(Company.quarter(0));
        assertThat(new ForecastBook(rows, Company.AS_OF.minusDays(1)).endedPeriods(rows))
                .isEqualTo(List.<Period>of());
    }
}
