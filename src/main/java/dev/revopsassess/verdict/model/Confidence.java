package dev.revopsassess.verdict.model;

import java.util.Locale;

/** How sure the verdict is. */
public enum Confidence {
    /** No unknown can change the model. */
    ROBUST,
    /** Four of five draws or more agree. */
    LIKELY,
    /** Fewer agree, or today's structure is unknown and matters. */
    PROVISIONAL,
    /** No model is named. */
    INSUFFICIENT_EVIDENCE;

    /** Kebab-case word of the JSON contract. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
