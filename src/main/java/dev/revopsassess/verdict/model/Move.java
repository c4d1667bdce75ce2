package dev.revopsassess.verdict.model;

import dev.revopsassess.value.Keyword;

/** The way from today's structure to the recommended model. */
public enum Move implements Keyword {
    /** Nothing is there yet. */
    BUILD,
    /** What is there is right. */
    KEEP,
    /** What is there grows into it. */
    EVOLVE,
    /** The title is there, the mandate is not. */
    REPAIR,
    /** Several operations teams become one. */
    UNIFY,
    /** The charter is ahead of its complexity and is narrowed; the person stays. */
    STEP_BACK
}
