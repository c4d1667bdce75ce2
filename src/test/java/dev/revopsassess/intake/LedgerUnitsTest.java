package dev.revopsassess.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.record.ArrBook;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.Problem.Severity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the amounts of an ARR export are of, whose they are, and what is known where they are not. Amounts are cents of a year. */
class LedgerUnitsTest {
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);

    @TempDir
    Path folder;

    private Exports read(String name, String... lines) {
        return new Room(folder).with(name, lines).read();
    }

    private static ArrBook ledger(Exports exports) {
        return exports.book().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"arr.csv", "arr_by_month.csv", "arr_per_month.csv", "monthly_arr.csv", "ARR by customer.csv"})
    void aFileNameThatSaysArrIsOfAYearHoweverItsColumnsAreCut(String name) {
        Exports exports = read(name, "customer,2026-08,2026-09", "Acme,1200,1200");

        assertThat(ledger(exports).closing(SEPTEMBER)).isEqualTo(120_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mrr.csv", "mrr_by_year.csv", "annual_mrr.csv"})
    void aFileNameThatSaysMrrIsOfAMonth(String name) {
        Exports exports = read(name, "customer,2026-08,2026-09", "Acme,100,100");

        assertThat(ledger(exports).closing(SEPTEMBER)).isEqualTo(120_000);
    }

    @Test
    void monthsThatCloseSetTheDayOfTheReportAlsoWhereNobodySaysWhatTheAmountsAreOf() {
        Exports exports = new Room(folder)
                .with("customers.csv", "Customer,2026-07,2026-08,2026-09", "Acme,1200,1200,1200")
                .with(
                        "headcount.csv",
                        "employee_id,job_title,department,start_date",
                        "1,Account Executive,Sales,2024-01-08",
                        "4,Content Marketing Manager,Marketing,2026-10-19")
                .read();

        assertThat(exports.book()).isEmpty();
        assertThat(exports.newestDay()).contains(LocalDate.of(2026, 9, 30));
    }

    @Test
    void aMonthWithoutARowOfMovementIsOneInWhichNothingMoved() {
        Exports exports = read(
                "arr.csv",
                "month,type,amount",
                "2026-06,opening,100000",
                "2026-06,new,1000",
                "2026-07,new,1000",
                "2026-09,new,1000");

        assertThat(ledger(exports).closing(SEPTEMBER)).isEqualTo(10_300_000);
        assertThat(Room.problems(exports)).noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    @Test
    void aMonthMissingFromARowAMonthIsMissing() {
        Exports exports = read(
                "arr.csv",
                "month,opening,new,churn,closing",
                "2026-06,1000,10,0,1010",
                "2026-08,1010,10,0,1020",
                "2026-09,1020,10,0,1030");

        assertThat(ledger(exports).first()).isEqualTo(YearMonth.of(2026, 8));
        assertThat(Room.problems(exports)).anyMatch(problem -> problem.code().equals("month-missing"));
    }

    @Test
    void movementsWithoutAnOpeningAskForARowOfIt() {
        Exports exports = read("arr.csv", "month,type,amount", "2026-08,new,1000", "2026-09,new,1000");

        assertThat(Room.problems(exports))
                .anyMatch(problem -> problem.message().contains("Add a row of type opening for the first month."));
    }

    @Test
    void subscriptionsWithAnMrrNeedNoIntervalAndGiveEveryMonth() {
        Exports exports = read(
                "subscriptions.csv",
                "subscription_id,customer_id,start_date,end_date,mrr,seats",
                "s1,c1,2025-01-15,,100,7",
                "s2,c2,2025-01-15,2026-03-20,50,3",
                "s3,c3,2026-09-10,,10,1");

        assertThat(ledger(exports).closing(YearMonth.of(2026, 2))).isEqualTo(150 * 1200);
        assertThat(ledger(exports).closing(YearMonth.of(2026, 3))).isEqualTo(100 * 1200);
        assertThat(Room.spoken(exports)).noneMatch(text -> text.contains("customers-of-today-only"));
    }

    @Test
    void aQuantityMultipliesAUnitPrice() {
        Exports units = read(
                "subscriptions.csv",
                "customer,start_date,unit price,interval,quantity",
                "A,2025-01-15,10,month,7",
                "B,2026-09-01,1,month,1");

        assertThat(ledger(units).closing(YearMonth.of(2026, 8))).isEqualTo(70 * 1200);
    }

    @Test
    void aQuantityMultipliesNoTotal() {
        Exports exports = read(
                "subscriptions.csv",
                "customer,start_date,plan amount (total),interval,quantity",
                "A,2025-01-15,10,month,7",
                "B,2026-09-01,1,month,1");

        assertThat(ledger(exports).closing(YearMonth.of(2026, 8))).isEqualTo(10 * 1200);
    }

    @Test
    void idsThatASpreadsheetRoundedAreAnErrorAndNoArr() {
        Exports exports = read(
                "mrr.csv",
                "customer id,month,mrr",
                "1.00235E+11,2026-08,100",
                "1.00235E+11,2026-09,100",
                "1.00236E+11,2026-09,30");

        assertThat(exports.book()).isEmpty();
        assertThat(Room.problems(exports)).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("ids-rounded");
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.message()).contains("3 ids are in scientific notation, first in line 2");
        });
    }

    @Test
    void roundedIdsOfPeopleAreNotUsedAndTheirNamesAre() {
        Exports exports = read(
                "headcount.csv",
                "employee_id,name,job_title,department,start_date",
                "1.00235E+11,Ada Pell,Account Executive,Sales,2024-01-08",
                "1.00235E+11,Bo Quist,Account Executive,Sales,2024-01-08");

        assertThat(exports.headcount().rows()).hasSize(2);
        assertThat(Room.problems(exports)).anyMatch(problem -> problem.code().equals("ids-rounded"));
    }
}
