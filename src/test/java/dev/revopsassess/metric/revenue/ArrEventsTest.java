package dev.revopsassess.metric.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.reading.Company;
import dev.revopsassess.metric.reading.Reading;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Many customers who come or go in one month of 26, 2024-08 to 2026-09; each has 100 of ARR. */
class ArrEventsTest {
    private final List<long[]> rows = new ArrayList<>();

    /** Customers with ARR from one month to before another, counted from the first. */
    private void customers(int count, int from, int until) {
        for (int i = 0; i < count; i++) {
            long[] row = new long[26];
            Arrays.fill(row, from, until, 100);
            rows.add(row);
        }
    }

    private Company company() {
        return new Company().customers(rows.toArray(new long[0][]));
    }

    @Test
    void twentyCustomersOfOneMonthAreAnEventWhereOthersBringOne() {
        customers(40, 0, 26);
        customers(20, 20, 26);
        for (int month = 1; month < 20; month++) {
            customers(1, month, 26);
        }

        // 20 of the 40 + 19 + 20 = 79 at the end of 2026-04.
        assertThat(company().number("arr-arrival-share")).isEqualTo(20 / 79.0);
        assertThat(company().measured("arr-arrival-share").formula()).startsWith("20 customers with");
        assertThat(anew("arr")).containsExactly(YearMonth.of(2026, 4));
        assertThat(company().missing("growth-persistence").why()).contains("came in 2026-04");
    }

    /** 20 came at once, 5 were won since, 5 of the first grew by 100 each: 5 / (5 + 5), and with those who came 25 / 30. */
    @Test
    void customersWhoCameAtOnceAreNoNewBusinessOfTheYear() {
        customers(40, 0, 26);
        customers(20, 20, 26);
        customers(5, 22, 26);
        rows.subList(0, 5).forEach(row -> Arrays.fill(row, 23, 26, 200));

        assertThat(company().number("new-business-share")).isEqualTo(0.5);
        assertThat(company().bounds("new-business-share")).contains(new Reading.Range(0.5, 25 / 30.0));
        assertThat(company().number("existing-customer-share")).isEqualTo(0.5);
        assertThat(company().bounds("existing-customer-share")).contains(new Reading.Range(5 / 30.0, 0.5));
        assertThat(company().measured("new-business-share").notes())
                .singleElement()
                .asString()
                .endsWith("came in 2026-04, not counted as new business");
    }

    /** 5 won and nobody grew against 5 of the first who left; with those who came 25 against 5. */
    @Test
    void customersWhoCameAtOnceMakeGoodNoLoss() {
        customers(40, 0, 26);
        customers(5, 0, 24);
        customers(20, 20, 26);
        customers(5, 22, 26);

        assertThat(company().number("quick-ratio")).isEqualTo(1);
        assertThat(company().bounds("quick-ratio")).contains(new Reading.Range(1, 5));
    }

    @Test
    void aYearOfNothingButAnArrivalHasNoShareOfNewBusiness() {
        customers(40, 0, 26);
        customers(20, 20, 26);

        assertThat(company().missing("new-business-share").why()).contains("came in 2026-04, and there was no other");
    }

    /** 2025-08 is the 13th month back from 2026-09: its customers are no part of the year's new business. */
    @Test
    void anArrivalBeforeTheYearLeavesTheShareOfNewBusinessAsItIs() {
        customers(40, 0, 26);
        customers(20, 12, 26);
        customers(2, 20, 26);

        assertThat(company().missing("growth-persistence").why()).contains("came in 2025-08");
        assertThat(company().number("new-business-share")).isEqualTo(1);
    }

    @Test
    void aPartThatWasSoldLeavesTheShareOfNewBusinessAsItIs() {
        customers(60, 0, 26);
        customers(20, 0, 20);
        customers(2, 22, 26);

        assertThat(company().number("new-business-share")).isEqualTo(1);
    }

    @Test
    void aMonthThatBringsTwiceABusyOneIsSales() {
        customers(40, 0, 26);
        for (int month = 1; month < 26; month++) {
            customers(month == 20 ? 20 : 8, month, 26);
        }

        assertThat(company().number("arr-arrival-share")).isZero();
        assertThat(anew("arr")).isEmpty();
    }

    @Test
    void whatComesBackEveryYearIsTheSeason() {
        customers(40, 0, 26);
        customers(16, 11, 26);
        customers(20, 23, 26);

        assertThat(company().number("arr-arrival-share")).isZero();
    }

    @Test
    void customersUnderNewIdsHaveNeitherComeNorLeft() {
        customers(40, 0, 26);
        customers(20, 0, 20);
        customers(20, 20, 26);

        assertThat(company().number("arr-arrival-share")).isZero();
        assertThat(company().number("arr-departure-share")).isZero();
    }

    @Test
    void aPartThatIsSoldLeavesTheCohortBrokenForAYear() {
        customers(60, 0, 26);
        customers(20, 0, 14);

        // Gone in 2025-10, which is inside the last twelve months: 20 of 80.
        assertThat(company().number("arr-departure-share")).isEqualTo(0.25);
        assertThat(anew("nrr")).containsExactly(YearMonth.of(2025, 10));
    }

    @Test
    void whoIsBackLaterHasNotLeft() {
        customers(60, 0, 26);
        customers(20, 0, 26);
        rows.subList(60, 80).forEach(row -> Arrays.fill(row, 14, 16, 0));

        assertThat(company().number("arr-departure-share")).isZero();
    }

    @Test
    void nineCustomersAreAGoodMonth() {
        customers(20, 0, 26);
        customers(9, 20, 26);

        assertThat(company().number("arr-arrival-share")).isZero();
    }

    private List<YearMonth> anew(String metric) {
        return company().measured(metric).history().stream()
                .filter(Reading.Point::anew)
                .map(Reading.Point::month)
                .toList();
    }
}
