package dev.revopsassess.intake.column;

import java.time.YearMonth;

/**
 * A date that stands far from all others of its column: a placeholder for "no date", or a typo.
 *
 * @param decision what was decided about the column
 * @param date the date as it was read
 * @param open whether the row can do without it, so that it counts as missing; else it costs the row
 */
public record FarDate(ColumnDecision decision, String date, boolean open) {
    /** Code of the problem of a date far from all others. */
    public static final String CODE = "date-far-off";

    /** How the reason ends for which its row is set aside. */
    public static final String REASON = " far from the other dates";

    /** What is said of such a date. */
    public String message() {
        String others = decision.span()
                .map(dates -> " (" + YearMonth.from(dates.from()) + " to " + YearMonth.from(dates.to()) + ")")
                .orElse("");
        return date + " stands far from the other dates of the column" + others
                + ", as a placeholder or a typo does. "
                + (open ? "It counts as no date" : "The row is set aside") + ". Correct the cell.";
    }
}
