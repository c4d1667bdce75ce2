package dev.revopsassess.intake.row;

import dev.revopsassess.intake.column.RowAccount;
import dev.revopsassess.record.Problem.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says of rows that repeat an earlier one in every cell, as where an export was pasted twice: all of them count. */
final class RepeatedRows {
    /** House: enough for ten years of spend of a thousand teams; beyond it nothing is compared. */
    private static final int MOST = 100_000;

    private final Set<List<String>> seen = new HashSet<>();
    private long first;
    private long rows;

    RepeatedRows(ExportFile reading) {
        reading.onceDone(day -> say(reading.accounting()));
    }

    /** Takes in a row that counts. */
    void add(Cells cells) {
        if (seen.size() < MOST && !seen.add(List.copyOf(cells.all()))) {
            first = rows == 0 ? cells.line() : first;
            rows++;
        }
    }

    private void say(RowAccount accounting) {
        if (rows > 0) {
            accounting.at(
                    first,
                    Severity.WARNING,
                    "duplicate-row",
                    (rows == 1
                                    ? "the row repeats an earlier one exactly, and both count."
                                    : rows
                                            + " rows, this is the first, repeat an earlier one exactly, and all of them count.")
                            + " Delete what is there twice.");
        }
    }
}
