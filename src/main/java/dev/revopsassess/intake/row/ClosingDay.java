package dev.revopsassess.intake.row;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The newest day that the rows of a file close on. A day after the last one that may count never sets it, but is
 * remembered, so that it can be said.
 */
public final class ClosingDay {
    /**
     * The newest day that lies too late.
     *
     * @param day the day
     * @param column header of its column; empty where the whole table says it
     * @param line its row; 0 where no row says it alone
     */
    public record TooLate(LocalDate day, Optional<String> column, long line) {}

    private final Optional<LocalDate> last;
    private @Nullable LocalDate newest;
    private @Nullable TooLate tooLate;
    private boolean settled;

    /** Counts no day after the last one, where there is a last one. */
    public ClosingDay(Optional<LocalDate> last) {
        this.last = last;
    }

    /** A day that the export speaks of, in this column and line. */
    public void add(LocalDate day, Optional<String> column, long line) {
        if (last.filter(day::isAfter).isPresent()) {
            if (tooLate == null || day.isAfter(tooLate.day())) {
                tooLate = new TooLate(day, column, line);
            }
        } else if (newest == null || day.isAfter(newest)) {
            newest = day;
        }
    }

    /** The ends of a run of months: the last of them that is over counts. */
    public void addMonths(YearMonth first, YearMonth end) {
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
    public boolean settled() {
        return settled;
    }

    /** The newest day that counts. */
    public Optional<LocalDate> newest() {
        return Optional.ofNullable(newest);
    }

    /** The newest day that would have counted, where one lies too late. */
    public Optional<TooLate> tooLate() {
        return Optional.ofNullable(tooLate);
    }

    /** The last month that ends on or before a day. */
    public static YearMonth closedBy(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return day.equals(month.atEndOfMonth()) ? month : month.minusMonths(1);
    }
}
