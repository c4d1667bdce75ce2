package dev.revopsassess.intake.row;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of several days of one month are snapshots of it, and the last one counts. Where most customers of a month have
 * several days, the last day of all is the month's: a customer who is missing from it, and was last met on a day of the
 * others, has left. Else each customer's own last day counts, since rows may be dated by the day of billing.
 */
public final class SnapshotDays {
    /** One customer's days: a bit for each day of each month. */
    public static final class Days {
        private final int[] days;

        Days(int months) {
            days = new int[months];
        }

        /** A row of the snapshot of this day. */
        public void add(int month, int day) {
            days[month] |= 1 << (day - 1);
        }

        /** Whether a later day of the month counts. */
        public boolean isEarlier(int month, int day) {
            return Integer.compareUnsigned(last(month), 1 << (day - 1)) > 0;
        }

        private int last(int month) {
            return Integer.highestOneBit(days[month]);
        }
    }

    private final List<Days> customers = new ArrayList<>();
    private final int months;

    /** No snapshot yet. */
    public SnapshotDays(int months) {
        this.months = months;
    }

    /** A customer not met before. */
    public Days customer() {
        var days = new Days(months);
        customers.add(days);
        return days;
    }

    /** Once all rows were met: finds the customers who are missing from the last snapshot of a month. */
    public void settle() {
        for (int month = 0; month < months; month++) {
            int present = 0;
            int several = 0;
            int newest = 0;
            for (Days customer : customers) {
                present += customer.days[month] == 0 ? 0 : 1;
                several += Integer.bitCount(customer.days[month]) > 1 ? 1 : 0;
                newest = later(newest, customer.last(month));
            }
            if (several * 2 > present) {
                leave(month, newest);
            }
        }
    }

    private static int later(int one, int other) {
        return Integer.compareUnsigned(one, other) < 0 ? other : one;
    }

    private void leave(int month, int newest) {
        int shared = 0;
        for (Days customer : customers) {
            shared |= customer.last(month) == newest ? customer.days[month] : 0;
        }
        for (Days customer : customers) {
            if ((customer.last(month) & shared) != 0) {
                customer.days[month] |= newest;
            }
        }
    }
}
