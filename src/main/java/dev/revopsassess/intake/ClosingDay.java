package dev.revopsassess.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The newest day that the rows of a file close on. A day after the last one that may count never sets it, but is
 * remembered, so that it can be said.
 */
final class ClosingDay {
    /**
     * The newest day that lies too late.
     *
     * @param day the day
     * @param column header of its column; empty where the whole table says it
     * @param line its row; 0 where no row says it alone
     */
    record TooLate(LocalDate day, Optional<String> column, long line) {}

    private final Optional<LocalDate> last;
    private @Nullable LocalDate newest;
    private @Nullable TooLate tooLate;
    private boolean settled;

    ClosingDay(Optional<LocalDate> last) {
        this.last = last;
    }

    void add(LocalDate day, Optional<String> column, long line) {
        if (last.filter(day::isAfter).isPresent()) {
            if (tooLate == null || day.isAfter(tooLate.day())) {
                tooLate = new TooLate(day, column, line);
            }
        } else if (newest == null || day.isAfter(newest)) {
            newest = day;
        }
    }

    /** The ends of a run of months: the last of them that is over counts. */
    void addMonths(YearMonth first, YearMonth end) {
        add(end.atEndOfMonth(), Optional.empty(), 0);
        YearMonth over = last.map(ClosingDay::closedBy).filter(end::isAfter).orElse(end);
        if (!over.isBefore(first)) {
            add(over.atEndOfMonth(), Optional.empty(), 0);
        }
    }

    /** What the export says of itself stands above what its rows say. */
    void settle(LocalDate day) {
        newest = day;
        tooLate = null;
        settled = true;
    }

    /** Whether the export itself says its day. */
    boolean settled() {
        return settled;
    }

    Optional<LocalDate> newest() {
        return Optional.ofNullable(newest);
    }

    /** The newest day that would have counted, where one lies too late. */
    Optional<TooLate> tooLate() {
        return Optional.ofNullable(tooLate);
    }

    /** The last month that ends on or before a day. */
    static YearMonth closedBy(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return day.equals(month.atEndOfMonth()) ? month : month.minusMonths(1);
    }
}
