package dev.revopsassess.metric.reading;

import dev.revopsassess.record.ArrBook;
import dev.revopsassess.record.ArrMonth;
import dev.revopsassess.record.ArrMonth.Customers;
import dev.revopsassess.value.EventBounds;
import dev.revopsassess.value.EventBounds.Bound;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the months of a ledger in which far more customers came or left than in any other. */
final class ArrSteps {
    private static final int SEASON = 12;

    private final ArrBook book;
    private final EventBounds bounds;
    private final int months;
    private final Side came;
    private final Side left;

    private ArrSteps(Arr arr, EventBounds bounds) {
        this.book = arr.book();
        this.bounds = bounds;
        this.months = book.index(arr.month()) + 1;
        this.came = new Side(months);
        this.left = new Side(months);
        for (int month = 1; month < months; month++) {
            ArrMonth at = book.at(book.first().plusMonths(month));
            Customers customers = at.customers().orElseThrow();
            came.set(month, customers.won(), at.movements().added());
            left.set(month, customers.left(), customers.leftCents());
        }
    }

    /** Customers and their cents by month. */
    private static final class Side {
        private final long[] customers;
        private final long[] cents;

        Side(int months) {
            this.customers = new long[months];
            this.cents = new long[months];
        }

        void set(int month, long many, long amount) {
            customers[month] = many;
            cents[month] = amount;
        }
    }

    /** The steps that break a trend, oldest first, of a ledger with customers. */
    static List<ArrStep> of(Arr arr, EventBounds bounds) {
        return new ArrSteps(arr, bounds).steps();
    }

    private List<ArrStep> steps() {
        var steps = new ArrayList<ArrStep>();
        for (int month = 1; month < months; month++) {
            step(month, true, came, left).ifPresent(steps::add);
            step(month, false, left, came).ifPresent(steps::add);
        }
        return steps;
    }

    private java.util.Optional<ArrStep> step(int month, boolean arrival, Side side, Side other) {
        long customers = side.customers[month];
        double explaining = customers * bounds.of(Bound.EXPLAINED_SHARE);
        var at = book.first().plusMonths(month);
        if (customers < bounds.whole(Bound.FEWEST_CUSTOMERS)
                || new Arr(book, at.minusMonths(1)).customers() < bounds.whole(Bound.FEWEST_CUSTOMERS)
                || customers < bounds.of(Bound.TIMES_A_BUSY_MONTH) * busy(side, month)
                || other.customers[month] >= explaining
                || isSeason(side, month, explaining)) {
            return java.util.Optional.empty();
        }
        long base = book.closing(arrival ? at : at.minusMonths(1));
        var step = new ArrStep(at, arrival, customers, side.cents[month], base);
        return base > 0 && step.share().value() >= bounds.of(Bound.BREAKING_SHARE)
                ? java.util.Optional.of(step)
                : java.util.Optional.empty();
    }

    /** What three in four of the other months do not pass. */
    private long busy(Side side, int without) {
        long[] others = new long[months - 2];
        int next = 0;
        for (int month = 1; month < months; month++) {
            if (month != without) {
                others[next++] = side.customers[month];
            }
        }
        Arrays.sort(others);
        return others.length == 0 ? 0 : others[(others.length - 1) * 3 / 4];
    }

    /** Whether about the same time of another year brings as much of it. */
    private boolean isSeason(Side side, int month, double explaining) {
        for (int other = 1; other < months; other++) {
            int apart = Math.abs(other - month);
            int beside = Math.min(apart % SEASON, SEASON - apart % SEASON);
            if (apart >= SEASON - 1 && beside <= 1 && side.customers[other] >= explaining) {
                return true;
            }
        }
        return false;
    }
}
