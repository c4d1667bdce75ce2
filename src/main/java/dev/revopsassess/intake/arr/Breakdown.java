package dev.revopsassess.intake.arr;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * ARR by the words of one column, such as products, a row of months for each. A column with more words than a company has
 * products is none of products; it is given up as a whole, since a part of it would be a wrong figure.
 */
final class Breakdown {
    /** More than any report could show (house). */
    static final int MOST = 2000;

    private final Map<String, long[]> rows = new TreeMap<>();
    private final int months;
    private long givenUpAt;

    Breakdown(int months) {
        this.months = months;
    }

    void add(String name, int month, long cents, long line) {
        if (givenUpAt > 0) {
            return;
        }
        long[] row = rows.get(name);
        if (row == null) {
            if (rows.size() == MOST) {
                givenUpAt = line;
                rows.clear();
                return;
            }
            row = new long[months];
            rows.put(name, row);
        }
        row[month] += cents;
    }

    /** The line with one word too many; 0 where there is none. */
    long givenUpAt() {
        return givenUpAt;
    }

    /** The rows of the months from one place to another; empty where the column was given up. */
    Map<String, long[]> cut(int start, int end) {
        var kept = new TreeMap<String, long[]>();
        rows.forEach((name, row) -> kept.put(name, Arrays.copyOfRange(row, start, end)));
        return kept;
    }
}
