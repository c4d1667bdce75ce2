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
        all.forEach(this::know);
        all.forEach(this::look);
    }

    private void know(CustomerMonths customer) {
        for (int month = known.nextClearBit(0); month < customer.months(); month = known.nextClearBit(month + 1)) {
            known.set(month, customer.cents(month) > 0);
        }
    }

    /** A customer whose only month is the last of all has just begun. */
    private void look(CustomerMonths customer) {
        int first = -1;
        int last = -1;
        int count = 0;
        boolean isolated = true;
        boolean before = false;
        for (int month = known.nextSetBit(0); isolated && month >= 0; month = known.nextSetBit(month + 1)) {
            boolean paid = customer.cents(month) > 0;
            isolated = !paid || !before;
            before = paid;
            first = paid && first < 0 ? month : first;
            last = paid ? month : last;
            count += paid ? 1 : 0;
        }
        if (first >= 0 && first < known.length() - 1) {
            customers++;
            boolean several = count >= FEWEST || (count == 2 && last - first >= FAR);
            alone += isolated && several ? 1 : 0;
        }
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
