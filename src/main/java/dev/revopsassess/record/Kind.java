package dev.revopsassess.record;

import dev.revopsassess.value.Keyword;

/** The nine kinds of export that the tool reads. */
public enum Kind implements Keyword {
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
    ANSWERS
}
