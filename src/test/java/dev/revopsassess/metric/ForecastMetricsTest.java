package dev.revopsassess.metric;

import static dev.revopsassess.value.BusinessFunction.CUSTOMER_SUCCESS;
import static dev.revopsassess.value.BusinessFunction.FINANCE;
import static dev.revopsassess.value.BusinessFunction.MARKETING;
import static dev.revopsassess.value.BusinessFunction.SALES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.revopsassess.metric.reading.Company;
import dev.revopsassess.record.ForecastEntry.Level;
import dev.revopsassess.record.ForecastEntry.Measure;
import dev.revopsassess.record.Kind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ForecastMetricsTest {
    @Test
    void aForecastMissedByExactlyFifteenPercentCountsAsMissed() {
        var company = new Company();
        company.companyForecast(1, "1000.00", "1150.00").add();
        company.companyForecast(0, "1000.00", "850.00").add();
        company.companyForecast(2, "1000.00", "1149.99").add();
        company.companyForecast(3, "1000.00", "850.01").add();

        assertThat(company.number("forecast-miss-rate")).isEqualTo(0.5);
        assertThat(company.number("forecast-error")).isEqualTo(0.15);
        assertThat(company.measured("forecast-miss-rate").notes()).contains("4 closed periods instead of 8");
    }

    @Test
    void onlyTheLastEightClosedPeriodsCount() {
        var company = new Company();
        for (int back = 0; back < 8; back++) {
            company.companyForecast(back, "100", "100").add();
        }
        company.companyForecast(8, "100", "10").add();
        company.companyForecast(-1, "100", "10").add();
        company.companyForecast(9, "100", "").add();

        assertThat(company.number("forecast-miss-rate")).isZero();
        assertThat(company.measured("forecast-miss-rate").period().text()).isEqualTo("24 months to 2026-09");
    }

    @Test
    void theLastForecastSubmittedBeforeThePeriodBeganCounts() {
        LocalDate begins = Company.quarter(0).from();
        var company = new Company();
        company.companyForecast(0, "500", "100").submitted(begins.minusDays(30)).add();
        company.companyForecast(0, "100", "100").submitted(begins.minusDays(1)).add();
        company.companyForecast(0, "900", "100").submitted(begins).add();

        assertThat(company.number("forecast-error")).isZero();
    }

    @Test
    void levelsAreNeverAddedAndPipelineNeverJoinsTheTotal() {
        var company = new Company();
        company.forecast(SALES, 0, "600", "600").add();
        company.forecast(SALES, 0, "300", "300").level(Level.REP).add();
        company.forecast(CUSTOMER_SUCCESS, 0, "300", "200").of(Measure.RENEWALS).add();
        company.forecast(CUSTOMER_SUCCESS, 0, "100", "100")
                .of(Measure.EXPANSION)
                .add();
        company.forecast(MARKETING, 0, "9000", "1").of(Measure.PIPELINE).add();

        assertThat(company.measured("forecast-error").formula()).isEqualTo("(1,000 forecast - 900 actual) / 1,000");
        assertThat(company.number("forecast-miss-rate-other-functions")).isEqualTo(1);
        assertThat(company.number("forecast-miss-rate-sales")).isZero();
    }

    @Test
    void companyRowsGoBeforeFinanceAndFinanceBeforeTheSum() {
        var company = new Company();
        company.forecast(SALES, 0, "100", "50").add();
        assertThat(company.number("forecast-error")).isEqualTo(0.5);
        company.forecast(FINANCE, 0, "100", "80").add();
        assertThat(company.number("forecast-error")).isEqualTo(0.2);
        company.companyForecast(0, "100", "90").add();
        assertThat(company.number("forecast-error")).isEqualTo(0.1);
    }

    @Test
    void wapeWeighsMissesAndBiasKeepsTheirSign() {
        var company = new Company();
        company.companyForecast(1, "120", "100").add();
        company.companyForecast(0, "270", "300").add();

        assertThat(company.number("wape")).isEqualTo(0.125);
        assertThat(company.number("forecast-bias")).isEqualTo(-0.025);
    }

    @Test
    void withoutActualsAccuracyAsksForThem() {
        var company = new Company();
        company.forecast(SALES, 0, "100", "").add();

        assertThat(company.needs("forecast-miss-rate")).containsExactly("column forecasts.actual");
        assertThat(new Company().needs("wape")).containsExactly("file forecasts");
    }

    @Test
    void threeForecastsWithOneRollUpAreOne() {
        var company = new Company();
        company.forecast(SALES, 0, "1", "1").into("Revenue model").add();
        company.forecast(MARKETING, 0, "1", "1").into("revenue  MODEL").add();
        company.forecast(CUSTOMER_SUCCESS, 0, "1", "1").into("Revenue model").add();

        assertThat(company.number("separate-forecasts")).isEqualTo(1);
        assertThat(company.word("forecast-roll-up")).isEqualTo("all");
    }

    @Test
    void aBlankRollUpRollsUpToNothing() {
        var company = new Company().having(Kind.FORECASTS, "rolls_up_to");
        company.forecast(SALES, 0, "1", "1").add();
        company.forecast(MARKETING, 0, "1", "1").add();
        company.forecast(CUSTOMER_SUCCESS, 0, "1", "1").add();
        company.forecast(FINANCE, 0, "1", "1").add();
        company.companyForecast(0, "1", "1").add();

        assertThat(company.number("separate-forecasts")).isEqualTo(3);
        assertThat(company.word("forecast-roll-up")).isEqualTo("none");
    }

    @Test
    void twoOfThreeInOneModelAreTwoForecastsAndMostOfThem() {
        var company = new Company();
        company.forecast(SALES, 0, "1", "1").into("A").add();
        company.forecast(MARKETING, 0, "1", "1").into("B").add();
        company.forecast(CUSTOMER_SUCCESS, 0, "1", "1").into("A").add();

        assertThat(company.number("separate-forecasts")).isEqualTo(2);
        assertThat(company.word("forecast-roll-up")).isEqualTo("most");
        company.forecast(MARKETING, -1, "1", "").into("A").add();
        assertThat(company.number("separate-forecasts")).isEqualTo(2);
    }

    @Test
    void forecastsOlderThanFourPeriodsAreForgotten() {
        var company = new Company();
        for (int back = 0; back < 4; back++) {
            company.forecast(SALES, back, "1", "1").into("A").add();
        }
        company.forecast(MARKETING, 4, "1", "1").into("B").add();

        assertThat(company.number("separate-forecasts")).isEqualTo(1);
    }

    @Test
    void withoutRollUpColumnTheCountIsUnknown() {
        var company = new Company();
        company.forecast(SALES, 0, "1", "1").add();

        assertThat(company.needs("separate-forecasts"))
                .containsExactly("column forecasts.rolls_up_to", "answer separate-forecasts");
        assertThat(company.needs("forecast-roll-up").get(0)).isEqualTo("column forecasts.rolls_up_to");
        assertThat(new Company().needs("separate-forecasts"))
                .containsExactly("file forecasts", "answer separate-forecasts");
    }

    @Test
    void spreadsheetShareIsOfSalesForecastsWithAKnownSystem() {
        var company = new Company();
        company.forecast(SALES, 0, "1", "1").in("Excel").add();
        company.forecast(SALES, 1, "1", "1").in("Salesforce").add();
        company.forecast(SALES, 2, "1", "1").add();
        company.forecast(MARKETING, 3, "1", "1").in("Excel").add();

        assertThat(company.number("spreadsheet-forecast-share")).isEqualTo(0.5);
        assertThat(company.measured("spreadsheet-forecast-share").notes())
                .containsExactly("1 period without a system left out");
        var bare = new Company();
        bare.forecast(SALES, 0, "1", "1").add();
        assertThat(bare.needs("spreadsheet-forecast-share")).containsExactly("column forecasts.system");
    }

    @Test
    void disagreementIsTheLargestSpreadOfOneActualBetweenSystems() {
        var company = new Company();
        company.forecast(SALES, 0, "1", "1000").in("Salesforce").add();
        company.forecast(FINANCE, 0, "1", "900").in("NetSuite").add();
        company.forecast(SALES, 1, "1", "1000").in("Salesforce").add();
        company.forecast(FINANCE, 1, "1", "990").in("NetSuite").add();

        assertThat(company.number("actuals-disagreement")).isEqualTo(0.1);
    }

    @Test
    void partsOfATotalDoNotDisagree() {
        var company = new Company();
        company.forecast(SALES, 0, "1", "1000").in("Salesforce").add();
        company.forecast(CUSTOMER_SUCCESS, 0, "1", "300").in("Gainsight").add();

        assertThat(company.needs("actuals-disagreement")).containsExactly("column forecasts.actual");
        company.forecast(SALES, 0, "1", "980").in("Excel").add();
        assertThat(company.number("actuals-disagreement")).isEqualTo(0.02, within(1e-12));
    }
}
