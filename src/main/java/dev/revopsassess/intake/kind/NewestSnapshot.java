package dev.revopsassess.intake.kind;

import dev.revopsassess.intake.row.Cells;
import dev.revopsassess.intake.row.ExportFile;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Period;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;

/** Of an inventory that was taken on several days the newest one counts; rows of earlier ones are set aside. */
final class NewestSnapshot {
    private static final String FIELD = "snapshot_date";

    private final Optional<LocalDate> newest;
    private long earlier;

    private NewestSnapshot(Optional<LocalDate> newest) {
        this.newest = newest;
    }

    /** Goes over the rows once where a column says the day of the snapshot. A day after today is none. */
    static NewestSnapshot of(ExportFile reading) throws IOException {
        if (!reading.table().mapping().has(FIELD)) {
            return new NewestSnapshot(Optional.empty());
        }
        Optional<LocalDate> last = reading.settings().lastDay();
        var days = new TreeSet<LocalDate>();
        reading.scan(cells -> day(cells)
                .filter(day -> last.map(today -> !day.isAfter(today)).orElse(true))
                .ifPresent(days::add));
        var snapshots = new NewestSnapshot(days.size() > 1 ? Optional.of(days.last()) : Optional.empty());
        reading.onceDone(day -> snapshots.say(reading));
        return snapshots;
    }

    private static Optional<LocalDate> day(Cells cells) {
        return cells.period(FIELD).map(Period::to);
    }

    /** Sets the row aside unless it is of the newest snapshot. */
    void keep(Cells cells) {
        Optional<LocalDate> day = day(cells);
        if (newest.isEmpty()) {
            return;
        }
        if (day.isEmpty()) {
            cells.lose("no snapshot date");
        } else if (!day.equals(newest)) {
            cells.leave("earlier snapshot of the inventory");
            earlier++;
        }
    }

    private void say(ExportFile reading) {
        if (earlier > 0) {
            reading.accounting()
                    .say(
                            Severity.NOTE,
                            Optional.of(reading.table().mapping().header(FIELD)),
                            "tool-snapshots",
                            "the inventory was taken on several days: that of "
                                    + newest.map(LocalDate::toString).orElse("")
                                    + " counts, and "
                                    + NumberText.counted(earlier, "row of other days is", "rows of other days are")
                                    + " set aside.");
        }
    }
}
