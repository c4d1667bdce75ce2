package dev.revopsassess.intake.arr;

import java.util.BitSet;
import java.util.List;

/**
 * Tells payments from recurring revenue: a customer who is billed once a year or a quarter has an amount in one month and none
 * in the months before and after it in which others have one.
 */
final class Payments {
    /** House: two amounts may have lost the month between them; three with a hole each time, or two half a year apart, are a habit. */
    private static final int FEWEST = 3;

    private static final int FAR = 6;

    private final BitSet known = new BitSet();
    private long customers;
    private long alone;

    Payments(List<CustomerMonths> all) {
        all.forEach(customer -> known.or(paid(customer)));
        all.forEach(this::look);
    }

    private static BitSet paid(CustomerMonths customer) {
        var paid = new BitSet();
        long[] row = customer.cents();
        for (int month = 0; month < row.length; month++) {
            paid.set(month, row[month] > 0);
        }
        return paid;
    }

    /** A customer whose only month is the last of all has just begun. */
    private void look(CustomerMonths customer) {
        BitSet paid = paid(customer);
        if (paid.isEmpty() || paid.nextSetBit(0) == known.length() - 1) {
            return;
        }
        customers++;
        int span = paid.length() - 1 - paid.nextSetBit(0);
        boolean isolated = paid.cardinality() >= FEWEST || (paid.cardinality() == 2 && span >= FAR);
        for (int month = paid.nextSetBit(0); isolated && month >= 0; month = paid.nextSetBit(month + 1)) {
            int next = known.nextSetBit(month + 1);
            isolated = next < 0 || !paid.get(next);
        }
        alone += isolated ? 1 : 0;
    }

    /** How many customers have several amounts and never two months of the export in a row. */
    long alone() {
        return alone;
    }

    /** Whether they are more than one customer in so many. */
    boolean moreThanOneIn(long parts) {
        return alone * parts > customers;
    }
}
