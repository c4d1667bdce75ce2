package dev.revopsassess.metric;

import static dev.revopsassess.metric.Company.MONTH;
import static dev.revopsassess.metric.Company.row;
import static dev.revopsassess.value.BusinessFunction.CUSTOMER_SUCCESS;
import static dev.revopsassess.value.BusinessFunction.MARKETING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

        assertThat(company.word("cac-by-channel")).isEqualTo("paid search 100");
        assertThat(company.needs("cac-by-segment")).containsExactly("column spend.segment");
    }
}
