package dev.revopsassess.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * A stretch of days.
 *
 * @param from first day
 * @param to last day, included
 */
public record Period(LocalDate from, LocalDate to) {
    /** Refuses a period that ends before it begins. */
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    /** One day. */
    public static Period on(LocalDate day) {
        return new Period(day, day);
    }

    /** Whole months, both included. */
    public static Period months(YearMonth first, YearMonth last) {
        return new Period(first.atDay(1), last.atEndOfMonth());
    }

    /** Whether a day lies in it. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** {@code 2026-09-30} for a day, {@code 2026-09} for a month, {@code 12 months to 2026-09} for more. */
    public String text() {
        if (from.equals(to)) {
            return from.toString();
        }
        boolean wholeMonths =
                from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
        if (!wholeMonths) {
            return from + " to " + to;
        }
        long months = ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)) + 1;
        return months == 1
                ? YearMonth.from(to).toString()
                : NumberText.counted(months, "month") + " to " + YearMonth.from(to);
    }
}
