package dev.revopsassess.intake.row;

import dev.revopsassess.intake.column.Mapping;
import dev.revopsassess.intake.file.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fills the cells that a grouped report leaves blank because they repeat the row above. */
final class GroupCells {
    private static final int LEADING = 4;
    private static final Set<String> FILLED = Set.of(
            "customer",
            "month",
            "period",
            "function",
            "stage",
            "owner",
            "account",
            "department",
            "type",
            "forecast_category");

    private final Mapping mapping;
    private final long[] blank;
    private final long[] filled;
    private final boolean[] opens;
    private final List<String> last = new ArrayList<>();
    private int groups = -1;

    GroupCells(Mapping mapping) {
        this(mapping, new long[LEADING], new long[LEADING], new boolean[LEADING]);
    }

    private GroupCells(Mapping mapping, long[] blank, long[] filled, boolean[] opens) {
        this.mapping = mapping;
        this.blank = blank;
        this.filled = filled;
        this.opens = opens;
    }

    /** The same observations, to fill the rows once more from the first. */
    GroupCells again() {
        return new GroupCells(mapping, blank, filled, opens);
    }

    /** First pass: how often each of the leading columns is blank. */
    void observe(Row row) {
        for (int i = 0; i < Math.min(LEADING, mapping.width()); i++) {
            boolean isBlank = row.cells().get(i).isBlank();
            opens[i] |= !isBlank && filled[i] + blank[i] == 0;
            (isBlank ? blank : filled)[i]++;
        }
    }

    /** First pass: so many rows in which every cell of a field is filled; whether a column of no field is makes no difference. */
    void observeFilled(long rows) {
        for (int i = 0; rows > 0 && i < Math.min(LEADING, mapping.width()); i++) {
            opens[i] |= filled[i] + blank[i] == 0;
            filled[i] += rows;
        }
    }

    /** Whether the table is grouped, so that what a row says hangs on the rows above; to be asked once all are observed. */
    boolean isGrouped() {
        return groups() > 0;
    }

    /** Second pass: the row with its group cells; the row itself where the table is not grouped. */
    Row fill(Row row) {
        if (groups < 0) {
            groups = groups();
            for (int i = 0; i < groups; i++) {
                last.add("");
            }
        }
        if (groups == 0) {
            return row;
        }
        var cells = new ArrayList<>(row.cells());
        for (int i = 0; i < groups; i++) {
            if (cells.get(i).isBlank()) {
                cells.set(i, last.get(i));
            } else {
                last.set(i, cells.get(i));
            }
        }
        return new Row(row.line(), cells);
    }

    /** How many columns from the left group the rows: blank in three rows of ten or more, and never in the first. */
    private int groups() {
        int count = 0;
        while (count < Math.min(LEADING, mapping.width()) && isGroup(count)) {
            count++;
        }
        return count;
    }

    private boolean isGroup(int index) {
        boolean often = blank[index] >= 2 && blank[index] * 10 >= (blank[index] + filled[index]) * 3;
        boolean fits = mapping.fields().entrySet().stream()
                .filter(field -> field.getValue() == index)
                .map(Map.Entry::getKey)
                .anyMatch(FILLED::contains);
        return opens[index] && often && fits;
    }
}
