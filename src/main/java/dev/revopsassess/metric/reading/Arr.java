package dev.revopsassess.metric.reading;

import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.record.ArrBook;
import dev.revopsassess.record.ArrMonth;
import dev.revopsassess.record.ArrMonth.Customers;
import dev.revopsassess.record.ArrMonth.Movements;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Origin;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Unit;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** The ledger as it stands at one month's end: closings, sums of movements and retention, all in cents. */
public record Arr(ArrBook book, YearMonth month) {
    /** How many months a year of movements has. */
    public static final int YEAR = ArrMonth.YEAR;

    /**
     * The first month end whose ARR is known. Movements open with the closing of the month before their first one; a
     * ledger of customers knows nothing before its first column.
     */
    public YearMonth firstEnd() {
        return book.knowsCohorts() ? book.first() : book.first().minusMonths(1);
    }

    /** How many month ends are known up to this one. */
    public long monthEnds() {
        return ChronoUnit.MONTHS.between(firstEnd(), month) + 1;
    }

    /** Whether so many month ends are known. */
    public boolean has(int monthEnds) {
        return monthEnds() >= monthEnds;
    }

    /** The same ledger some months earlier. */
    public Arr earlier(int months) {
        return new Arr(book, month.minusMonths(months));
    }

    /** ARR at this month's end. */
    public long closing() {
        return month.isBefore(book.first()) ? book.movements(book.first()).opening() : book.closing(month);
    }

    /** Sum of a movement over the twelve months to this one. */
    public long sum(ToLongFunction<Movements> movement) {
        return sum(movement, YEAR);
    }

    /** Sum of a movement over so many months to this one. */
    public long sum(ToLongFunction<Movements> movement, int months) {
        long sum = 0;
        for (int back = 0; back < months; back++) {
            sum += movement.applyAsLong(book.movements(month.minusMonths(back)));
        }
        return sum;
    }

    /** The twelve months to this one. */
    public Period year() {
        return Period.months(month.minusMonths(YEAR - 1L), month);
    }

    /**
     * A reading of the twelve months to this one.
     *
     * @param years how many years of rows stand behind it
     */
    public Measured overYear(String id, BigDecimal value, Unit unit, String formula, int years) {
        return Measured.number(id, value.doubleValue(), unit, year(), formula, lines(years * YEAR));
    }

    /** This month. */
    public Period closes() {
        return Period.on(month.atEndOfMonth());
    }

    /** The rows behind this month's closing. */
    public List<Origin> lines() {
        return book.lines(List.of(month));
    }

    /** The rows behind the months from so many months back to this one, as far as the ledger has them. */
    public List<Origin> lines(int monthsBack) {
        YearMonth from = month.minusMonths(monthsBack);
        return book.lines(from.isBefore(book.first()) ? book.first() : from, month);
    }

    /** ARR now of the customers of twelve months ago over their ARR then; over movements where no cohort is known. */
    public Quotient nrr() {
        return book.at(month)
                .cohort()
                .map(cohort -> Quotient.ofCents(cohort.now(), cohort.opening()))
                .orElseGet(() -> overMovements(sum(Movements::expansion)));
    }

    /** The same with each customer capped at its opening ARR. */
    public Quotient grr() {
        return book.at(month)
                .cohort()
                .map(cohort -> Quotient.ofCents(cohort.capped(), cohort.opening()))
                .orElseGet(() -> overMovements(0));
    }

    private Quotient overMovements(long expansion) {
        long opening = earlier(YEAR).closing();
        long kept = opening + expansion - sum(Movements::contraction) - sum(Movements::churn);
        return Quotient.ofCents(kept, opening);
    }

    /** Customers with ARR at this month's end. */
    public long customers() {
        return counted().paying();
    }

    /** Customers of twelve months ago who have no ARR now. */
    public long customersLost() {
        return counted().lost();
    }

    /** Customers whose first ARR ever falls into the twelve months to this one. */
    public long customersWon() {
        return customersWon(YEAR);
    }

    /** Customers whose first ARR ever falls into so many months to this one, as far as the ledger has them. */
    public long customersWon(int months) {
        long won = 0;
        for (int back = 0; back < months && book.covers(month.minusMonths(back)); back++) {
            won += earlier(back).counted().won();
        }
        return won;
    }

    private Customers counted() {
        return book.at(month).customers().orElseThrow();
    }

    /** Months of the last year whose own figures do not add up, each with the difference. */
    public List<String> differences() {
        var notes = new ArrayList<String>();
        for (int back = YEAR - 1; back >= 0; back--) {
            YearMonth each = month.minusMonths(back);
            if (book.covers(each) && book.movements(each).difference() != 0) {
                notes.add(each + " does not add up: closing differs from opening and movements by "
                        + NumberText.cents(book.movements(each).difference()));
            }
        }
        return notes;
    }

    /** A note where the last closed month is older than the as-of day's. */
    public Optional<String> age(YearMonth lastClosed) {
        long months = ChronoUnit.MONTHS.between(month, lastClosed);
        return months <= 0
                ? Optional.empty()
                : Optional.of("the ARR export closes " + month + ", " + NumberText.counted(months, "month", "months")
                        + " before the as-of date");
    }
}
