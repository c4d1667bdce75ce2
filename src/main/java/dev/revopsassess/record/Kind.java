package dev.revopsassess.record;

import java.util.Locale;

/** The nine kinds of export that the tool reads. */
public enum Kind {
    /** People. */
    HEADCOUNT,
    /** Annual recurring revenue by customer or by movement. */
    ARR,
    /** Retention figures as somebody reported them. */
    NRR,
    /** Forecasts and what came of them. */
    FORECASTS,
    /** The tool inventory. */
    TOOLS,
    /** Leads and what became of them. */
    FUNNEL,
    /** Sales and marketing spend. */
    SPEND,
    /** Deals. */
    OPPORTUNITIES,
    /** Interview answers. */
    ANSWERS;

    /** Lower-case word used in files, messages and reports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
