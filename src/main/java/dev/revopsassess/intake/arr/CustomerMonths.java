package dev.revopsassess.intake.arr;

/** One customer's row of the ledger: annual cents by month, and the months of which the export says anything. */
final class CustomerMonths {
    private final String name;
    private final CustomerMatrix matrix;
    private final int number;
    private boolean severalSpellings;

    CustomerMonths(String name, CustomerMatrix matrix) {
        this.name = name;
        this.matrix = matrix;
        this.number = matrix.addCustomer();
    }

    void called(String spelling) {
        severalSpellings |= !spelling.equals(name);
    }

    boolean hasSeveralSpellings() {
        return severalSpellings;
    }

    /** Where the matrix keeps the row. */
    int number() {
        return number;
    }

    /** How many months the row has. */
    int months() {
        return matrix.months();
    }

    /** Annual cents of a month. */
    long cents(int month) {
        return matrix.at(number, month);
    }

    /** Adds to the cents of a month. */
    void add(int month, long cents) {
        matrix.add(number, month, cents);
    }

    /** Takes down that a row gives the month, if only to say that there is nothing. */
    void state(int month) {
        matrix.state(number, month);
    }

    /** Copies the cents of all months. */
    void copy(long[] row) {
        for (int month = 0; month < row.length; month++) {
            row[month] = cents(month);
        }
    }

    /**
     * Where a hole begins that starts at a month: one or two months without a row between months with ARR.
     *
     * @return how many months the hole has; 0 where none starts there
     */
    int holeAt(int month) {
        int end = month;
        while (end < months() && end - month <= 2 && cents(end) == 0 && !matrix.isStated(number, end)) {
            end++;
        }
        boolean between = month > 0 && end < months() && cents(month - 1) > 0 && cents(end) > 0;
        return between && end - month <= 2 ? end - month : 0;
    }
}
