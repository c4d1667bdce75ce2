package dev.revopsassess.intake.arr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.record.ArrBook;
import dev.revopsassess.record.Exports;
import dev.revopsassess.story.StoryTeller;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cell nobody can read costs its row, never a customer in silence: each figure says so, or is not given. */
class UnreadableAmountsTest {
    private static final YearMonth FIRST = YearMonth.of(2024, 9);
    private static final int MONTHS = 25;

    @TempDir
    Path folder;

    /** Two hundred customers of 1,000 each for 25 months to 2026-09, with some cells written otherwise. */
    private Exports longRows(Map<String, String> cells) {
        var lines = new ArrayList<String>();
        lines.add("customer,month,arr");
        for (int customer = 0; customer < 200; customer++) {
            for (int month = 0; month < MONTHS; month++) {
                String place = "C" + customer + "," + FIRST.plusMonths(month);
                lines.add(place + "," + cells.getOrDefault(place, "1000.50"));
            }
        }
        return new Room(folder).with("arr.csv", lines.toArray(String[]::new)).read();
    }

    private static Map<String, Reading> readings(Exports exports) {
        return StoryTeller.assessor().assess(exports).readings().metrics().stream()
                .collect(Collectors.toMap(Reading::id, reading -> reading));
    }

    private static Reading.Measured measured(Map<String, Reading> readings, String id) {
        return Objects.requireNonNull(readings.get(id)).measured().orElseThrow();
    }

    @Test
    void anAmountThatContradictsItsColumnIsNoChurnAndTheFigureSaysSo() {
        var readings = readings(longRows(Map.of("C7,2026-09", "\"1.000,50\"")));

        assertThat(measured(readings, "nrr").number()).isEqualTo(1.0);
        assertThat(measured(readings, "churned-arr").number()).isZero();
        assertThat(measured(readings, "arr").number()).isEqualTo(200_100.0);
        for (String id : List.of("arr", "nrr", "grr", "churned-arr", "arr-growth", "customers")) {
            assertThat(measured(readings, id).notes())
                    .as(id)
                    .contains(
                            "1 row of arr.csv could not be read and is set aside (line 201)",
                            "where an amount cannot be read the customer is kept at the month beside it (2026-09)");
        }
    }

    @Test
    void aWordInPlaceOfAnAmountIsNoChurnEither() {
        Exports exports = longRows(Map.of("C7,2026-03", "tbd", "C9,2024-09", "see note"));
        ArrBook ledger = exports.book().orElseThrow();

        assertThat(ledger.movements(YearMonth.of(2026, 3)).churn()).isZero();
        assertThat(ledger.movements(YearMonth.of(2026, 4)).reactivation()).isZero();
        assertThat(ledger.movements(YearMonth.of(2024, 10)).added()).isZero();
        assertThat(ledger.at(YearMonth.of(2026, 3)).held()).isEqualTo(100_050);
        assertThat(Room.account(exports, "arr.csv").byReason()).isEqualTo(Map.of("arr not readable", 2L));
        assertThat(Room.spoken(exports))
                .contains(
                        "arr.csv warning amount-held: 2 customer months have an amount that cannot be read; the customer is"
                                + " kept at the month beside it, and the figures say so. Correct the cells.");
    }

    @Test
    void aRowBrokenInFormIsNoChurnWhereItStillNamesACustomerAndAMonth() {
        Exports exports = longRows(Map.of(
                "C7,2026-09",
                "1.000,50",
                "C8,2026-08",
                "\"1000.50",
                "C9,2026-07",
                "1,000,000.50",
                "C10,2026-09",
                "\"1\"x"));

        assertThat(exports.book().orElseThrow().closing(YearMonth.of(2026, 9))).isEqualTo(200 * 100_050L);
        assertThat(measured(readings(exports), "churned-arr").number()).isZero();
        assertThat(Room.account(exports, "arr.csv").rowsLost()).isEqualTo(4);
    }

    @Test
    void anEmptyAmountIsNothingAsTheExportSays() {
        Exports exports = longRows(Map.of("C7,2026-09", ""));

        assertThat(exports.book().orElseThrow().movements(YearMonth.of(2026, 9)).churn())
                .isEqualTo(100_050);
        assertThat(measured(readings(exports), "nrr").notes()).isEmpty();
    }

    @Test
    void figuresThatWouldRestOnUnreadableAmountsAreNotGiven() {
        var cells = new TreeMap<String, String>();
        for (int customer = 0; customer < 3; customer++) {
            cells.put("C" + customer + ",2025-09", "n0t kn0wn");
        }
        var readings = readings(longRows(cells));

        for (String id : List.of("nrr", "grr", "arr-growth", "nrr-change", "quick-ratio")) {
            assertThat(readings.get(id))
                    .isInstanceOfSatisfying(
                            Reading.NotMeasured.class,
                            missing -> assertThat(missing.why())
                                    .isEqualTo(
                                            "More than 1 % of the ARR of 2025-09 stands in cells that could not be read."));
        }
    }

    @Test
    void anExportThatLosesMoreThanOneRowInTwentyGivesNoArr() {
        var cells = new TreeMap<String, String>();
        for (int customer = 0; customer < 200; customer += 10) {
            for (int month = 0; month < MONTHS; month++) {
                cells.put("C" + customer + "," + FIRST.plusMonths(month), "1000.50.1");
            }
        }
        Exports exports = longRows(cells);

        assertThat(exports.book()).isEmpty();
        assertThat(Room.spoken(exports))
                .contains("arr.csv error too-many-rows-lost: more than one row in 20 could not be read, so ARR is not"
                        + " measured. See why each was set aside and correct them.");
        assertThat(readings(exports).get("nrr")).isInstanceOf(Reading.NotMeasured.class);
    }

    @Test
    void aWordInAMonthColumnKeepsTheCustomerAtTheMonthBefore() {
        var lines = new ArrayList<String>(List.of("Customer,2026-06,2026-07,2026-08,2026-09"));
        for (int customer = 0; customer < 150; customer++) {
            lines.add("C" + customer + ",100,100,100,100");
        }
        lines.add("Odd,100,pending,100,100");
        Exports exports =
                new Room(folder).with("arr.csv", lines.toArray(String[]::new)).read();

        assertThat(exports.book().orElseThrow().closing(YearMonth.of(2026, 7))).isEqualTo(1_510_000);
        assertThat(measured(readings(exports), "arr").notes())
                .containsExactly(
                        "where an amount cannot be read the customer is kept at the month beside it (2026-07)");
    }

    @Test
    void aSubscriptionWhoseSeatsCannotBeReadIsNotCountedAsOneSeat() {
        Exports exports = new Room(folder)
                .with(
                        "arr.csv",
                        "customer,start_date,amount,interval,quantity",
                        "A,2025-01-31,10,month,many",
                        "B,2026-09-30,10,month,5")
                .read();

        assertThat(Room.account(exports, "arr.csv").byReason()).isEqualTo(Map.of("quantity not readable", 1L));
    }
}
