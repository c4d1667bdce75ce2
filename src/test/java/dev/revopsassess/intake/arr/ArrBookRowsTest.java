package dev.revopsassess.intake.arr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.record.ArrBook;
import dev.revopsassess.record.ArrMonth.Cohort;
import dev.revopsassess.record.ArrMonth.Customers;
import dev.revopsassess.record.ArrMonth.Movements;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.Problem;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The book as a table of its own: a row a month with three columns for the customers of a year ago. */
class ArrBookRowsTest {
    private static final String HEADER = "month,opening_arr,new_arr,expansion_arr,contraction_arr,churn_arr,"
            + "reactivation_arr,closing_arr,cohort_opening_arr,cohort_now_arr,cohort_capped_arr";
    private static final String COUNTS =
            ",customers_left_arr,customers_paying,customers_won,customers_left,customers_lost,rows_left_out,sums_below_zero";

    @TempDir
    private Path folder;

    private Exports read(String... lines) {
        return new Room(folder).with("arr.csv", lines).read();
    }

    /** But for the currency, which no file of these tests names. */
    private static Stream<Problem> problems(Exports exports) {
        return Room.problems(exports).filter(problem -> !problem.code().equals("currency-assumed"));
    }

    /** 100.00 all along for a year, 2025-01 to 2025-12, then what the test says. */
    private static String[] year(String header, String more, String... then) {
        var lines = new ArrayList<>(List.of(header, "2025-01,100,0,0,0,0,0,100,0,0,0" + more));
        for (int month = 2; month <= 12; month++) {
            lines.add("2025-" + (month < 10 ? "0" : "") + month + ",100,0,0,0,0,0,100,0,0,0" + more);
        }
        lines.addAll(List.of(then));
        return lines.toArray(String[]::new);
    }

    @Test
    void aRowAMonthWithACohortIsTheBook() {
        ArrBook book = read(year(
                        HEADER + COUNTS, ",0,4,0,0,0,0,0", "2026-01,100,30,20,5,10,0,135,100,105,82,10,4,1,1,1,0,0"))
                .book()
                .orElseThrow();

        assertThat(book.movements(YearMonth.of(2026, 1)))
                .isEqualTo(new Movements(100_00, 30_00, 20_00, 5_00, 10_00, 0, 135_00));
        assertThat(book.at(YearMonth.of(2026, 1)).cohort()).contains(new Cohort(100_00, 105_00, 82_00));
        assertThat(book.at(YearMonth.of(2026, 1)).customers()).contains(new Customers(4, 1, 1, 10_00, 1));
    }

    @Test
    void theThreeColumnsAreEnoughAndCustomersAreThenNotCounted() {
        Exports exports = read(year(HEADER, "", "2026-01,100,0,0,18,0,0,82,100,82,82"));

        ArrBook book = exports.book().orElseThrow();
        assertThat(book.knowsCohorts()).isTrue();
        assertThat(book.knowsCustomers()).isFalse();
        assertThat(problems(exports)).isEmpty();
    }

    @Test
    void amountsOfAMonthAreTimesTwelve() {
        ArrBook book = read(
                        "month,closing mrr,cohort opening mrr,cohort now mrr,cohort capped mrr",
                        "2026-01,10,0,0,0",
                        "2026-02,12.50,0,0,0")
                .book()
                .orElseThrow();

        assertThat(book.closing(YearMonth.of(2026, 2))).isEqualTo(150_00);
    }

    @Test
    void aCapOverItsOpeningSetsTheMonthAsideAndSaysWhy() {
        Exports exports = read(year(HEADER, "", "2026-01,100,0,20,0,0,0,120,100,120,120"));

        assertThat(exports.book().orElseThrow().last()).isEqualTo(YearMonth.of(2025, 12));
        assertThat(problems(exports).map(Problem::text))
                .containsExactly(
                        "arr.csv:14: column \"cohort_capped_arr\": the capped ARR of the cohort is more than its"
                                + " opening or its ARR now, and the month is set aside. Capped means that each customer counts at"
                                + " most with its ARR of a year ago.");
    }

    @Test
    void aMonthThatIsMissingEndsTheBookAndIsAnError() {
        Exports exports = read(HEADER, "2025-01,100,0,0,0,0,0,100,0,0,0", "2025-03,100,0,0,0,0,0,100,0,0,0");

        assertThat(exports.book().orElseThrow().first()).isEqualTo(YearMonth.of(2025, 3));
        assertThat(problems(exports).map(Problem::code)).containsExactly("month-missing");
    }

    @Test
    void aCohortThatDoesNotOpenWithTheClosingOfAYearBeforeIsSaid() {
        Exports exports = read(year(HEADER, "", "2026-01,100,0,0,0,0,0,100,90,90,90"));

        assertThat(problems(exports).map(Problem::message))
                .containsExactly(
                        "the cohort of 2026-01 does not open with the closing of a year before. The figures of the"
                                + " month itself count. Run the statement again over the whole table.");
    }

    @Test
    void whatTheStatementLeftOutIsSaid() {
        Exports exports = read(
                HEADER + COUNTS,
                "2025-01,100,0,0,0,0,0,100,0,0,0,0,4,4,0,0,3,1",
                "2025-02,100,0,0,0,0,0,100,0,0,0,0,4,0,0,0,3,1");

        assertThat(problems(exports).map(Problem::message))
                .containsExactlyInAnyOrder(
                        "3 rows had no customer, month or amount and are in no month. Complete them in the source.",
                        "1 customer's month came out below 0 and counts as 0. Look for credits without the amounts that"
                                + " they correct.");
    }

    @Test
    void rowsOfAProductOrAChannelTellTheirPartOfTheClosing() {
        Exports exports = read(
                HEADER + ",product,channel",
                "2025-01,100,0,0,0,0,0,100,0,0,0,,",
                "2025-02,100,0,0,0,0,0,100,0,0,0,,",
                "2025-01,,,,,,,60,,,,Core,",
                "2025-02,,,,,,,100,,,,Core,",
                "2025-01,,,,,,,40,,,,Add-on,",
                "2025-02,,,,,,,70,,,,,Partner");

        ArrBook book = exports.book().orElseThrow();
        assertThat(problems(exports)).isEmpty();
        assertThat(book.productsAt(YearMonth.of(2025, 1)))
                .containsOnly(Map.entry("Core", 60_00L), Map.entry("Add-on", 40_00L));
        assertThat(book.productsAt(YearMonth.of(2025, 2)))
                .containsOnly(Map.entry("Core", 100_00L), Map.entry("Add-on", 0L));
        assertThat(book.channelsAt(YearMonth.of(2025, 2))).containsOnly(Map.entry("Partner", 70_00L));
    }

    @Test
    void snapshotsThatAStatementAddsUpAreNoLedger() {
        Exports exports = read(
                HEADER + ",sums_of_several_days",
                "2025-01,100,0,0,0,0,0,100,0,0,0,2",
                "2025-02,100,0,0,0,0,0,100,0,0,0,2");

        assertThat(exports.book()).isEmpty();
        assertThat(problems(exports).map(Problem::message))
                .containsExactly("2 customers' months have rows of several days. They are snapshots, of which the last"
                        + " counts, and a statement adds them up, so ARR is not measured. Give a view with the last day of each"
                        + " month, or read the rows.");
    }

    @Test
    void rowsWithoutARateAreNoLedgerAndUnknownStatusesAreSaid() {
        Exports exports = read(
                HEADER + ",rows_status_unknown,rows_without_rate",
                "2025-01,100,0,0,0,0,0,100,0,0,0,1,3",
                "2025-02,100,0,0,0,0,0,100,0,0,0,1,3");

        assertThat(exports.book()).isEmpty();
        assertThat(problems(exports).map(Problem::message))
                .containsExactlyInAnyOrder(
                        "1 row has a status that no table knows; such rows count by their amounts until then. Look which"
                                + " statuses the column has, and say under statuses what they mean.",
                        "3 rows name a currency without a rate, or none, so ARR is not measured. Complete the column, and"
                                + " configure each rate under rates.");
    }
}
