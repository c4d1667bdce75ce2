package dev.revopsassess.signal;

/** What is known of a condition. */
public enum Truth {
    /** It holds. */
    YES,
    /** It does not. */
    NO,
    /** The input that would tell is missing. */
    UNKNOWN;

    /** YES or NO. */
    static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    /** The opposite; unknown stays unknown. */
    public Truth not() {
        return this == UNKNOWN ? UNKNOWN : this == YES ? NO : YES;
    }
}
