package dev.revopsassess.intake.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.pack.own.ConfigurationReader;
import dev.revopsassess.record.ArrBook;
import dev.revopsassess.record.Exports;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which rows make a customer's month: snapshots, renewals, spellings of one name, months without a row. */
class LedgerRowsTest {
    private static final YearMonth AUGUST = YearMonth.of(2026, 8);
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);

    @TempDir
    Path folder;

    private Exports arr(String... lines) {
        return new Room(folder).with("arr.csv", lines).read();
    }

    private static ArrBook ledger(Exports exports) {
        return exports.book().orElseThrow();
    }

    @Test
    void theLastSnapshotOfAMonthIsTheMonth() {
        Exports exports = arr(
                "customer,date,arr",
                "A,2026-08-31,1000",
                "A,2026-09-07,1100",
                "A,2026-09-30,1300",
                "A,2026-09-14,1200");

        assertThat(ledger(exports).closing(SEPTEMBER)).isEqualTo(130_000);
        assertThat(Room.account(exports, "arr.csv").byReason()).isEqualTo(Map.of("earlier snapshot of the month", 2L));
        assertThat(Room.spoken(exports))
                .contains(
                        "arr.csv note snapshots-in-a-month: rows of several days of one month are snapshots of it: the last"
                                + " day counts, and 2 rows of earlier days are set aside.");
    }

    @Test
    void rowsOfOneDayArePartsAndAdd() {
        Exports exports = arr(
                "customer,date,arr,product",
                "A,2026-09-15,100,Core",
                "A,2026-09-15,900,Plus",
                "A,2026-09-30,150,Core",
                "A,2026-09-30,950,Plus");

        assertThat(ledger(exports).closing(SEPTEMBER)).isEqualTo(110_000);
        assertThat(ledger(exports).productsAt(SEPTEMBER)).isEqualTo(Map.of("Core", 15_000L, "Plus", 95_000L));
    }

    @Test
    void aCustomerMissingFromTheLastSnapshotOfAMonthHasLeft() {
        Exports exports = arr(
                "customer,date,arr",
                "A,2026-09-07,100",
                "B,2026-09-07,200",
                "A,2026-09-14,100",
                "B,2026-09-14,200",
                "A,2026-09-30,100");

        assertThat(ledger(exports).closing(SEPTEMBER)).isEqualTo(10_000);
    }

    @Test
    void customersBilledOnDaysOfTheirOwnAllCount() {
        Exports exports = arr("customer,date,arr", "A,2026-09-03,100", "B,2026-09-17,200", "C,2026-09-30,400");

        assertThat(ledger(exports).closing(SEPTEMBER)).isEqualTo(70_000);
        assertThat(Room.account(exports, "arr.csv").rowsUsed()).isEqualTo(3);
    }

    @Test
    void ofTwoColumnsOfOneMonthTheLaterDayCounts() {
        Exports exports = arr("Customer,2026-08-31,2026-09-15,2026-09-30", "A,100,110,120", "B,10,20,");

        assertThat(ledger(exports).closing(SEPTEMBER)).isEqualTo(12_000);
        assertThat(ledger(exports).closing(AUGUST)).isEqualTo(11_000);
        assertThat(Room.problems(exports)).anyMatch(problem -> problem.code().equals("snapshots-in-a-month"));
    }

    @Test
    void aRowEndsTheDayBeforeItsRenewalStarts() {
        Exports exports = arr(
                "customer,start_date,end_date,amount,interval",
                "A,2025-08-31,2026-08-31,100,year",
                "A,2026-08-31,,150,year");

        assertThat(ledger(exports).closing(AUGUST)).isEqualTo(15_000);
        assertThat(ledger(exports).movements(AUGUST).expansion()).isEqualTo(5_000);
        assertThat(Room.problems(exports)).anyMatch(problem -> problem.code().equals("renewed-on-its-last-day"));
    }

    @Test
    void aStartRenewsOnlyTheRowOfItsProduct() {
        Exports exports = arr(
                "customer,start_date,end_date,amount,interval,product",
                "A,2025-08-31,2026-08-31,100,year,Core",
                "A,2025-08-31,2026-08-31,70,year,Plus",
                "A,2026-08-31,2027-08-31,70,year,Core",
                "B,2026-08-31,2027-08-31,1,year,Core");

        assertThat(ledger(exports).closing(AUGUST)).isEqualTo(7_000 + 7_000 + 100);
        assertThat(ledger(exports).productsAt(AUGUST)).isEqualTo(Map.of("Core", 7_100L, "Plus", 7_000L));
    }

    @Test
    void aChangeOfPlanOnTheLastDayIsARenewalToo() {
        Exports exports = arr(
                "customer,start_date,end_date,amount,interval,plan",
                "A,2025-08-31,2026-08-31,100,year,Basic",
                "A,2026-08-31,,250,year,Pro");

        assertThat(ledger(exports).closing(AUGUST)).isEqualTo(25_000);
    }

    @Test
    void aRenewalOfAnotherCustomerEndsNothing() {
        Exports exports = arr(
                "customer,start_date,end_date,amount,interval",
                "A,2025-08-31,2026-08-31,100,year",
                "B,2026-08-31,,150,year");

        assertThat(ledger(exports).closing(AUGUST)).isEqualTo(25_000);
    }

    @Test
    void aNameInAnyCaseAndSpacingIsOneCustomer() {
        Exports exports = arr(
                "account,month,arr", "Alder Ltd,2026-08,100", "ALDER\u00A0\u00A0LTD ,2026-09,100", "Birch,2026-09,5");

        assertThat(ledger(exports).movements(SEPTEMBER).churn()).isZero();
        assertThat(Room.customersAt(ledger(exports), SEPTEMBER)).isEqualTo(2);
        assertThat(Room.spoken(exports))
                .contains(
                        "arr.csv note customer-spellings: 1 customer is written in several ways that differ in letter case"
                                + " or spacing; each is one customer.");
    }

    @Test
    void spellingsAreOneInSubscriptionsAndInMonthColumnsToo() {
        assertThat(ledger(arr(
                                "customer,start_date,end_date,amount,interval",
                                "Alder,2025-08-31,2026-08-31,100,year",
                                "alder,2026-08-31,,100,year"))
                        .closing(AUGUST))
                .isEqualTo(10_000);
        assertThat(ledger(arr("Client,2026-08,2026-09", "Alder,100,", " ALDER,,100"))
                        .movements(SEPTEMBER)
                        .churn())
                .isZero();
    }

    @Test
    void idsWhoseCaseCountsStayApart() {
        Exports exports = arr("customer,month,arr", "0015g00000AbCdE,2026-09,100", "0015g00000AbCde,2026-09,100");

        assertThat(Room.customersAt(ledger(exports), SEPTEMBER)).isEqualTo(2);
    }

    private static final String[] GAPPED = {
        "customer,month,arr",
        "A,2026-05,100",
        "A,2026-06,100",
        "A,2026-08,100",
        "A,2026-09,100",
        "B,2026-05,50",
        "B,2026-06,50",
        "B,2026-07,0",
        "B,2026-08,50",
        "B,2026-09,50",
        "C,2026-05,10",
        "C,2026-09,10",
        "D,2026-07,1"
    };

    @Test
    void aHoleOfAMonthOrTwoIsChurnAndReactivationAndAWarningWithTheLineThatSettlesIt() {
        Exports exports = arr(GAPPED);

        assertThat(ledger(exports).movements(YearMonth.of(2026, 7)).churn()).isEqualTo(15_000);
        assertThat(ledger(exports).movements(AUGUST).reactivation()).isEqualTo(15_000);
        assertThat(Room.spoken(exports))
                .contains(
                        "arr.csv warning gaps-in-arr: 1 month between months of ARR of the same customer has no amount,"
                                + " 100 of ARR in all: they count as churn, and as reactivation afterwards. Correct the export, or"
                                + " say that the customers stayed. [gaps: filled   # or churn: they did leave]");
    }

    @Test
    void theLineThatTheWarningProposesFillsTheHole() {
        String fix = Room.problems(arr(GAPPED))
                .filter(problem -> problem.code().equals("gaps-in-arr"))
                .findFirst()
                .orElseThrow()
                .fix()
                .orElseThrow();
        Optional<Boolean> filled = ConfigurationReader.read(
                        "revops-assess.yaml", fix + "\n", new ConfigurationReader.Known(Map.of(), List.of()))
                .gapsFilled();
        Exports exports = new Room(folder).with("arr.csv", GAPPED).read(gaps(filled));

        assertThat(ledger(exports).movements(YearMonth.of(2026, 7)).churn()).isEqualTo(5_000);
        assertThat(ledger(exports).closing(YearMonth.of(2026, 7))).isEqualTo(10_100);
        assertThat(Room.problems(exports)).anyMatch(problem -> problem.code().equals("gaps-filled"));
    }

    @Test
    void whoSaysThatTheyLeftIsWarnedNoMore() {
        Exports exports = new Room(folder).with("arr.csv", GAPPED).read(gaps(Optional.of(false)));

        assertThat(ledger(exports).movements(YearMonth.of(2026, 7)).churn()).isEqualTo(15_000);
        assertThat(Room.spoken(exports)).noneMatch(said -> said.contains("warning gaps"));
    }

    @Test
    void twoBlankMonthColumnsAreAHoleAndThreeAreNot() {
        Exports exports = arr(
                "Customer,2026-04,2026-05,2026-06,2026-07,2026-08,2026-09",
                "A,100,,,100,100,100",
                "B,70,,,,70,70",
                "C,1,0,1,1,1,1");

        assertThat(Room.spoken(exports))
                .anyMatch(said -> said.contains(
                        "2 months between months of ARR of the same customer have no amount, 100 of ARR"));
    }

    private static IntakeSettings gaps(Optional<Boolean> filled) {
        IntakeSettings none = Settings.none();
        return new IntakeSettings(
                Optional.of(LocalDate.of(2026, 9, 30)),
                none.today(),
                none.currency(),
                none.rates(),
                none.fiscalYearStart(),
                none.files(),
                none.columns(),
                none.units(),
                none.dateOrder(),
                none.encoding(),
                none.delimiter(),
                filled,
                none.discretion());
    }
}
