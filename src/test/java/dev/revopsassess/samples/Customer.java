package dev.revopsassess.samples;

import java.util.List;

/**
 * A customer and every change of its monthly recurring revenue.
 *
 * @param id number in the billing system
 * @param name unique in the company
 * @param product what it buys
 * @param channel how it came
 * @param segment size class
 * @param changes oldest first, at most one a month
 */
record Customer(int id, String name, String product, String channel, String segment, List<Change> changes) {
    /** Why revenue changed. */
    enum Why {
        /** It was there before the first month of the books. */
        OLD,
        WON,
        EXPANDED,
        CONTRACTED,
        LEFT,
        CAME_BACK
    }

    /**
     * A change.
     *
     * @param month months since the first month of the books
     * @param day day of the month on which it takes effect, 3 to 26
     * @param why what happened
     * @param cents MRR from that day on
     * @param delta MRR more or less than before, in cents
     */
    record Change(int month, int day, Why why, long cents, long delta) {}

    /** MRR in cents at the end of a month. */
    long mrr(int month) {
        long cents = 0;
        for (Change change : changes) {
            if (change.month() <= month) {
                cents = change.cents();
            }
        }
        return cents;
    }

    Customer renamed(String other) {
        return new Customer(id, other, product, channel, segment, changes);
    }
}
