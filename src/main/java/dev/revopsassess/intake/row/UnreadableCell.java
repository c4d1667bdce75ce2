package dev.revopsassess.intake.row;

import dev.revopsassess.intake.column.ColumnDecision;
import dev.revopsassess.intake.people.Quoted;
import java.util.List;
import java.util.Locale;

/**
 * A cell that means something and cannot be read.
 *
 * @param decision what was decided about the column
 * @param header header of the column
 * @param text the cell as it stands
 * @param fault why it cannot be read
 * @param complaint what it is not, such as {@code is not an amount here}
 */
record UnreadableCell(ColumnDecision decision, String header, String text, Fault fault, String complaint) {
    /** Why a cell cannot be read. */
    enum Fault {
        /** It contradicts the decision about its column, or is a word where a number or date is due. */
        CONTRADICTION,
        /** It is a number that no company has, as an id or a date in the wrong column is. */
        OUT_OF_REASON,
        /** It is an error that a spreadsheet shows in place of a value. */
        ERROR,
        /** It is a formula without its value. */
        FORMULA
    }

    /** Whether the cell has a value of its own, which contradicts its column; a cell without a digit is only a word. */
    boolean contradicts() {
        return (fault == Fault.CONTRADICTION || fault == Fault.OUT_OF_REASON)
                && text.chars().anyMatch(Character::isDigit);
    }

    boolean isOf(String... fields) {
        return List.of(fields).contains(decision.field());
    }

    String code() {
        return switch (fault) {
            case CONTRADICTION -> contradicts() ? "cell-contradicts-column" : "cell-not-readable";
            case OUT_OF_REASON -> "amount-out-of-reason";
            case ERROR -> "error-cell";
            case FORMULA -> "formula-without-value";
        };
    }

    /**
     * What is wrong and what to do.
     *
     * @param lost whether the row is set aside
     * @param known whether the text is an error that is known by name, so that it may be quoted
     * @param people whether the table has a column for people, so that a cell may name somebody wherever it stands
     */
    String message(boolean lost, boolean known, boolean people) {
        String becomes = lost ? "The row is set aside." : "It counts as not known.";
        return switch (fault) {
            case ERROR ->
                (known ? "\"" + text.strip().toUpperCase(Locale.ROOT) + "\"" : "the cell")
                        + " is an error of the spreadsheet and no value. " + becomes
                        + " Mend the formula and export again.";
            case FORMULA ->
                "the cell holds a formula and no calculated value. " + becomes
                        + " Open the workbook, let it calculate, save it and try again.";
            case OUT_OF_REASON ->
                (people ? Quoted.guarded(text) : Quoted.open(text)) + " " + complaint + ". " + becomes
                        + " Correct the cell, or say which column holds the amount.";
            case CONTRADICTION -> {
                String why = decision.proof().isEmpty() ? decision.how() : decision.proof();
                yield (people ? Quoted.guarded(text) : Quoted.open(text)) + " " + complaint
                        + (why.isEmpty() ? "" : " (the column has " + why + ")") + ". " + becomes
                        + (contradicts() ? " Correct the cell." : " Clear the cell, or write what it should say.");
            }
        };
    }
}
