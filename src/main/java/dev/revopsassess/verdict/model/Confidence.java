package dev.revopsassess.verdict.model;

import dev.revopsassess.value.Keyword;

/** How sure the verdict is. */
public enum Confidence implements Keyword {
    /** No unknown can change the model. */
    ROBUST,
    /** Four of five draws or more agree. */
    LIKELY,
    /** Fewer agree, or today's structure is unknown and matters. */
    PROVISIONAL,
    /** No model is named. */
    INSUFFICIENT_EVIDENCE
}
