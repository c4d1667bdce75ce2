package dev.revopsassess.intake.text;

/** Which part of a numeric date comes first. */
public enum DateOrder {
    /** 31/12/2026. */
    DAY_FIRST,
    /** 12/31/2026. */
    MONTH_FIRST
}
