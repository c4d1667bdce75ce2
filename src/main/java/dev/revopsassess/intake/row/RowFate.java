package dev.revopsassess.intake.row;

import dev.revopsassess.intake.column.RowAccount;
import dev.revopsassess.record.FileAccount.SetAside.Why;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.value.table.CellWords;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the row at hand: a record, or set aside for a reason. A cell that cannot be read costs the row only where
 * its reader cannot do without it.
 */
abstract sealed class RowFate permits Cells {
    private final Garbled garbled = new Garbled();
    private @Nullable String rejection;
    private Why why = Why.NO_DATA;

    /** The next row is at hand, and nothing is known against it. */
    final void begin() {
        rejection = null;
        garbled.clear();
        why = Why.NO_DATA;
    }

    /** Whether the field has a column that could be decided. */
    abstract boolean decided(String field);

    /** Something about a cell of the row. */
    abstract void say(Severity severity, String field, String code, String message);

    /** Keeps a cell that could not be read. */
    public final void garbled(int index, UnreadableCell cell) {
        garbled.add(index, cell);
    }

    final void sayUnreadable(RowAccount accounting, long line, CellWords words, boolean people) {
        garbled.say(accounting, line, why == Why.LOST, words, people);
    }

    /** Whether the row will not become a record. */
    public boolean rejected() {
        return rejection != null;
    }

    /** Why not. */
    Optional<String> rejection() {
        return Optional.ofNullable(rejection);
    }

    /** What a rejection means for the figures. */
    Why why() {
        return why;
    }

    /** How many cells of the row, of those asked for so far, mean something and could not be read. */
    public int garbled() {
        return garbled.size();
    }

    /** Whether the field has a cell that means something and could not be read; to be asked after the cell was. */
    public boolean garbled(String field) {
        return garbled.has(field);
    }

    /** Rejects the row; the first reason stands. What a cell lacks because it could not be read is not called missing. */
    public void reject(String reason) {
        set(garbled.first(cell -> true).orElse(reason), garbled.size() == 0 ? Why.INCOMPLETE : Why.LOST);
    }

    /** Rejects the row where a cell of these fields could not be read; to be asked after they were. */
    public void needs(String... fields) {
        garbled.first(cell -> cell.isOf(fields)).ifPresent(this::lose);
    }

    /** The same, but a word or an error in place of a value says as little as a blank cell. */
    public void needsWhereFilled(String... fields) {
        garbled.first(cell -> cell.isOf(fields) && cell.contradicts()).ifPresent(this::lose);
    }

    /** Rejects a row for the amount that it lacks, and says so: nobody sees otherwise that it counts for nothing. */
    public void reject(String reason, String field) {
        if (rejection == null && decided(field) && !garbled(field) && !garbled("currency")) {
            say(
                    Severity.WARNING,
                    field,
                    "amount-missing",
                    "the row has no amount and is set aside. Write the amount, or 0 where there is none.");
        }
        reject(reason);
    }

    /** Rejects a row of data that the figures will lack. */
    public void lose(String reason) {
        set(reason, Why.LOST);
    }

    private void set(String reason, Why meaning) {
        if (rejection == null) {
            rejection = reason;
            why = meaning;
        }
    }

    /** Leaves out a row that a stated rule does not count; no figure lacks it. */
    public void leave(String reason) {
        set(reason, Why.NO_DATA);
    }

    /** Rejects the row and says so as a warning. */
    public void reject(String reason, String field, String code, String message) {
        set(reason, Why.INCOMPLETE);
        say(Severity.WARNING, field, code, message);
    }
}
