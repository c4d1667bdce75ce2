package dev.revopsassess.intake.arr;

import dev.revopsassess.record.ArrBook;
import dev.revopsassess.record.ArrMonth;
import dev.revopsassess.record.ArrMonth.Cohort;
import dev.revopsassess.record.ArrMonth.Customers;
import dev.revopsassess.record.ArrMonth.Movements;
import dev.revopsassess.value.Origin;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Adds up customers to the book, one at a time; of none is anything kept. The first month has no month before it: its ARR
 * is opening and closing of no movement.
 */
public final class CustomerBook {
    private final int months;
    private final long[] added;
    private final long[] expansion;
    private final long[] contraction;
    private final long[] churn;
    private final long[] reactivation;
    private final long[] closing;
    private final long[] paying;
    private final long[] won;
    private final long[] left;
    private final long[] leftCents;
    private final long[] lost;
    private final long[] cohortNow;
    private final long[] cohortCapped;

    /** A book of so many months, yet without a customer. */
    public CustomerBook(int months) {
        this.months = months;
        this.added = new long[months];
        this.expansion = new long[months];
        this.contraction = new long[months];
        this.churn = new long[months];
        this.reactivation = new long[months];
        this.closing = new long[months];
        this.paying = new long[months];
        this.won = new long[months];
        this.left = new long[months];
        this.leftCents = new long[months];
        this.lost = new long[months];
        this.cohortNow = new long[months];
        this.cohortCapped = new long[months];
    }

    /**
     * Adds a customer.
     *
     * @param cents annual cents by month, none below 0
     * @param start place of the book's first month among them
     */
    public void add(long[] cents, int start) {
        int last = -1;
        for (int month = 0; month < months; month++) {
            long now = cents[start + month];
            long before = month == 0 ? 0 : cents[start + month - 1];
            closing[month] += now;
            if (now > 0) {
                paying[month]++;
                won[month] += last < 0 ? 1 : 0;
            }
            if (month > 0) {
                move(month, before, now, last >= 0);
            }
            if (month >= ArrMonth.YEAR) {
                follow(month, cents[start + month - ArrMonth.YEAR], now);
            }
            last = now > 0 ? month : last;
        }
        if (last >= 0 && last < months - 1) {
            left[last + 1]++;
            leftCents[last + 1] += cents[start + last];
        }
    }

    private void move(int month, long before, long now, boolean known) {
        if (before == 0) {
            (known ? reactivation : added)[month] += now;
        } else if (now == 0) {
            churn[month] += before;
        } else {
            expansion[month] += Math.max(0, now - before);
            contraction[month] += Math.max(0, before - now);
        }
    }

    private void follow(int month, long then, long now) {
        if (then > 0) {
            cohortNow[month] += now;
            cohortCapped[month] += Math.min(then, now);
            lost[month] += now == 0 ? 1 : 0;
        }
    }

    /**
     * The book.
     *
     * @param first month of its first row
     * @param products closing cents by product, as written, a column a month; empty where the export has no product
     * @param channels the same by channel
     * @param origins the rows behind each month's closing
     * @param held cents by month of customers whose amount could not be read and who are kept at the month beside it
     */
    public ArrBook book(
            YearMonth first,
            Map<String, long[]> products,
            Map<String, long[]> channels,
            List<Optional<Origin>> origins,
            Map<YearMonth, Long> held) {
        var rows = new ArrayList<ArrMonth>(months);
        for (int month = 0; month < months; month++) {
            rows.add(new ArrMonth(
                    new Movements(
                            closing[Math.max(0, month - 1)],
                            added[month],
                            expansion[month],
                            contraction[month],
                            churn[month],
                            reactivation[month],
                            closing[month]),
                    Optional.of(new Customers(paying[month], won[month], left[month], leftCents[month], lost[month])),
                    Optional.of(new Cohort(
                            month < ArrMonth.YEAR ? 0 : closing[month - ArrMonth.YEAR],
                            cohortNow[month],
                            cohortCapped[month])),
                    held.getOrDefault(first.plusMonths(month), 0L),
                    origins.get(month)));
        }
        return new ArrBook(first, rows, products, channels);
    }
}
