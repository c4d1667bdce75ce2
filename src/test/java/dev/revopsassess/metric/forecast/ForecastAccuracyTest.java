package dev.revopsassess.metric.forecast;

import static dev.revopsassess.value.BusinessFunction.CUSTOMER_SUCCESS;
import static dev.revopsassess.value.BusinessFunction.MARKETING;
import static dev.revopsassess.value.BusinessFunction.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.Told;
import dev.revopsassess.metric.reading.Company;
import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.record.Kind;
import org.junit.jupiter.api.Test;

class ForecastAccuracyTest {
    private final Company company = new Company();

    private Told told(String id) {
        return Told.of(company.measured(id));
    }

    @Test
    void accuracyTellsItsPeriodsAndLeavesAForecastOfZeroOutOfTheErrors() {
        company.companyForecast(1, "100", "120").add();
        company.companyForecast(0, "200", "190").add();
        company.companyForecast(2, "0", "5").add();

        assertThat(told("forecast-error"))
                .isEqualTo(Told.exactly(
                        0.05,
                        "3 months to 2026-09",
                        "(200 forecast - 190 actual) / 200",
                        "forecasts.csv:3",
                        "by period: 2026-06-30 -20 %, 2026-09-30 5 %"));
        assertThat(told("forecast-miss-rate"))
                .isEqualTo(Told.exactly(
                        0.5,
                        "6 months to 2026-09",
                        "company total: 1 of 2 periods off by 15 % or more, forecast too low",
                        "forecasts.csv:2-3",
                        "2 closed periods instead of 8",
                        "periods with a forecast of 0 left out",
                        "missed: 2026-06-30 -20 %"));
        assertThat(told("wape"))
                .isEqualTo(Told.exactly(
                        35.0 / 315,
                        "9 months to 2026-09",
                        "sum of misses / sum of actual: 35 / 315",
                        "forecasts.csv:2-4",
                        "3 closed periods instead of 8"));
        assertThat(told("forecast-bias"))
                .isEqualTo(Told.exactly(
                        -15.0 / 315,
                        "9 months to 2026-09",
                        "sum of forecast - actual / sum of actual: -15 / 315",
                        "forecasts.csv:2-4",
                        "3 closed periods instead of 8"));
    }

    @Test
    void eightGoodPeriodsNeedNoNote() {
        for (int back = 7; back >= 0; back--) {
            company.companyForecast(back, "100", "100").add();
        }

        assertThat(told("forecast-miss-rate"))
                .isEqualTo(Told.exactly(
                        0.0,
                        "24 months to 2026-09",
                        "company total: 0 of 8 periods off by 15 % or more",
                        "forecasts.csv:2-9"));
        assertThat(told("wape").notes()).isEmpty();
        assertThat(told("forecast-bias").notes()).isEmpty();
    }

    @Test
    void missesBothWaysAreToldFromMissesOneWay() {
        company.companyForecast(2, "100", "120").add();
        company.companyForecast(1, "100", "80").add();
        company.companyForecast(0, "100", "70").add();

        assertThat(told("forecast-miss-rate").formula())
                .isEqualTo("company total: 3 of 3 periods off by 15 % or more, 2 forecast too high and 1 too low");
    }

    @Test
    void theWorstOfTheOtherFunctionsIsToldWithTheRatesOfAll() {
        company.forecast(MARKETING, 0, "100", "100").add();
        company.forecast(CUSTOMER_SUCCESS, 0, "100", "50").add();
        company.forecast(SALES, 0, "100", "1").add();

        assertThat(told("forecast-miss-rate-other-functions"))
                .isEqualTo(Told.exactly(
                        1.0,
                        "3 months to 2026-09",
                        "customer success: 1 of 1 periods off by 15 % or more, forecast too high",
                        "forecasts.csv:3",
                        "marketing: 0 of 1 periods off by 15 % or more",
                        "customer success: 1 of 1 periods off by 15 % or more, forecast too high"));
    }

    @Test
    void theWorstMayStandFirst() {
        company.forecast(MARKETING, 0, "100", "50").add();
        company.forecast(CUSTOMER_SUCCESS, 0, "100", "100").add();

        assertThat(told("forecast-miss-rate-other-functions").formula()).startsWith("marketing: 1 of 1");
    }

    @Test
    void ofTwoFunctionsEquallyOffTheFirstIsTold() {
        company.forecast(CUSTOMER_SUCCESS, 0, "100", "50").add();
        company.forecast(MARKETING, 0, "100", "50").add();

        assertThat(told("forecast-miss-rate-other-functions").formula()).startsWith("marketing: 1 of 1");
    }

    @Test
    void actualsOfZeroHaveNothingToWeighMissesAgainst() {
        company.companyForecast(0, "100", "0").add();

        assertThat(company.missing("wape").why()).isEqualTo("Every actual of the closed periods is 0.");
        assertThat(company.needs("forecast-bias")).isEmpty();
        assertThat(company.number("forecast-error")).isEqualTo(1);
    }

    @Test
    void whatIsMissingIsToldApart() {
        company.forecast(SALES, 0, "100", "").add();
        assertThat(company.missing("wape").why()).isEqualTo("The forecasts export has no column actual.");
        company.having(Kind.FORECASTS, "actual");
        assertThat(company.missing("wape").why())
                .isEqualTo("The forecasts export leaves the column actual blank where it counts.");
        company.forecast(SALES, -1, "100", "30").add();
        assertThat(company.missing("wape").why())
                .isEqualTo("No closed period has a forecast of the company total together with its actual.");
        assertThat(company.missing("forecast-miss-rate-other-functions").why())
                .isEqualTo("No closed period has a forecast of a function other than sales together with its actual.");
        assertThat(company.missing("forecast-miss-rate-sales").needs())
                .containsExactly(new Need(
                        Need.Source.COLUMN,
                        "forecasts.actual",
                        "forecast and actual of sales for the last 8 closed periods"));
    }

    @Test
    void anUndecidedColumnIsNamedWithWhatSettlesIt() {
        company.undecided(Kind.FORECASTS, "forecast", "say which currency")
                .forecast(SALES, -1, "100", "30")
                .add();

        assertThat(company.missing("wape").why())
                .isEqualTo("The column forecast of the forecasts export is undecided: say which currency");
        assertThat(company.missing("wape").needs())
                .containsExactly(new Need(Need.Source.COLUMN, "forecasts.forecast", "say which currency"));
    }
}
