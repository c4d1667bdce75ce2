package dev.revopsassess.record;

import dev.revopsassess.value.Origin;
import java.util.Optional;

/**
 * One month of the book: what moved, and what became of the customers of a year ago. Amounts are annual cents of the
 * report currency.
 *
 * @param movements from the end of the month before to this month's end
 * @param customers how many customers there are and how many came and left; empty where the source does not tell
 * @param cohort the customers of twelve months ago, all 0 where the book does not reach back so far; empty where the
 *     source does not tell
 * @param held cents of the closing that stand for amounts nobody could read: the customers are kept at the month beside it
 * @param origin the rows behind the closing; empty where it comes from none
 */
public record ArrMonth(
        Movements movements,
        Optional<Customers> customers,
        Optional<Cohort> cohort,
        long held,
        Optional<Origin> origin) {
    /** Months from a cohort's opening to the month that tells what became of it. */
    public static final int YEAR = 12;

    /**
     * What changed in one month, in cents; losses are positive numbers.
     *
     * @param opening ARR at the end of the month before
     * @param added new business: customers never seen with ARR before
     * @param expansion more from customers who had ARR
     * @param contraction less from customers who keep some
     * @param churn ARR of customers who left
     * @param reactivation ARR of customers who are back after a month at zero
     * @param closing ARR at the month's end
     */
    public record Movements(
            long opening, long added, long expansion, long contraction, long churn, long reactivation, long closing) {
        /** What the export's own figures fail to explain: closing less opening and movements; 0 where they add up. */
        public long difference() {
            return closing - (opening + added + expansion - contraction - churn + reactivation);
        }
    }

    /**
     * The customers of a month, counted.
     *
     * @param paying with ARR at the month's end
     * @param won with ARR for the first time; in the first month of the book all who have some
     * @param left for good in this month: with ARR the month before, and in no later month of the book
     * @param leftCents their ARR of the month before
     * @param lost with ARR twelve months ago and none now; 0 where the book does not reach back so far
     */
    public record Customers(long paying, long won, long left, long leftCents, long lost) {
        /** Refuses what no count can be. */
        public Customers {
            if (paying < 0 || won < 0 || left < 0 || leftCents < 0 || lost < 0) {
                throw new IllegalArgumentException("a count of customers below 0");
            }
        }
    }

    /**
     * The customers who had ARR twelve months ago, taken together, in cents.
     *
     * @param opening their ARR then
     * @param now their ARR at this month's end
     * @param capped the same with each customer counted at most at the opening
     */
    public record Cohort(long opening, long now, long capped) {
        /** Refuses a cap that lies over what it caps. */
        public Cohort {
            if (capped < 0 || capped > Math.min(opening, now)) {
                throw new IllegalArgumentException(
                        "capped ARR of " + capped + " over opening " + opening + " or ARR now " + now);
            }
        }
    }

    /** A month of movements alone. */
    static ArrMonth of(Movements movements, Optional<Origin> origin) {
        return new ArrMonth(movements, Optional.empty(), Optional.empty(), 0, origin);
    }
}
