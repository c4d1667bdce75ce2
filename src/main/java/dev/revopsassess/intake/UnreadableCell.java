package dev.revopsassess.intake;

/**
 * A cell that its column's decision cannot read.
 *
 * @param decision what was decided about the column
 * @param text the cell as it stands
 * @param complaint what it is not, such as {@code is not an amount here}
 * @param people whether the table has a column for people, so that a cell may name somebody wherever it stands
 */
record UnreadableCell(ColumnDecision decision, String text, String complaint, boolean people) {
    /** Whether the cell means something and contradicts its column; a cell without a digit is a word for "missing". */
    boolean contradicts() {
        return text.chars().anyMatch(Character::isDigit);
    }

    String code() {
        return contradicts() ? "cell-contradicts-column" : "cell-not-readable";
    }

    String message() {
        String why = decision.proof().isEmpty() ? decision.how() : decision.proof();
        return (people ? Quoted.guarded(text) : Quoted.open(text)) + " " + complaint
                + (why.isEmpty() ? "" : " (the column has " + why + ")")
                + (contradicts()
                        ? ". The row is set aside. Correct the cell."
                        : ". It counts as missing. Clear the cell, or write what it should say.");
    }
}
