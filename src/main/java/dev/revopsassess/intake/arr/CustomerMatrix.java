package dev.revopsassess.intake.arr;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Annual cents by customer and month, and the months of which the export says anything. Customers lie in blocks, and a block
 * holds one month of all its customers in a row: an export by month, in which each row speaks of the next customer, goes
 * straight through the memory, and one by customer stays within a block.
 */
final class CustomerMatrix {
    /** House: a block of a quarter of a megabyte stays in the nearest memory of a processor. */
    private static final int BLOCK = 1 << 15;

    private final int months;
    private final int shift;
    private final int within;
    private long[][] cents = new long[1][];
    private long[][] stated = new long[1][];
    private int customers;

    CustomerMatrix(int months) {
        this.months = months;
        this.shift = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(Math.max(1, BLOCK / months));
        this.within = (1 << shift) - 1;
    }

    /** How many months each customer has. */
    int months() {
        return months;
    }

    /** Makes room for one more customer and gives the number by which it is known. */
    int addCustomer() {
        int block = customers >>> shift;
        if ((customers & within) == 0) {
            if (block == cents.length) {
                cents = Arrays.copyOf(cents, block * 2);
                stated = Arrays.copyOf(stated, block * 2);
            }
            cents[block] = new long[months << shift];
            stated[block] = new long[((months + Long.SIZE - 1) / Long.SIZE) << shift];
        }
        return customers++;
    }

    long at(int customer, int month) {
        return cents[customer >>> shift][(month << shift) | (customer & within)];
    }

    void add(int customer, int month, long amount) {
        cents[customer >>> shift][(month << shift) | (customer & within)] += amount;
    }

    /** Takes down that a row gives the month, if only to say that there is nothing. */
    void state(int customer, int month) {
        stated[customer >>> shift][((month / Long.SIZE) << shift) | (customer & within)] |= 1L << month;
    }

    boolean isStated(int customer, int month) {
        return (stated[customer >>> shift][((month / Long.SIZE) << shift) | (customer & within)] >>> month & 1) != 0;
    }

    /** The months that rows give of any customer. */
    BitSet stated() {
        var all = new BitSet(months);
        for (int month = 0; month < months; month++) {
            for (int customer = 0; customer < customers && !all.get(month); customer++) {
                all.set(month, isStated(customer, month));
            }
        }
        return all;
    }
}
