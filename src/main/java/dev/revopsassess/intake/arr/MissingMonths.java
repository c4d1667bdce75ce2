package dev.revopsassess.intake.arr;

/**
 * Months of a customer without a row, one or two on end, between months with ARR. Nobody leaves for a month and comes back
 * at the same price as often as an export drops a row; they count as churn and reactivation until somebody says otherwise.
 */
final class MissingMonths {
    private long months;
    private long cents;

    void look(CustomerMonths customer, boolean fill) {
        for (int month = 1; month < customer.months(); month++) {
            int length = customer.cents(month) == 0 ? customer.holeAt(month) : 0;
            if (length > 0) {
                long before = customer.cents(month - 1);
                months += length;
                cents += before;
                for (int i = 0; fill && i < length; i++) {
                    customer.add(month + i, before);
                }
                month += length;
            }
        }
    }

    /** How many customer months have no row. */
    long months() {
        return months;
    }

    /** The ARR that leaves in them, in cents: each customer's ARR of the month before. */
    long cents() {
        return cents;
    }
}
