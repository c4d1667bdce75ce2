package dev.revopsassess.metric.forecast;

import static dev.revopsassess.value.BusinessFunction.CUSTOMER_SUCCESS;
import static dev.revopsassess.value.BusinessFunction.FINANCE;
import static dev.revopsassess.value.BusinessFunction.MARKETING;
import static dev.revopsassess.value.BusinessFunction.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.Told;
import dev.revopsassess.metric.reading.Company;
import dev.revopsassess.record.ForecastEntry.Level;
import dev.revopsassess.record.Kind;
import org.junit.jupiter.api.Test;

class ForecastRollUpTest {
    private final Company company = new Company().having(Kind.FORECASTS, "rolls_up_to");

    private Told told(String id) {
        return Told.of(company.measured(id));
    }

    @Test
    void theCountNamesTheFunctionsThatShareARollUp() {
        company.forecast(SALES, 1, "1", "1").into("Model").add();
        company.forecast(MARKETING, 0, "1", "1").into("Model").add();
        assertThat(told("separate-forecasts"))
                .isEqualTo(Told.exactly(
                        1.0, "6 months to 2026-09", "1 forecast, of marketing with sales", "forecasts.csv:2-3"));
        assertThat(told("forecast-roll-up"))
                .isEqualTo(Told.exactly(
                        "all", "6 months to 2026-09", "2 of 2 forecasts roll into one model", "forecasts.csv:2-3"));

        company.forecast(CUSTOMER_SUCCESS, 0, "1", "1").add();
        assertThat(told("separate-forecasts").formula())
                .isEqualTo("2 forecasts that do not share a roll-up: marketing with sales; customer success");
    }

    @Test
    void oneForecastOfTwoInAModelIsFewNotMost() {
        company.forecast(SALES, 0, "1", "1").into("A").add();
        company.forecast(MARKETING, 0, "1", "1").add();

        assertThat(told("forecast-roll-up").value()).isEqualTo("few");
        assertThat(told("forecast-roll-up").formula()).isEqualTo("1 of 2 forecasts roll into one model");
    }

    @Test
    void theRollUpOfTheNewestPeriodCounts() {
        company.forecast(SALES, 0, "1", "1").into("A").add();
        company.forecast(MARKETING, 1, "1", "1").into("A").add();
        company.forecast(MARKETING, 0, "1", "1").into("B").add();

        assertThat(told("separate-forecasts").value()).isEqualTo(2.0);
        assertThat(told("forecast-roll-up").value()).isEqualTo("few");
    }

    @Test
    void anOpenPeriodIsNoneOfTheLastFour() {
        company.forecast(MARKETING, 3, "1", "1").into("B").add();
        for (int back = 2; back >= -1; back--) {
            company.forecast(SALES, back, "1", "").into("A").add();
        }

        assertThat(told("separate-forecasts").value()).isEqualTo(2.0);
        assertThat(told("separate-forecasts").period()).isEqualTo("12 months to 2026-09");
        assertThat(told("separate-forecasts").lines()).isEqualTo("forecasts.csv:2-5");
    }

    @Test
    void forecastsOfOpenPeriodsAloneAskForClosedOnes() {
        company.forecast(SALES, -1, "1", "").into("A").add();

        for (String id : new String[] {"separate-forecasts", "forecast-roll-up"}) {
            assertThat(company.missing(id).why())
                    .isEqualTo("The forecasts export has no period that ended by the as-of date.");
            assertThat(company.needs(id)).containsExactly("column forecasts.period");
        }
    }

    @Test
    void aCompanyThatForecastsOnlyItsTotalHasOneForecast() {
        company.companyForecast(0, "1", "1").add();
        assertThat(told("separate-forecasts"))
                .isEqualTo(Told.exactly(1.0, "3 months to 2026-09", "one forecast for the company", "forecasts.csv:2"));
        assertThat(told("forecast-roll-up"))
                .isEqualTo(
                        Told.exactly("all", "3 months to 2026-09", "one forecast for the company", "forecasts.csv:2"));

        var finance = new Company().having(Kind.FORECASTS, "rolls_up_to");
        finance.forecast(FINANCE, 0, "1", "1").add();
        assertThat(finance.number("separate-forecasts")).isEqualTo(1);
        assertThat(finance.word("forecast-roll-up")).isEqualTo("all");
        finance.forecast(SALES, 0, "1", "1").level(Level.COMPANY).add();
        assertThat(finance.word("forecast-roll-up")).isEqualTo("all");
    }

    @Test
    void forecastsThatNobodyOwnsAskForTheFunction() {
        company.companyForecast(0, "1", "1").level(Level.FUNCTION).add();

        for (String id : new String[] {"separate-forecasts", "forecast-roll-up"}) {
            assertThat(company.missing(id).why()).isEqualTo("No forecast names a function that owns it.");
            assertThat(company.needs(id)).containsExactly("column forecasts.function");
        }
    }

    @Test
    void spreadsheetsAreCountedByPeriod() {
        company.forecast(SALES, 3, "1", "1").in("Excel").add();
        company.forecast(SALES, 2, "1", "1").in("Salesforce").add();
        company.forecast(SALES, 1, "1", "1").in("Salesforce").add();
        company.forecast(SALES, 1, "1", "1").add();
        company.forecast(SALES, 0, "1", "1").level(Level.COMPANY).in("Excel").add();
        company.forecast(MARKETING, 0, "1", "1").in("Excel").add();

        assertThat(told("spreadsheet-forecast-share"))
                .isEqualTo(Told.exactly(
                        1.0 / 3,
                        "9 months to 2026-06",
                        "1 of 3 sales forecasts lived in a spreadsheet",
                        "forecasts.csv:2-5"));
    }

    @Test
    void aNinthPeriodIsForgotten() {
        for (int back = 8; back >= 0; back--) {
            company.forecast(SALES, back, "1", "1")
                    .in(back == 8 ? "Excel" : "Clari")
                    .add();
        }

        assertThat(told("spreadsheet-forecast-share"))
                .isEqualTo(Told.exactly(
                        0.0,
                        "24 months to 2026-09",
                        "0 of 8 sales forecasts lived in a spreadsheet",
                        "forecasts.csv:3-10"));
    }

    @Test
    void systemsOfOtherForecastsDoNotTellWhereThoseOfSalesLive() {
        company.forecast(SALES, 0, "1", "1").add();
        assertThat(company.missing("spreadsheet-forecast-share").why())
                .isEqualTo("The forecasts export has no column system.");
        company.forecast(MARKETING, 0, "1", "1").in("Excel").add();

        assertThat(company.missing("spreadsheet-forecast-share").why())
                .isEqualTo("No closed period has a forecast of sales that names its system.");
        assertThat(company.needs("spreadsheet-forecast-share")).containsExactly("column forecasts.system");
    }
}
