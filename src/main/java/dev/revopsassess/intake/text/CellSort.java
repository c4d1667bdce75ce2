package dev.revopsassess.intake.text;

import dev.revopsassess.value.table.CellWords;
import java.math.BigDecimal;
import java.util.Optional;

/** What a cell is by its own look, where a column may hold counts or say yes or no of one lead. */
public enum CellSort {
    /** A word for yes, or a tick. */
    YES,
    /** A word for no. */
    NO,
    /** A 1, which may be a count too. */
    ONE,
    /** A 0, which may be a count too. */
    ZERO,
    /** Any other number. */
    NUMBER,
    /** A day, with or without its time. */
    DAY,
    /** Any other words, such as a name or a reason. */
    WORDS;

    /** The sort of a cell that is not blank. */
    public static CellSort of(String text, CellWords words) {
        Optional<Boolean> flag = words.flag(text);
        if (flag.isPresent()) {
            return flag.get() ? YES : NO;
        }
        BigDecimal plain = NumberCell.value(text, true, words);
        if (plain == null) {
            return DateCell.parse(text, words) != null ? DAY : NumberCell.parse(text, words) != null ? NUMBER : WORDS;
        }
        return plain.signum() == 0 ? ZERO : plain.compareTo(BigDecimal.ONE) == 0 ? ONE : NUMBER;
    }

    /** Whether only a row that is about one thing has such a cell, never a count. */
    public boolean ofOne() {
        return this == YES || this == NO || this == DAY || this == WORDS;
    }
}
