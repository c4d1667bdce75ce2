package dev.revopsassess.metric.forecast;

import static dev.revopsassess.value.BusinessFunction.FINANCE;
import static dev.revopsassess.value.BusinessFunction.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.Told;
import dev.revopsassess.metric.reading.Company;
import dev.revopsassess.record.ForecastEntry.Level;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ActualsDisagreementTest {
    private static final String ID = "actuals-disagreement";

    private final Company company = new Company();

    private Told told() {
        return Told.of(company.measured(ID));
    }

    @Test
    void theFigureIsToldWithWhatEachSystemSaysAndOfEqualSpreadsTheNewest() {
        company.forecast(SALES, 1, "1", "1000").in("Salesforce").add();
        company.forecast(FINANCE, 1, "1", "900").in("NetSuite").add();
        company.forecast(SALES, 0, "1", "800").in("Salesforce").add();
        company.forecast(FINANCE, 0, "1", "2000").in("NetSuite").add();
        company.forecast(SALES, 2, "1", "2000").in("Salesforce").add();
        company.forecast(FINANCE, 2, "1", "800").in("NetSuite").add();

        assertThat(told())
                .isEqualTo(Told.exactly(
                        0.6,
                        "3 months to 2026-09",
                        "2026-09-30 bookings: NetSuite 2,000, Salesforce 800; spread 1,200 / 2,000",
                        "forecasts.csv:4-5",
                        "largest of 3 figures that two systems give"));
    }

    @Test
    void figuresOfTwoTeamsAreParts() {
        company.forecast(SALES, 0, "1", "392").claimant(1).in("Excel").add();
        company.forecast(SALES, 0, "1", "1038").claimant(2).in("Salesforce").add();
        company.forecast(FINANCE, 0, "1", "1430").in("NetSuite").add();
        assertThat(company.missing(ID).why()).isEqualTo("No actual of a closed period is given by two systems.");

        company.forecast(SALES, 0, "1", "1000").claimant(2).in("Clari").add();
        assertThat(told().formula()).isEqualTo("2026-09-30 bookings: Clari 1,000, Salesforce 1,038; spread 38 / 1,038");
    }

    @Test
    void onlyTheLastEightClosedPeriodsCount() {
        for (int back = 8; back >= -1; back--) {
            boolean inside = back < 8 && back > -1;
            company.forecast(SALES, back, "1", "1000").in("Salesforce").add();
            company.forecast(FINANCE, back, "1", inside ? "990" : "1")
                    .in("NetSuite")
                    .add();
        }

        assertThat(company.number(ID)).isEqualTo(0.01);
        assertThat(told().notes()).containsExactly("largest of 8 figures that two systems give");
    }

    @Test
    void aPeriodWhoseActualsAreStillBlankTakesNoneOfTheEightPlaces() {
        for (int back = 8; back >= 0; back--) {
            company.forecast(SALES, back, "1", back == 0 ? "" : "1000")
                    .in("Salesforce")
                    .add();
            company.forecast(FINANCE, back, "1", back == 0 ? "" : back == 8 ? "500" : "990")
                    .in("NetSuite")
                    .add();
        }

        assertThat(company.number(ID)).isEqualTo(0.5);
    }

    @Test
    void withoutAnySystemTheColumnIsAskedFor() {
        company.forecast(SALES, 0, "1", "1").add();
        assertThat(company.missing(ID).why()).isEqualTo("The forecasts export has no column system.");
        assertThat(company.needs(ID)).containsExactly("column forecasts.system");

        company.forecast(SALES, 0, "1", "1").in("Clari").add();
        assertThat(company.missing(ID).why()).isEqualTo("No actual of a closed period is given by two systems.");
    }

    @Test
    void systemsThatAgreeOnNothingHaveNoSpread() {
        company.forecast(SALES, 0, "1", "0").in("Salesforce").add();
        company.forecast(FINANCE, 0, "1", "0").in("NetSuite").add();
        assertThat(company.missing(ID).why()).isEqualTo("No actual of a closed period is given by two systems.");

        company.forecast(SALES, 1, "1", "5").in("Salesforce").add();
        company.forecast(FINANCE, 1, "1", "5").in("NetSuite").add();
        assertThat(company.number(ID)).isZero();
    }

    @Test
    void aLaterSubmissionRepeatsTheActualAndRowsOfOneDayAreItsParts() {
        LocalDate day = Company.AS_OF;
        company.forecast(FINANCE, 0, "1", "1000").in("NetSuite").add();
        company.forecast(SALES, 0, "1", "700")
                .level(Level.FUNCTION)
                .in("Salesforce")
                .submitted(day.minusDays(1))
                .add();
        company.forecast(SALES, 0, "1", "500").in("Salesforce").submitted(day).add();
        company.forecast(SALES, 0, "1", "400").in("salesforce").submitted(day).add();

        assertThat(told().formula())
                .isEqualTo("2026-09-30 bookings: NetSuite 1,000, Salesforce 900; spread 100 / 1,000");
        assertThat(told().lines()).isEqualTo("forecasts.csv:2, 4-5");
    }

    @Test
    void aSystemThatLacksThePartOfOneRowSaysNothing() {
        company.forecast(FINANCE, 0, "1", "1000").in("NetSuite").add();
        company.forecast(SALES, 0, "1", "600").in("Salesforce").add();
        company.forecast(SALES, 0, "1", "").in("Salesforce").add();

        assertThat(company.missing(ID).why()).isEqualTo("No actual of a closed period is given by two systems.");
    }

    @Test
    void financeRepeatingTheTotalOfSalesInOneSystemIsNotAddedToIt() {
        company.forecast(SALES, 0, "1", "1000").in("Salesforce").add();
        company.forecast(FINANCE, 0, "1", "1000").in("Salesforce").add();
        company.forecast(FINANCE, 0, "1", "950").in("NetSuite").add();

        assertThat(told().formula())
                .isEqualTo("2026-09-30 bookings: NetSuite 950, Salesforce 1,000; spread 50 / 1,000");
    }

    @Test
    void theCompanysNumberOfTwoOwnersInOneSystemIsNotAdded() {
        company.forecast(SALES, 0, "1", "1000").level(Level.COMPANY).in("Clari").add();
        company.companyForecast(0, "1", "1000").in("Clari").add();
        company.companyForecast(0, "1", "900").in("NetSuite").add();

        assertThat(company.number(ID)).isEqualTo(0.1);
    }

    @Test
    void rowsOfSalesAndOfPeopleWhomNobodyPlacesAreParts() {
        company.forecast(SALES, 0, "1", "600").level(Level.REP).in("Clari").add();
        company.companyForecast(0, "1", "400").level(Level.REP).in("Clari").add();
        company.forecast(SALES, 0, "1", "1000").level(Level.REP).in("Excel").add();

        assertThat(company.number(ID)).isZero();
    }
}
