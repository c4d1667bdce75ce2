package dev.revopsassess.verdict.model;

import java.util.Locale;

/** The way from today's structure to the recommended model. */
public enum Move {
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
    STEP_BACK;

    /** Kebab-case word of the JSON contract. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
