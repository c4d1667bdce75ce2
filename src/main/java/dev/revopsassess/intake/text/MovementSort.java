package dev.revopsassess.intake.text;

/** What a row or column of an ARR movement export stands for. */
public enum MovementSort {
    /** At the start of the month. */
    OPENING,
    /** At the end of the month. */
    CLOSING,
    /** Customers who are back. */
    REACTIVATION,
    /** Customers who left. */
    CHURN,
    /** Less from customers. */
    CONTRACTION,
    /** More from customers. */
    EXPANSION,
    /** New business. */
    NEW
}
