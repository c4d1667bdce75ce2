package dev.revopsassess.signal;

/** What a condition speaks of. */
public sealed interface Subject {
    /** A metric of the catalogue. */
    record Metric(String id) implements Subject {}

    /** An answer to a question. */
    record Answer(String question) implements Subject {}

    /** The strength of another signal, 0 to 1; unknown while that signal is unknown or not applicable. */
    record SignalStrength(String signal) implements Subject {}

    /** The score of a dimension, 0 to 100; known to the decision table only. */
    record Score(Dimension dimension) implements Subject {}

    /** Today's structure as a word; known to the decision table only. */
    record Structure() implements Subject {}
}
