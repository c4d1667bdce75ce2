package dev.revopsassess.metric.revenue;

import static dev.revopsassess.metric.reading.Company.MONTH;
import static dev.revopsassess.metric.reading.Company.row;
import static dev.revopsassess.value.BusinessFunction.CUSTOMER_SUCCESS;
import static dev.revopsassess.value.BusinessFunction.MARKETING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.revopsassess.metric.reading.Company;
import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.record.ArrMonth.Movements;
import dev.revopsassess.record.Kind;
import dev.revopsassess.value.Unit;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpendMetricsTest {
    private final Company company = new Company();

    @Test
    void spendIsOfSalesAndMarketingAlone() {
        company.monthlySpend(11, 0, "100").spend(MONTH, MARKETING, "50.25", "").spend(MONTH, CUSTOMER_SUCCESS, "9", "");

        assertThat(company.number("sales-and-marketing-spend")).isEqualTo(1250.25);
    }

    @Test
    void spendNeedsTwelveMonths() {
        assertThat(company.monthlySpend(10, 0, "100").needs("cac")).containsExactly("column spend.month");
        assertThat(new Company().needs("cac")).containsExactly("file spend");
    }

    @Test
    void cacIsSpendOverCustomersSeenForTheFirstTime() {
        company.monthlySpend(11, 0, "100").customers(row(5, 0, 8, 10), row(2, 10, 3, 0, 8, 10), row(12, 0, 1, 10));

        assertThat(company.number("customers-won")).isEqualTo(2);
        assertThat(company.number("cac")).isEqualTo(600);
        assertThat(company.measured("cac").formula()).isEqualTo("spend / customers won: 1,200 / 2");
    }

    @Test
    void customersWonComeFromTheFunnelWhereTheLedgerHasNone() {
        company.monthlySpend(11, 0, "100");
        assertThat(company.needs("cac")).containsExactly("column arr.customer", "column funnel.won");
        for (int back = 0; back < 12; back++) {
            company.funnel(MONTH.minusMonths(back), "Web", -1, -1, -1, -1, -1, -1, 2);
        }

        assertThat(company.number("cac")).isEqualTo(50);
    }

    @Test
    void cacGrowthComparesTwoYears() {
        company.monthlySpend(23, 12, "100")
                .monthlySpend(11, 0, "120")
                .customers(row(3, 0, 22, 10), row(15, 0, 10, 10), row(25, 5));

        assertThat(company.number("cac-growth")).isEqualTo(0.2, within(1e-12));
    }

    @Test
    void cacGrowthNeedsTheYearBefore() {
        company.monthlySpend(11, 0, "120").customers(row(15, 0, 10, 10));

        assertThat(company.needs("cac-growth")).containsExactly("column spend.month");
    }

    @Test
    void ltvUsesTheMarginOrSaysThatItHasNone() {
        company.customers(row(13, 100), row(13, 300), row(12, 100, 1, 0), row(13, 50), row(13, 50));

        assertThat(company.number("ltv")).isEqualTo(625);
        assertThat(company.measured("ltv").notes()).containsExactly("revenue LTV: no gross margin is known");
        assertThat(company.grossMargin("0.5").number("ltv")).isEqualTo(312.5);
        assertThat(company.answer("gross-margin", "0.8").number("ltv")).isEqualTo(500);
        assertThat(company.measured("ltv").notes()).isEmpty();
    }

    /** Settled: of respondents who differ the worse counts, and every figure leads to its rows. */
    @Test
    void ofSeveralMarginsTheLowestCountsAndItsRowsStandBehindTheFigure() {
        company.monthlySpend(11, 0, "100")
                .customers(row(13, 500), row(12, 100, 1, 0), row(12, 0, 1, 1000))
                .answer("gross-margin", "0.8")
                .answer("gross-margin", "0.5")
                .answer("gross-margin", "0.6");

        Measured payback = company.measured("cac-payback");
        assertThat(payback.formula()).isEqualTo("1,200 / (1,000 new ARR x 50 %) x 12");
        assertThat(payback.number()).isEqualTo(28.8);
        assertThat(company.rows("cac-payback")).contains("answers.csv:2-4");
        assertThat(company.rows("ltv")).contains("answers.csv:2-4");
        for (String id : List.of("ltv", "cac-payback")) {
            assertThat(company.measured(id).notes())
                    .containsExactly("respondents differ on the gross margin; the lowest counts");
        }
    }

    @Test
    void ltvWithoutChurnIsNotComputable() {
        assertThat(company.customers(row(13, 100)).needs("ltv")).isEmpty();
    }

    @Test
    void ltvGrowthComparesTwoYears() {
        company.customers(row(25, 100), row(24, 100, 1, 0), row(12, 100, 13, 0), row(25, 100), row(12, 0, 13, 100));

        // a year ago: 400 / 4 customers / (1 of 4); now: 300 / 3 / (1 of 4)
        assertThat(company.number("ltv-growth")).isZero();
    }

    @Test
    void paybackIsWholeSpendAgainstWholeNewArr() {
        company.monthlySpend(11, 0, "100")
                .customers(row(13, 500), row(12, 0, 1, 1000))
                .grossMargin("0.8");

        assertThat(company.number("cac-payback")).isEqualTo(18);
    }

    @Test
    void magicNumberIsTheQuartersArrOverTheSpendOfTheQuarterBefore() {
        company.monthlySpend(5, 3, "200").monthlySpend(2, 0, "999").customers(row(3, 1000, 1, 1300));

        assertThat(company.number("magic-number")).isEqualTo(0.5);
    }

    @Test
    void cacByChannelNeedsTheChannelInBothExports() {
        company.monthlySpend(11, 1, "100").spend(MONTH, MARKETING, "300", "Paid Search");
        assertThat(company.needs("cac-by-channel")).containsExactly("column funnel.won");
        company.funnel(MONTH, "paid search", -1, -1, -1, -1, -1, -1, 3);
        assertThat(company.missing("cac-by-channel").why())
                .isEqualTo("12 months of customers won by channel are needed; the funnel does not reach back to"
                        + " 2025-10.");
        assertThat(company.needs("cac-by-channel")).containsExactly("column funnel.month");
        company.funnel(MONTH.minusMonths(11), "Paid  search", -1, -1, -1, -1, -1, -1, 1);

        assertThat(company.word("cac-by-channel")).isEqualTo("paid search 75");
        assertThat(company.needs("cac-by-segment")).containsExactly("column spend.segment");
    }

    @Test
    void cacByChannelCountsTheTwelveMonthsAndOnlyRowsThatNameAChannel() {
        company.spend(MONTH.minusMonths(12), MARKETING, "999", "Web")
                .monthlySpend(11, 0, "100")
                .spend(MONTH.minusMonths(11), MARKETING, "10", "Web")
                .spend(MONTH, MARKETING, "10", "web")
                .spend(MONTH, MARKETING, "7", "Events");
        company.funnel(MONTH.minusMonths(12), "Web", -1, -1, -1, -1, -1, -1, 50)
                .funnel(MONTH.minusMonths(11), "Web", -1, -1, -1, -1, -1, -1, 3)
                .funnel(MONTH, "WEB", -1, -1, -1, -1, -1, -1, 1)
                .funnel(MONTH, "Events", -1, -1, -1, -1, -1, -1, 0)
                .funnel(MONTH, "", -1, -1, -1, -1, -1, -1, 9)
                .funnel(MONTH, "Web", 10)
                .funnel(MONTH.plusMonths(1), "Web", -1, -1, -1, -1, -1, -1, 50);

        assertThat(company.word("cac-by-channel")).isEqualTo("web 5");
        assertThat(company.measured("cac-by-channel").formula())
                .isEqualTo("spend of a channel / customers won from it, in USD");
        assertThat(company.measured("cac-by-channel").period().text()).isEqualTo("12 months to 2026-09");
        assertThat(company.rows("cac-by-channel")).containsExactly("funnel.csv:3-5", "spend.csv:15-17");
    }

    @Test
    void segmentsOfSpendLackTheCustomersWonInEach() {
        company.monthlySpend(11, 1, "100").segmentSpend(MONTH, MARKETING, "300", "Enterprise");

        assertThat(company.missing("cac-by-segment").why())
                .isEqualTo("Spend has segments, but no export counts the customers won in each.");
        assertThat(company.needs("cac-by-segment")).containsExactly("column funnel.segment");
    }

    @Test
    void spendIsOfTwelveMonthsWithItsRowsAndWhatItLacks() {
        company.monthlySpend(12, 6, "100").monthlySpend(4, -1, "100");
        company.spendOfNoFunction(MONTH.minusMonths(12), "5")
                .spendOfNoFunction(MONTH.minusMonths(11), "5")
                .spendOfNoFunction(MONTH, "5")
                .spendOfNoFunction(MONTH.plusMonths(1), "5");

        Measured spend = company.measured("sales-and-marketing-spend");
        assertThat(spend.number()).isEqualTo(1100);
        assertThat(spend.unit()).isEqualTo(Unit.money("USD"));
        assertThat(spend.period().text()).isEqualTo("12 months to 2026-09");
        assertThat(spend.formula()).isEqualTo("sales and marketing spend over 12 months: 1,100");
        assertThat(spend.notes())
                .containsExactly("2 rows of no known function left out", "1 month without a row counted as 0");
        assertThat(company.rows("sales-and-marketing-spend")).containsExactly("spend.csv:3-13");
    }

    @Test
    void aFullYearOfSpendNeedsNoNote() {
        assertThat(company.monthlySpend(11, 0, "100")
                        .measured("sales-and-marketing-spend")
                        .notes())
                .isEmpty();
    }

    @Test
    void spendEndsWithTheLastMonthThatArrReaches() {
        company.monthlySpend(11, -1, "100").customers(row(13, 10));

        assertThat(company.asOf(LocalDate.of(2026, 11, 15))
                        .measured("sales-and-marketing-spend")
                        .period()
                        .text())
                .isEqualTo("12 months to 2026-09");
    }

    @Test
    void tooLittleSpendSaysFromWhichMonthItIsNeeded() {
        assertThat(company.monthlySpend(10, 0, "100").missing("cac").why())
                .isEqualTo("12 months of sales and marketing spend are needed; the export does not reach back to"
                        + " 2025-10.");
        assertThat(company.missing("cac-growth").why())
                .isEqualTo("24 months of sales and marketing spend are needed; the export does not reach back to"
                        + " 2024-10.");
    }

    @Test
    void anUndecidedAmountOfSpendIsAskedForInItsOwnWords() {
        company.undecided(Kind.SPEND, "amount", "Give the rate of SEK.");

        assertThat(company.missing("cac").why())
                .isEqualTo("The column amount of the spend export is undecided: Give the rate of SEK.");
        assertThat(company.needs("cac")).containsExactly("column spend.amount");
    }

    /** Two customers a month won in the year to {@link Company#MONTH}, one a month before that. */
    private void wonByMonth(int from, int to) {
        for (int back = from; back >= to; back--) {
            company.funnel(MONTH.minusMonths(back), "Web", -1, -1, -1, -1, -1, -1, back < 12 ? 2 : 1);
        }
    }

    @Test
    void customersWonComeFromTheFunnelWhereTheLedgerIsTooShort() {
        company.monthlySpend(11, 0, "100").customers(row(12, 10));
        assertThat(company.missing("customers-won").why())
                .isEqualTo("13 month ends are needed, the ARR export has 12 up to 2026-09.");
        wonByMonth(10, -1);
        assertThat(company.needs("customers-won")).containsExactly("column arr.month");
        wonByMonth(12, 11);
        company.funnel(MONTH, "Web", 500);

        Measured won = company.measured("customers-won");
        assertThat(won.number()).isEqualTo(24);
        assertThat(won.period().text()).isEqualTo("12 months to 2026-09");
        assertThat(won.formula()).isEqualTo("customers won in 12 months, from the funnel: 24");
        assertThat(company.rows("customers-won")).containsExactly("funnel.csv:2-12, 15");
        assertThat(company.number("cac")).isEqualTo(50);
        assertThat(company.measured("cac").period().text()).isEqualTo("12 months to 2026-09");
        assertThat(company.rows("cac")).containsExactly("spend.csv:2-13", "funnel.csv:2-12, 15");
    }

    @Test
    void nobodyTellsWhoWasWonWhereArrHasNoCustomersAndTheFunnelIsTooShort() {
        company.movements(Collections.nCopies(12, new Movements(100_00, 0, 0, 0, 0, 0, 100_00))
                .toArray(Movements[]::new));
        company.monthlySpend(23, 0, "100");
        wonByMonth(10, 0);

        for (String id : List.of("customers-won", "cac", "cac-growth")) {
            assertThat(company.missing(id).why())
                    .isEqualTo("Neither the ARR export nor the funnel tells how many customers were won.");
            assertThat(company.needs(id)).containsExactly("column arr.customer", "column funnel.won");
        }
    }

    @Test
    void cacWithoutAnyCustomerWonIsUndefined() {
        company.monthlySpend(11, 0, "100").customers(row(13, 10));

        assertThat(company.missing("cac").why()).isEqualTo("No customer was won in the twelve months to 2026-09.");
        assertThat(company.needs("cac")).isEmpty();
    }

    @Test
    void cacGrowthTakesBothYearsFromOneExport() {
        company.monthlySpend(23, 0, "100").customers(row(1, 0, 12, 10), row(13, 10));
        assertThat(company.missing("cac-growth").why())
                .isEqualTo("25 month ends are needed, the ARR export has 13 up to 2026-09.");
        wonByMonth(23, 0);

        Measured growth = company.measured("cac-growth");
        assertThat(growth.number()).isEqualTo(-0.5);
        assertThat(growth.unit()).isEqualTo(Unit.RATIO);
        assertThat(growth.period().text()).isEqualTo("12 months to 2026-09");
        assertThat(growth.formula()).isEqualTo("CAC 1,200 / 24 now, 1,200 / 12 the year before");
        assertThat(company.rows("cac-growth")).containsExactly("spend.csv:2-25", "funnel.csv:2-25");
        assertThat(company.measured("cac").formula()).isEqualTo("spend / customers won: 1,200 / 1");
    }

    @Test
    void cacGrowthIsUndefinedWhereAYearHasNoSpendOrNoCustomer() {
        var idle = new Company().monthlySpend(23, 0, "100").customers(row(15, 0, 10, 10), row(25, 5));
        var free = new Company()
                .monthlySpend(23, 12, "0")
                .monthlySpend(11, 0, "100")
                .customers(row(3, 0, 22, 10), row(15, 0, 10, 10));

        for (Company each : List.of(idle, free)) {
            assertThat(each.missing("cac-growth").why())
                    .isEqualTo("There was no spend to compare with, or no customer was won in one of the years.");
            assertThat(each.needs("cac-growth")).isEmpty();
        }
    }

    @Test
    void paybackShowsItsMarginOrSaysThatItHasNone() {
        company.monthlySpend(11, 0, "100").customers(row(13, 500), row(12, 0, 1, 1000));

        Measured payback = company.measured("cac-payback");
        assertThat(payback.number()).isEqualTo(14.4);
        assertThat(payback.unit()).isEqualTo(Unit.MONTHS);
        assertThat(payback.period().text()).isEqualTo("12 months to 2026-09");
        assertThat(payback.formula()).isEqualTo("1,200 / (1,000 new ARR) x 12");
        assertThat(payback.notes()).containsExactly("revenue payback: no gross margin is known");
        assertThat(company.rows("cac-payback")).containsExactly("spend.csv:2-13", "arr.csv:2");

        payback = company.grossMargin("0.8").measured("cac-payback");
        assertThat(payback.formula()).isEqualTo("1,200 / (1,000 new ARR x 80 %) x 12");
        assertThat(payback.notes()).isEmpty();
    }

    @Test
    void paybackNeedsAYearOfArrWithNewBusinessInIt() {
        company.monthlySpend(11, 0, "100").customers(row(12, 10));
        assertThat(company.missing("cac-payback").why())
                .isEqualTo("13 month ends are needed, the ARR export has 12 up to 2026-09.");

        company.customers(row(13, 10));
        assertThat(company.missing("cac-payback").why())
                .isEqualTo("There was no new business in the twelve months to 2026-09.");
        assertThat(company.needs("cac-payback")).isEmpty();
    }

    @Test
    void magicNumberIsDefendedByItsQuarterAndItsRows() {
        company.monthlySpend(8, 6, "7").monthlySpend(5, 3, "200").monthlySpend(2, 0, "999");
        company.customers(row(3, 1000));
        assertThat(company.missing("magic-number").why())
                .isEqualTo("4 month ends are needed, the ARR export has 3 up to 2026-09.");
        company.customers(row(3, 1000, 1, 1300));

        Measured magic = company.measured("magic-number");
        assertThat(magic.number()).isEqualTo(0.5);
        assertThat(magic.unit()).isEqualTo(Unit.TIMES);
        assertThat(magic.period().text()).isEqualTo("3 months to 2026-09");
        assertThat(magic.formula()).isEqualTo("change of ARR in 3 months / spend of the 3 months before: 300 / 600");
        assertThat(company.rows("magic-number")).containsExactly("spend.csv:5-7", "arr.csv:2");
    }

    @Test
    void magicNumberOfNothingSpentIsUndefined() {
        company.monthlySpend(5, 3, "0").monthlySpend(2, 0, "999").customers(row(3, 1000, 1, 1300));

        assertThat(company.missing("magic-number").why()).isEqualTo("Nothing was spent in the quarter before.");
        assertThat(company.needs("magic-number")).isEmpty();
    }
}
