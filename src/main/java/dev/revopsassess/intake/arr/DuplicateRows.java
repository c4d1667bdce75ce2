package dev.revopsassess.intake.arr;

import dev.revopsassess.intake.file.PlainLines;
import java.util.List;

/** Remembers rows by a 64-bit fingerprint, up to a number of rows that fits into little memory. */
final class DuplicateRows {
    /** House: 32 MB of fingerprints. */
    private static final int USUAL = 1 << 21;

    static final String CODE = "duplicate-row";
    static final String MESSAGE = "the row repeats an earlier one exactly; both count. Remove one if it is a slip.";

    private final int most;
    private long[] slots = new long[1 << 10];
    private int count;
    private long passed;

    /** Remembers as many as usual. */
    DuplicateRows() {
        this(USUAL);
    }

    /** Remembers so many different rows. */
    DuplicateRows(int most) {
        this.most = most;
    }

    /** How many different rows are remembered at most. */
    int most() {
        return most;
    }

    /** Whether the row was met before; false for every new row once the memory is full. */
    boolean again(List<String> cells) {
        return again(PlainLines.print(cells));
    }

    /** The same of a row with this fingerprint. */
    boolean again(long print) {
        if (count >= most) {
            boolean known = contains(print);
            passed += known ? 0 : 1;
            return known;
        }
        if (count >= slots.length / 2) {
            grow();
        }
        return !put(slots, print);
    }

    /** How many rows could not be remembered, so that a row which repeats one of them was not told. */
    long passed() {
        return passed;
    }

    private boolean contains(long print) {
        for (int i = slot(slots, print); slots[i] != 0; i = (i + 1) & (slots.length - 1)) {
            if (slots[i] == print) {
                return true;
            }
        }
        return false;
    }

    private boolean put(long[] into, long print) {
        int i = slot(into, print);
        while (into[i] != 0) {
            if (into[i] == print) {
                return false;
            }
            i = (i + 1) & (into.length - 1);
        }
        into[i] = print;
        count++;
        return true;
    }

    private void grow() {
        long[] wider = new long[slots.length * 2];
        count = 0;
        for (long print : slots) {
            if (print != 0) {
                put(wider, print);
            }
        }
        slots = wider;
    }

    private static int slot(long[] slots, long print) {
        return (int) (print >>> 20) & (slots.length - 1);
    }
}
