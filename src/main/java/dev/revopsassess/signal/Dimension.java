package dev.revopsassess.signal;

import java.util.Locale;

/** The four things that are scored. */
public enum Dimension {
    /** Is the organisation big and complex enough? */
    SCALE,
    /** Is the bottleneck inside the sales team? */
    EXECUTION,
    /** Is the bottleneck between the functions? */
    ALIGNMENT,
    /** Is the ground laid? Strength 1 means in place. */
    FOUNDATION;

    /** Lower-case word of the JSON contract. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
