package dev.revopsassess.intake.arr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.record.ArrBook;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.Problem;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A status column is read in every shape of an ARR export. Amounts of the ledger are cents of a year. */
class SubscriptionStatusTest {
    private static final YearMonth AUGUST = YearMonth.of(2026, 8);
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);

    @TempDir
    Path folder;

    private Exports arr(List<String> lines) {
        return new Room(folder).with("arr.csv", lines.toArray(String[]::new)).read();
    }

    private Exports arr(String... lines) {
        return arr(List.of(lines));
    }

    private static ArrBook ledger(Exports exports) {
        return exports.book().orElseThrow();
    }

    private static List<Problem> problems(Exports exports, String code) {
        return Room.problems(exports)
                .filter(problem -> problem.code().equals(code))
                .toList();
    }

    @Test
    void aChartMogulRowThatIsCancelledKeepsItsLastMrrAndCountsNothing() {
        var rows = new ArrayList<String>(
                List.of("CUSTOMER_UUID,CUSTOMER_NAME,MONTH,MRR,ARR,CURRENCY,STATUS,SUBSCRIBER_SINCE"));
        for (YearMonth month = YearMonth.of(2025, 9); !month.isAfter(SEPTEMBER); month = month.plusMonths(1)) {
            rows.add("cus_1,Acme," + month + ",10000,120000,USD,Active,2025-01-01");
            String bolt = month.isBefore(YearMonth.of(2026, 3)) ? "Active" : "Cancelled";
            rows.add("cus_2,Bolt," + month + ",10000,120000,USD," + bolt + ",2025-01-01");
        }
        Exports exports = arr(rows);

        // 1,200 a year for each of two; half of it is gone with Bolt from March on.
        assertThat(ledger(exports).closing(YearMonth.of(2026, 2))).isEqualTo(240_000);
        assertThat(ledger(exports).closing(YearMonth.of(2026, 3))).isEqualTo(120_000);
        assertThat(ledger(exports).closing(SEPTEMBER)).isEqualTo(120_000);
        assertThat(problems(exports, "status-counts-nothing"))
                .extracting(Problem::message)
                .containsExactly(
                        "7 rows are over by its status and counts 0 in its month, whatever amount the system kept there.");
    }

    @Test
    void aTrialOfALongLedgerIsNoArr() {
        Exports exports = arr(
                "customer,month,mrr,status",
                "A,2026-08,10,active",
                "A,2026-09,10,active",
                "B,2026-08,100,trialing",
                "B,2026-09,100,active");

        assertThat(ledger(exports).closing(AUGUST)).isEqualTo(12_000);
        assertThat(ledger(exports).closing(SEPTEMBER)).isEqualTo(132_000);
    }

    @Test
    void whoIsPastDueStillPays() {
        Exports exports = arr(
                "customer,month,arr,state", "A,2026-08,100,past_due", "A,2026-09,100,past_due", "B,2026-09,50,unpaid");

        assertThat(ledger(exports).closing(SEPTEMBER)).isEqualTo(15_000);
    }

    @Test
    void aStatusBesideMonthColumnsSpeaksOfTheNewestMonthAlone() {
        Exports exports = arr(
                "customer,status,ARR 2026-07,ARR 2026-08,ARR 2026-09",
                "A,active,100,100,100",
                "B,churned,40,40,40",
                "C,trial,7,7,7");

        assertThat(ledger(exports).closing(AUGUST)).isEqualTo(14_000);
        assertThat(ledger(exports).closing(SEPTEMBER)).isEqualTo(10_000);
        assertThat(problems(exports, "status-counts-nothing")).hasSize(2);
    }

    @Test
    void aPausedSubscriptionCountsUpToTheMonthBeforeAndIsSaid() {
        Exports exports = arr(
                "customer,status,amount,interval,start_date,ended_at",
                "A,active,100,month,2025-01-10,",
                "B,paused,50,month,2025-01-10,",
                "C,active,1,month,2026-09-01,",
                "D,canceled,2,month,2025-01-10,2026-09-30");

        assertThat(ledger(exports).closing(AUGUST)).isEqualTo((100 + 50 + 2) * 1200);
        assertThat(ledger(exports).closing(SEPTEMBER)).isEqualTo((100 + 1) * 1200);
        assertThat(problems(exports, "status-counts-nothing")).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
            assertThat(problem.message()).contains("paused");
            assertThat(problem.fix().orElseThrow()).startsWith("statuses: { arr.paused: live }");
        });
    }

    @Test
    void cancelledIsLiveAtRecurlyUntilItExpires() {
        Exports exports = arr(
                "account_code,state,activated_at,expires_at,canceled_at,mrr,currency",
                "a1,active,2025-01-10,,,100,USD",
                "a2,canceled,2025-01-10,,2026-03-01,50,USD",
                "a3,expired,2025-01-10,2026-02-15,2026-01-01,25,USD",
                "a4,active,2026-03-10,,,1,USD");

        assertThat(ledger(exports).closing(YearMonth.of(2026, 1))).isEqualTo((100 + 50 + 25) * 1200);
        assertThat(ledger(exports).closing(YearMonth.of(2026, 2))).isEqualTo((100 + 50) * 1200);
    }

    @Test
    void aWordThatNoTableKnowsIsListedWithItsLineAndTheRowCounts() {
        Exports exports =
                arr("customer,month,arr,status", "A,2026-08,100,active", "A,2026-09,100,zonked", "B,2026-09,50,zonked");

        assertThat(ledger(exports).closing(SEPTEMBER)).isEqualTo(15_000);
        assertThat(problems(exports, "status-not-known")).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains("zonked").contains("2 rows");
            assertThat(problem.fix().orElseThrow()).startsWith("statuses: { arr.zonked: live }");
        });
    }
}
