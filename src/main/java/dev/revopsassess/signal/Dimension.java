package dev.revopsassess.signal;

import dev.revopsassess.value.Keyword;

/** The four things that are scored. */
public enum Dimension implements Keyword {
    /** Is the organisation big and complex enough? */
    SCALE,
    /** Is the bottleneck inside the sales team? */
    EXECUTION,
    /** Is the bottleneck between the functions? */
    ALIGNMENT,
    /** Is the ground laid? Strength 1 means in place. */
    FOUNDATION
}
