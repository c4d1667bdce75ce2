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
    public static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    /** Holds if both do; a NO settles it whatever the other is. */
    public Truth and(Truth other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    /** Holds if either does; a YES settles it whatever the other is. */
    public Truth or(Truth other) {
        return not().and(other.not()).not();
    }

    /** The opposite; unknown stays unknown. */
    public Truth not() {
        return this == UNKNOWN ? UNKNOWN : this == YES ? NO : YES;
    }
}
