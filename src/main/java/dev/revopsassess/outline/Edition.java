package dev.revopsassess.outline;

import java.util.Locale;

/** How much of an assessment a report for people holds. */
public enum Edition {
    /** What a decision needs: the first page, the scores, the heaviest drivers and every warning; four printed pages. */
    SUMMARY,
    /** Every figure with its rows, reasons and the appendix. */
    FULL;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
