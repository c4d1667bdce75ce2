package dev.revopsassess.metric.revenue;

import static dev.revopsassess.metric.reading.Company.MONTH;
import static dev.revopsassess.metric.reading.Company.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.revopsassess.metric.reading.Company;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.record.ArrMonth.Movements;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArrMetricsTest {
    @Test
    void arrIsTheLastMonthOverByTheAsOfDate() {
        var company = new Company().customers(row(1, 1000, 1, 1100, 1, 1210)).asOf(LocalDate.of(2026, 9, 29));

        assertThat(company.number("arr")).isEqualTo(1100);
        assertThat(company.measured("arr").unit().code()).isEqualTo("USD");
        assertThat(company.measured("arr").history())
                .extracting(Reading.Point::value)
                .containsExactly(1000.0, 1100.0);
    }

    @Test
    void anOlderExportSaysHowOldItIs() {
        var company = new Company().customers(row(3, 1000)).asOf(LocalDate.of(2026, 11, 30));

        assertThat(company.measured("arr").notes())
                .containsExactly("the ARR export closes 2026-09, 2 months before the as-of date");
    }

    @Test
    void arrBeforeTheFirstMonthIsNotMeasured() {
        var company = new Company().customers(row(2, 1000)).asOf(LocalDate.of(2026, 7, 31));

        assertThat(company.missing("arr").why()).isEqualTo("The ARR export closes no month on or before 2026-07-31.");
    }

    @Test
    void dollarsNeedARateWhereTheCurrencyIsAnother() {
        assertThat(new Company().customers(row(1, 1000)).number("arr-usd")).isEqualTo(1000);
        var euros = new Company().customers(row(1, 1000));
        assertThat(euros.currency("EUR", "1.085").number("arr-usd")).isEqualTo(1085);
        assertThat(euros.currency("EUR", "").needs("arr-usd")).containsExactly("column rates.EUR");
        assertThat(euros.measured("arr").unit().code()).isEqualTo("EUR");
    }

    @Test
    void growthIsOnTheSameMonthAYearEarlier() {
        assertThat(new Company().customers(row(12, 1000, 1, 1250)).number("arr-growth"))
                .isEqualTo(0.25);
        assertThat(new Company().customers(row(12, 1000)).needs("arr-growth")).containsExactly("column arr.month");
        assertThat(new Company().customers(row(12, 0, 1, 10)).needs("arr-growth"))
                .isEmpty();
    }

    @Test
    void movementsOpenWithTheMonthBeforeTheFirst() {
        Movements[] year = Collections.nCopies(12, new Movements(1000_00, 0, 0, 0, 0, 0, 1000_00))
                .toArray(Movements[]::new);
        year[11] = new Movements(1000_00, 200_00, 0, 0, 0, 0, 1200_00);

        assertThat(new Company().movements(year).number("arr-growth")).isEqualTo(0.2, within(1e-12));
        assertThat(new Company().movements(year).needs("customers")).containsExactly("column arr.customer");
    }

    @Test
    void growthPersistenceComparesTheGrowthOfTwoYears() {
        var company = new Company().customers(row(12, 1000, 12, 1500, 1, 1800));

        assertThat(company.number("growth-persistence")).isEqualTo(0.4, within(1e-12));
    }

    @Test
    void growthPersistenceIsUndefinedWhereArrDidNotGrowThen() {
        var company = new Company().customers(row(24, 1000, 1, 1800));

        assertThat(company.needs("growth-persistence")).isEmpty();
        assertThat(new Company().customers(row(24, 1000)).needs("growth-persistence"))
                .containsExactly("column arr.month");
    }

    @Test
    void aProductLineHasFivePercentOfArrOrMore() {
        var company = new Company()
                .customers(
                        Map.of("Core", row(1, 9500), "Exactly five", row(1, 500), "", row(1, 1), "Tiny", row(1, 499)),
                        Map.of(),
                        row(1, 10000));

        assertThat(company.number("product-lines")).isEqualTo(2);
        assertThat(company.measured("product-lines").formula())
                .isEqualTo("products with 5 % of ARR or more: Core 95 %, Exactly five 5 %");
        assertThat(new Company().customers(row(1, 1)).needs("product-lines")).containsExactly("column arr.product");
    }

    @Test
    void movementsAreSummedOverTwelveMonths() {
        var company = new Company()
                .customers(
                        row(12, 100, 1, 150),
                        row(12, 100, 1, 60),
                        row(12, 100, 1, 0),
                        row(2, 100, 10, 0, 1, 100),
                        row(12, 0, 1, 70));

        assertThat(company.number("new-arr")).isEqualTo(70);
        assertThat(company.number("expansion-arr")).isEqualTo(50);
        assertThat(company.number("contraction-arr")).isEqualTo(40);
        assertThat(company.number("churned-arr")).isEqualTo(200);
        assertThat(company.number("reactivation-arr")).isEqualTo(100);
        assertThat(company.number("existing-customer-share")).isEqualTo(50.0 / 120);
        assertThat(company.number("new-business-share")).isEqualTo(70.0 / 120);
        assertThat(company.number("quick-ratio")).isEqualTo(220.0 / 240);
    }

    /** 1,000 a year ago; one customer of 400 grew to 520, one of 600 shrank to 500, and a new one says nothing. */
    @Test
    void expansionRateIsWhatCustomersAddedOverTheOpeningArr() {
        var company = new Company().customers(row(6, 400, 7, 520), row(6, 600, 7, 500), row(6, 0, 7, 300));

        assertThat(company.number("expansion-rate")).isEqualTo(0.12);
        assertThat(company.measured("expansion-rate").formula())
                .isEqualTo("expansion of 12 months / opening ARR: 120 / 1,000");
        assertThat(new Company().customers(row(12, 400)).needs("expansion-rate"))
                .containsExactly("column arr.month");
        assertThat(new Company().customers(row(6, 0, 7, 300)).needs("expansion-rate"))
                .isEmpty();
    }

    @Test
    void quickRatioSaysNoLossesWhereThereAreNone() {
        assertThat(new Company().customers(row(12, 100, 1, 150)).word("quick-ratio"))
                .isEqualTo("no losses");
    }

    @Test
    void sharesOfNothingAreUndefined() {
        assertThat(new Company().customers(row(13, 100)).needs("existing-customer-share"))
                .isEmpty();
        assertThat(new Company().customers(row(12, 100)).needs("existing-customer-share"))
                .containsExactly("column arr.month");
    }

    @Test
    void fiftyPercentMoreNewBusinessWithTenPercentMoreExpansionIsAFifth() {
        var company = new Company().customers(row(1, 5000, 12, 5100, 12, 5210), row(5, 0, 20, 200), row(18, 0, 7, 300));

        assertThat(company.number("new-arr-growth")).isEqualTo(0.5);
        assertThat(company.number("expansion-arr-growth")).isEqualTo(0.1);
        assertThat(company.number("expansion-to-new-growth")).isEqualTo(0.2);
    }

    @Test
    void expansionHasNothingToKeepUpWithWhereNewBusinessDidNotGrow() {
        var flat = new Company().customers(row(1, 5000, 12, 5100, 12, 5210), row(5, 0, 20, 200), row(18, 0, 7, 200));
        var fresh = new Company().customers(row(13, 5000, 12, 5210), row(5, 0, 20, 200), row(18, 0, 7, 300));

        assertThat(flat.missing("expansion-to-new-growth").why()).startsWith("New business did not grow");
        assertThat(fresh.missing("expansion-to-new-growth").why()).startsWith("There was no expansion");
        assertThat(List.of(flat.needs("expansion-to-new-growth"), fresh.needs("expansion-to-new-growth")))
                .allMatch(List::isEmpty);
        assertThat(new Company().customers(row(24, 1)).needs("expansion-to-new-growth"))
                .containsExactly("column arr.month");
    }

    @Test
    void channelsOfNewArrCountWhereNeitherLeadsNorDealsNameThem() {
        var company = new Company()
                .customers(
                        Map.of(),
                        Map.of(
                                "Direct",
                                row(12, 500, 1, 1400),
                                "Partner",
                                row(12, 0, 1, 100),
                                "Events",
                                row(12, 9, 1, 8)),
                        row(12, 509, 1, 1508));

        assertThat(company.number("channels")).isEqualTo(2);
        assertThat(company.measured("channels").period().text()).isEqualTo("12 months to " + MONTH);
    }
}
