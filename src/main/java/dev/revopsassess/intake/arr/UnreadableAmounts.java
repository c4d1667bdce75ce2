package dev.revopsassess.intake.arr;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Customer-months whose amount stands in the file and cannot be read. To count them as nothing would make a customer leave
 * and come back; they stay at the month before, else at the month after, and the figures say so.
 */
final class UnreadableAmounts {
    /** More than this many are no slips any more; the file is then refused for the rows that it loses. */
    private static final int MOST = 1 << 16;

    private static final class Hole {
        private final CustomerMonths row;
        private final int month;

        Hole(CustomerMonths row, int month) {
            this.row = row;
            this.month = month;
        }

        /** Raises the month to the one before it, else to the one after; says by how much. */
        long fill() {
            long before = month > 0 ? row.cents(month - 1) : 0;
            long after = month + 1 < row.months() ? row.cents(month + 1) : 0;
            long added = Math.max(0, (before > 0 ? before : after) - row.cents(month));
            row.add(month, added);
            return added;
        }
    }

    private record Named(String customer, int month) {}

    private final List<Hole> holes = new ArrayList<>();
    private final List<Named> named = new ArrayList<>();
    private final Map<Integer, Long> cents = new TreeMap<>();
    private int filled;

    public void add(CustomerMonths customer, int month) {
        if (holes.size() < MOST) {
            holes.add(new Hole(customer, month));
        }
    }

    /** A hole of a customer that counts only if a sound row knows the name. */
    public void add(String customer, int month) {
        if (named.size() < MOST) {
            named.add(new Named(customer, month));
        }
    }

    /** How many of them were filled with an amount. */
    int filled() {
        return filled;
    }

    /** Fills the holes, oldest first, once every row is read. */
    void fill(Function<String, @Nullable CustomerMonths> known) {
        for (Named hole : named) {
            CustomerMonths row = known.apply(hole.customer());
            if (row != null) {
                holes.add(new Hole(row, hole.month()));
            }
        }
        holes.sort(Comparator.comparingInt(hole -> hole.month));
        for (Hole hole : holes) {
            long added = hole.fill();
            if (added > 0) {
                filled++;
                cents.merge(hole.month, added, Long::sum);
            }
        }
    }

    /** What is held, in cents, by month; months without anything held are left out. */
    Map<YearMonth, Long> held(YearMonth first) {
        var held = new TreeMap<YearMonth, Long>();
        cents.forEach((month, amount) -> held.put(first.plusMonths(month), amount));
        return held;
    }
}
