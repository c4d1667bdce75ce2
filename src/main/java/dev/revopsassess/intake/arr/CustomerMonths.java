package dev.revopsassess.intake.arr;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** One customer's row of the ledger: annual cents by month, and the months of which the export says anything. */
final class CustomerMonths {
    private final String name;
    /** The first months in a number of its own, beside the amounts: every row of an export asks for it. */
    private long stated;

    private @Nullable BitSet statedLater;
    private final long[] cents;
    private boolean severalSpellings;

    CustomerMonths(String name, int months) {
        this.name = name;
        cents = new long[months];
    }

    void called(String spelling) {
        severalSpellings |= !spelling.equals(name);
    }

    boolean hasSeveralSpellings() {
        return severalSpellings;
    }

    long[] cents() {
        return cents;
    }

    /** Takes down that a row gives the month, if only to say that there is nothing. */
    void state(int month) {
        if (month < Long.SIZE) {
            stated |= 1L << month;
        } else {
            statedLater = statedLater == null ? new BitSet() : statedLater;
            statedLater.set(month);
        }
    }

    private boolean isStated(int month) {
        return month < Long.SIZE ? (stated >>> month & 1) != 0 : statedLater != null && statedLater.get(month);
    }

    /** Adds the months that a row gives to those of others. */
    void addStated(BitSet months) {
        months.or(BitSet.valueOf(new long[] {stated}));
        if (statedLater != null) {
            months.or(statedLater);
        }
    }

    /**
     * Where a hole begins that starts at a month: one or two months without a row between months with ARR.
     *
     * @return how many months the hole has; 0 where none starts there
     */
    int holeAt(int month) {
        int end = month;
        while (end < cents.length && end - month <= 2 && cents[end] == 0 && !isStated(end)) {
            end++;
        }
        boolean between = month > 0 && end < cents.length && cents[month - 1] > 0 && cents[end] > 0;
        return between && end - month <= 2 ? end - month : 0;
    }
}
