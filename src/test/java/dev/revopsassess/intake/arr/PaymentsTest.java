package dev.revopsassess.intake.arr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.record.ArrBook;
import dev.revopsassess.record.Exports;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of payments are no months of recurring revenue, and rows of quarters are no months without it. */
class PaymentsTest {
    private static final YearMonth AUGUST = YearMonth.of(2026, 8);
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);

    @TempDir
    Path folder;

    private Exports read(String name, List<String> lines) {
        return new Room(folder).with(name, lines.toArray(String[]::new)).read();
    }

    private static String said(Exports exports) {
        return String.join("\n", Room.spoken(exports));
    }

    @Test
    void aPaymentAYearIsNoMonthOfRecurringRevenue() {
        Exports exports = read(
                "mrr.csv",
                List.of(
                        "customer,date,amount",
                        "A,2025-01-15,12000",
                        "B,2025-03-01,6000",
                        "A,2026-01-15,13200",
                        "B,2026-03-01,6000"));

        assertThat(exports.book()).isEmpty();
        assertThat(said(exports))
                .contains("payments-not-recurring: 2 customers have an amount every few months and none between");
    }

    @Test
    void aPaymentAQuarterIsNoneEitherAlsoWithAColumnForEachMonth() {
        Exports exports = read(
                "mrr.csv",
                List.of(
                        "Customer,2026-01,2026-02,2026-03,2026-04,2026-05,2026-06,2026-07,2026-08,2026-09",
                        "A,300,,,300,,,300,,",
                        "B,,600,,,600,,,600,",
                        "C,,,90,,,90,,,90"));

        assertThat(exports.book()).isEmpty();
    }

    @Test
    void oneCustomerInThirtyWhoPaysByTheYearIsAWarning() {
        var lines = new ArrayList<>(List.of("customer,month,mrr"));
        for (int customer = 1; customer < 30; customer++) {
            for (int month = 1; month < 10; month++) {
                lines.add("C" + customer + ",2026-0" + month + ",10");
            }
        }
        lines.add("Yearly,2026-01,1200");
        lines.add("Yearly,2026-08,1200");
        Exports exports = read("mrr.csv", lines);

        assertThat(exports.book().orElseThrow().closing(SEPTEMBER)).isEqualTo(12 * 29_000);
        assertThat(said(exports)).contains("warning payments-not-recurring: 1 customer has an amount every few months");
    }

    @Test
    void whoIsBackAfterMonthsWithoutAmountsHasRecurringRevenue() {
        Exports exports = read(
                "arr.csv",
                List.of(
                        "Customer,2026-01,2026-02,2026-03,2026-04,2026-05,2026-06,2026-07,2026-08,2026-09",
                        "A,100,100,0,0,0,0,100,100,100",
                        "B,50,50,50,50,50,50,50,50,50"));

        assertThat(exports.book().orElseThrow().closing(SEPTEMBER)).isEqualTo(15_000);
    }

    @Test
    void monthsThatNoRowGivesKeepTheirCustomers() {
        Exports exports = read(
                "arr.csv",
                List.of(
                        "customer,date,arr",
                        "A,2026-03-31,100",
                        "B,2026-03-31,200",
                        "A,2026-06-30,100",
                        "B,2026-06-30,150",
                        "A,2026-09-30,120"));
        ArrBook ledger = exports.book().orElseThrow();

        assertThat(ledger.closing(AUGUST)).isEqualTo(25_000);
        assertThat(ledger.movements(AUGUST).churn()).isZero();
        assertThat(ledger.movements(SEPTEMBER).churn()).isEqualTo(15_000);
        assertThat(ledger.movements(SEPTEMBER).expansion()).isEqualTo(2_000);
        assertThat(said(exports))
                .contains("months-without-rows: no row gives an amount for 4 months between the others");
    }

    @Test
    void columnsOfQuartersCloseAsTheirLastMonthDoes() {
        Exports exports = read("arr.csv", List.of("customer,Q2 2026,Q3 2026", "A,100,120", "B,200,0"));
        ArrBook ledger = exports.book().orElseThrow();

        assertThat(ledger.closing(SEPTEMBER)).isEqualTo(12_000);
        assertThat(ledger.closing(AUGUST)).isEqualTo(30_000);
    }

    @Test
    void aColumnOfTheQuarterBesideItsMonthsDoesNotCount() {
        Exports exports = read(
                "arr.csv",
                List.of("customer,2026-07,2026-08,2026-09,Q3 2026", "A,100,110,120,330", "B,200,200,200,600"));

        assertThat(exports.book().orElseThrow().closing(SEPTEMBER)).isEqualTo(32_000);
    }

    @Test
    void rowsOfQuartersCloseAsTheirLastMonthDoes() {
        Exports exports = read(
                "arr.csv",
                List.of("customer,quarter,arr", "A,2025-Q3,100", "A,2026-Q3,120", "B,2025-Q3,100", "B,2026-Q3,90"));

        assertThat(exports.book().orElseThrow().closing(SEPTEMBER)).isEqualTo(21_000);
    }
}
