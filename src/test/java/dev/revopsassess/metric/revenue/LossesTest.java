package dev.revopsassess.metric.revenue;

import static dev.revopsassess.metric.reading.Company.MONTH;
import static dev.revopsassess.metric.reading.Company.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.reading.Company;
import dev.revopsassess.metric.reading.Need;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LossesTest {
    private final Company company = new Company();

    private List<String> notes(String id) {
        return company.measured(id).notes();
    }

    @Test
    void aFigureSaysHowManyRowsOfItsFileItLacks() {
        company.customers(row(1, 1000)).lost("arr.csv", 3, 30L, 4L, 12L).lost("tools.csv", 2, 5L, 6L);
        company.tool("Salesforce", "", "Sales", "");

        assertThat(notes("customers"))
                .containsExactly("3 rows of arr.csv could not be read and are set aside (lines 4, 12, 30)");
        assertThat(notes("crm-owners"))
                .containsExactly("2 rows of tools.csv could not be read and are set aside (lines 5, 6)");
    }

    @Test
    void oneRowIsOneRow() {
        company.customers(row(1, 1000)).lost("arr.csv", 1, 7L);

        assertThat(notes("customers")).containsExactly("1 row of arr.csv could not be read and is set aside (line 7)");
    }

    @Test
    void fiveLinesAreNamedAndTheRestIsMarked() {
        company.customers(row(1, 1000)).lost("arr.csv", 5, 2L, 3L, 4L, 5L, 6L);
        assertThat(notes("customers"))
                .containsExactly("5 rows of arr.csv could not be read and are set aside (lines 2, 3, 4, 5, 6)");

        var six = new Company().customers(row(1, 1000)).lost("arr.csv", 6, 2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(six.measured("customers").notes())
                .containsExactly("6 rows of arr.csv could not be read and are set aside (lines 2, 3, 4, 5, 6, ...)");
        var unnamed = new Company().customers(row(1, 1000)).lost("arr.csv", 3, 2L);
        assertThat(unnamed.measured("customers").notes())
                .containsExactly("3 rows of arr.csv could not be read and are set aside (lines 2, ...)");
    }

    @Test
    void blankRowsAreNoLoss() {
        company.customers(row(1, 1000)).lost("arr.csv", 0);

        assertThat(notes("customers")).isEmpty();
    }

    @Test
    void monthsThatStandForUnreadableAmountsAreNamed() {
        company.held(MONTH, 100)
                .held(MONTH.plusMonths(1), 100)
                .customers(row(1, 1000))
                .tool("Salesforce", "", "Sales", "");
        assertThat(notes("customers"))
                .containsExactly(
                        "where an amount cannot be read the customer is kept at the month beside it (2026-09)");
        assertThat(notes("crm-owners")).isEmpty();
    }

    @Test
    void fiveMonthsAreNamedAndTheRestIsMarked() {
        for (int back = 4; back >= 0; back--) {
            company.held(MONTH.minusMonths(back), 1);
        }
        assertThat(company.customers(row(6, 1000)).measured("customers").notes())
                .containsExactly("where an amount cannot be read the customer is kept at the month beside it"
                        + " (2026-05, 2026-06, 2026-07, 2026-08, 2026-09)");

        company.held(MONTH.minusMonths(5), 1);
        assertThat(company.customers(row(6, 1000)).measured("customers").notes())
                .containsExactly("where an amount cannot be read the customer is kept at the month beside it"
                        + " (2026-04, 2026-05, 2026-06, 2026-07, 2026-08, ...)");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 12})
    void moreThanOnePercentOfUnreadableArrNowOrAYearAgoLeavesTheFiguresUnmeasured(int back) {
        YearMonth month = MONTH.minusMonths(back);
        company.held(month, 10_00).customers(row(13, 1000)).tool("Salesforce", "", "Sales", "");
        assertThat(company.number("customers")).isEqualTo(1);

        company.held(month, 10_01).customers(row(13, 1000));
        assertThat(company.missing("customers").why())
                .isEqualTo("More than 1 % of the ARR of " + month + " stands in cells that could not be read.");
        assertThat(company.missing("customers").needs())
                .containsExactly(new Need(
                        Need.Source.COLUMN,
                        "arr.amount",
                        "the amounts of " + month + " that the intake sets aside, corrected"));
        assertThat(company.number("crm-owners")).isEqualTo(1);
    }

    @Test
    void unreadableArrOfAnotherMonthLeavesTheFiguresStanding() {
        company.held(MONTH.minusMonths(11), 900_00).customers(row(13, 1000));

        assertThat(company.number("customers")).isEqualTo(1);
    }
}
