package dev.revopsassess.intake.arr;

import dev.revopsassess.intake.row.ExportFile;
import dev.revopsassess.intake.row.SnapshotDays;
import dev.revopsassess.intake.text.Spread;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.value.NumberText;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.IdentityHashMap;
import java.util.Optional;

/** Which rows of a long ARR export are snapshots that a later day of the same month replaces. */
final class MonthSnapshots {
    static final String EARLIER = "earlier snapshot of the month";
    static final String CODE = "snapshots-in-a-month";

    private final LedgerBuilder ledger;
    private final IdentityHashMap<CustomerMonths, SnapshotDays.Days> days = new IdentityHashMap<>();
    private long earlier;

    private MonthSnapshots(LedgerBuilder ledger) {
        this.ledger = ledger;
    }

    /** Goes over the rows once where the column of months has several days of one month. */
    static MonthSnapshots of(ExportFile reading, LedgerBuilder ledger) throws IOException {
        var found = new MonthSnapshots(ledger);
        Spread days = reading.profile("month").spread(reading.decision("month").dateOrder());
        if (days.hasSeveralDaysInAMonth()) {
            var snapshots = new SnapshotDays(ledger.months());
            reading.scan(cells -> cells.text("customer")
                    .ifPresent(customer -> cells.monthDay("month")
                            .filter(day -> ledger.holds(ledger.place(YearMonth.from(day))))
                            .ifPresent(day -> found.days
                                    .computeIfAbsent(ledger.customer(customer), key -> snapshots.customer())
                                    .add(ledger.place(YearMonth.from(day)), day.getDayOfMonth()))));
            snapshots.settle();
        }
        return found;
    }

    /** Whether a row of a customer and day gives way to a later one of the month. */
    boolean isEarlier(String customer, int month, LocalDate day) {
        SnapshotDays.Days known = days.isEmpty() ? null : days.get(ledger.customer(customer));
        boolean is = known != null && ledger.holds(month) && known.isEarlier(month, day.getDayOfMonth());
        earlier += is ? 1 : 0;
        return is;
    }

    void say(ExportFile reading) {
        if (earlier > 0) {
            reading.accounting()
                    .say(
                            Severity.NOTE,
                            Optional.of(reading.table().mapping().header("month")),
                            CODE,
                            "rows of several days of one month are snapshots of it: the last day counts, and "
                                    + NumberText.counted(earlier, "row of earlier days is", "rows of earlier days are")
                                    + " set aside.");
        }
    }
}
