package dev.revopsassess.intake.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.record.ArrBook;
import dev.revopsassess.record.Exports;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A date that stands far from all others of its column is a placeholder or a typo: said, and no figure moves by it. */
class FarDatesTest {
    private static final YearMonth LAST = YearMonth.of(2026, 9);

    @TempDir
    Path folder;

    /** Five customers of 1,200 for 26 months to 2026-09, and rows of others. */
    private Exports longRows(String... others) {
        var lines = new ArrayList<>(List.of("customer,month,arr"));
        for (YearMonth month = YearMonth.of(2024, 8); !month.isAfter(LAST); month = month.plusMonths(1)) {
            for (int customer = 1; customer <= 5; customer++) {
                lines.add("C" + customer + "," + month + ",1200");
            }
        }
        lines.addAll(List.of(others));
        return new Room(folder).with("arr.csv", lines.toArray(String[]::new)).read();
    }

    private static void sayFar(Exports exports, String file, int line) {
        assertThat(Room.problems(exports)).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("date-far-off");
            assertThat(problem.source().file()).isEqualTo(file);
            assertThat(problem.source().line()).isEqualTo(line);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01", "1900-01-01", "1970-01-01", "2126-09", "2062-09", "1926-09-30", "9999-12-31"})
    void aMonthFarFromAllOthersNeverStretchesTheLedger(String month) {
        Exports exports = longRows("Old," + month + ",900");
        ArrBook ledger = exports.book().orElseThrow();

        assertThat(ledger.first()).isEqualTo(YearMonth.of(2024, 8));
        assertThat(ledger.last()).isEqualTo(LAST);
        assertThat(ledger.closing(LAST)).isEqualTo(600_000);
        assertThat(Room.customersAt(ledger, LAST)).isEqualTo(5);
        assertThat(exports.newestDay()).contains(LocalDate.of(2026, 9, 30));
        assertThat(Room.account(exports, "arr.csv").rowsUsed()).isEqualTo(130);
        assertThat(Room.account(exports, "arr.csv").rowsLost()).isEqualTo(1);
        assertThat(Room.problems(exports)).anyMatch(problem -> problem.source().line() == 132);
    }

    @Test
    void aMessageNamesTheDateAndWhereTheOthersLie() {
        assertThat(Room.spoken(longRows("Old,1900-01,900")))
                .contains(
                        "arr.csv:132 warning date-far-off: 1900-01 stands far from the other dates of the column (2024-08"
                                + " to 2026-09), as a placeholder or a typo does. The row is set aside. Correct the cell.");
    }

    @Test
    void aHistoryWithoutAGapIsNoRowOfPlaceholdersHoweverLong() {
        var lines = new ArrayList<>(List.of("customer,start_date,amount,interval"));
        for (int year = 1985; year <= 2026; year++) {
            lines.add("C" + year + "," + year + "-01-01,100,year");
        }
        for (int i = 0; i < 50; i++) {
            lines.add("N" + i + ",2026-01-31,100,year");
        }
        Exports exports =
                new Room(folder).with("arr.csv", lines.toArray(String[]::new)).read();

        assertThat(exports.book().orElseThrow().closing(YearMonth.of(2026, 1))).isEqualTo(92 * 10_000);
    }

    @Test
    void aSubscriptionOfALegacyStartIsSetAsideAndTheOthersKeepTheirFigures() {
        var lines = new ArrayList<>(List.of("customer,start_date,end_date,amount,interval"));
        for (int i = 0; i < 20; i++) {
            lines.add("C" + i + ",2023-0" + (1 + i % 9) + "-01,,100,month");
        }
        lines.add("Legacy,1900-01-01,,100,month");
        Exports exports = new Room(folder)
                .with("arr.csv", lines.toArray(String[]::new))
                .read(Settings.asOf(LocalDate.of(2026, 9, 30)));

        assertThat(exports.book().orElseThrow().closing(LAST)).isEqualTo(20 * 120_000);
        sayFar(exports, "arr.csv", 22);
    }

    @Test
    void anEndFarFromAllOthersIsNoEnd() {
        Exports exports = new Room(folder)
                .with(
                        "arr.csv",
                        "customer,start_date,end_date,amount,interval",
                        "A,2024-01-01,2026-03-31,100,month",
                        "B,2024-01-01,2025-03-31,100,month",
                        "C,2024-01-01,2025-06-30,100,month",
                        "D,2024-01-01,1900-01-01,100,month",
                        "E,2024-01-01,9999-12-31,100,month",
                        "F,2024-01-01,2126-01-01,100,month")
                .read(Settings.asOf(LocalDate.of(2026, 9, 30)));

        assertThat(exports.book().orElseThrow().closing(LAST)).isEqualTo(3 * 120_000);
        assertThat(Room.account(exports, "arr.csv").rowsUsed()).isEqualTo(6);
        sayFar(exports, "arr.csv", 5);
        sayFar(exports, "arr.csv", 7);
    }

    @Test
    void aColumnOfAMonthFarFromTheOthersIsNotRead() {
        Exports exports = new Room(folder)
                .with("arr.csv", "Customer,2026-06,2026-07,2026-08,2126-09", "A,100,100,100,900", "B,50,50,50,900")
                .read();
        ArrBook ledger = exports.book().orElseThrow();

        assertThat(ledger.last()).isEqualTo(YearMonth.of(2026, 8));
        assertThat(ledger.closing(ledger.last())).isEqualTo(15_000);
        assertThat(Room.spoken(exports)).anyMatch(said -> said.contains("warning date-far-off: the month stands far"));
    }

    @Test
    void aHireOfTheNextCenturySetsThePersonAsideAndNotTheDayOfTheReport() {
        Exports exports = new Room(folder)
                .with(
                        "headcount.csv",
                        "employee_id,job_title,department,start_date",
                        "1,CEO,Executive,1988-05-01",
                        "2,Account Executive,Sales,2021-01-04",
                        "3,Account Executive,Sales,2062-01-01",
                        "4,Account Executive,Sales,2024-01-04")
                .read();

        assertThat(exports.headcount().rows()).hasSize(3);
        assertThat(exports.newestDay()).contains(LocalDate.of(2024, 1, 4));
        sayFar(exports, "headcount.csv", 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-13", ""})
    void anEndInTheNextCenturyIsNoEndHoweverFewEndsThereAre(String other) {
        Exports exports = new Room(folder)
                .with(
                        "headcount.csv",
                        "employee_id,job_title,department,start_date,end_date",
                        "1,CEO,Executive,2019-05-01,",
                        "2,Account Executive,Sales,2021-01-04," + other,
                        "3,Account Executive,Sales,2022-01-01,2126-05-12",
                        "4,Account Executive,Sales,2024-01-04,")
                .read();

        assertThat(exports.headcount().rows()).hasSize(4);
        assertThat(exports.headcount().rows().get(2).end()).isEmpty();
        assertThat(Room.spoken(exports)).anyMatch(said -> said.startsWith("headcount.csv:4 warning date-far-off"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-09-30 date-far-off", "2126-09-30 date-in-the-future"})
    void aFarQuarterOfTwoIsSaidWhateverSetsTheDay(String dateAndCode) {
        String[] parts = dateAndCode.split(" ", -1);
        Exports exports = new Room(folder)
                .with("nrr.csv", "period_end,nrr", "2026-06-30,104%", parts[0] + ",109%")
                .with("arr.csv", "customer,month,arr", "A,2026-08,100", "A,2026-09,100")
                .read(Settings.today(LocalDate.of(2026, 10, 5)));

        assertThat(Room.spoken(exports)).anyMatch(said -> said.startsWith("nrr.csv:3 warning " + parts[1]));
    }

    @Test
    void aDealWhoseCreationIsMistypedStaysAndOneWhoseCloseIsGoes() {
        Exports exports = new Room(folder)
                .with(
                        "opportunities.csv",
                        "id,stage,amount,created,close_date",
                        "o1,Closed Won,10,2126-01-05,2026-02-28",
                        "o2,Closed Won,10,2026-01-05,2026-03-28",
                        "o3,Closed Won,10,2026-01-05,2026-04-28",
                        "o4,Closed Won,10,2026-01-05,1900-01-01")
                .read();

        assertThat(exports.opportunities().rows()).hasSize(3);
        sayFar(exports, "opportunities.csv", 2);
        sayFar(exports, "opportunities.csv", 5);
    }

    @Test
    void aSlipInAFileOfFewRowsLeavesArrMeasured() {
        Exports exports = new Room(folder)
                .with("mrr.csv", "customer,month,mrr", "A,2026-08,1", "A,2026-09,1", "B,2026-09,1", "B,1900-01,1")
                .read();

        assertThat(exports.book().orElseThrow().closing(LAST)).isEqualTo(2_400);
    }

    @Test
    void aMonthOfSpendFarFromTheOthersIsSetAside() {
        Exports exports = new Room(folder)
                .with(
                        "spend.csv",
                        "month,function,amount,currency",
                        "2026-07,Sales,100,USD",
                        "2026-08,Sales,100,USD",
                        "2026-09,Sales,100,USD",
                        "2206-09,Sales,100,USD",
                        "1970-01,Sales,100,USD")
                .read();

        assertThat(exports.spend().rows()).hasSize(3);
        assertThat(exports.newestDay()).contains(LocalDate.of(2026, 9, 30));
        assertThat(Room.account(exports, "spend.csv").rowsLost()).isEqualTo(2);
    }

    @Test
    void aHistoryOfMoreThanACenturyKeepsItsNewestMonthsAndSaysWhichRowsItCannotHold() {
        var lines = new ArrayList<>(List.of("customer,month,arr"));
        for (int year = 1905; year <= 2025; year += 5) {
            lines.add("C," + year + "-12,100");
        }
        for (int customer = 0; customer < 100; customer++) {
            lines.add("C" + customer + ",2025-12,100");
        }
        Exports exports =
                new Room(folder).with("arr.csv", lines.toArray(String[]::new)).read();
        ArrBook ledger = exports.book().orElseThrow();

        assertThat(ledger.last()).isEqualTo(YearMonth.of(2025, 12));
        assertThat(ledger.first()).isEqualTo(YearMonth.of(1926, 1));
        assertThat(Room.account(exports, "arr.csv").byReason()).isEqualTo(Map.of("month beyond the ledger", 5L));
        assertThat(Room.problems(exports)).anyMatch(problem -> problem.code().equals("month-beyond-the-ledger"));
    }

    @Test
    void aColumnOfMoreWordsThanProductsIsNotBrokenDownAndLosesNoAmount() {
        var lines = new ArrayList<>(List.of("customer,month,arr,product"));
        for (int i = 0; i < 2001; i++) {
            lines.add("C" + i + ",2026-09,10,P" + i);
        }
        Exports exports =
                new Room(folder).with("arr.csv", lines.toArray(String[]::new)).read();

        assertThat(exports.book().orElseThrow().closing(LAST)).isEqualTo(2_001_000);
        assertThat(exports.book().orElseThrow().productsAt(LAST)).isEmpty();
        assertThat(exports.arr().has("product")).isFalse();
        assertThat(exports.arr().undecided()).containsKey("product");
        assertThat(Room.problems(exports))
                .anyMatch(problem -> problem.code().equals("too-many-words")
                        && problem.source().line() == 2002);
    }
}
