package dev.revopsassess.gate;

/**
 * Why a condition holds that was not to hold, or why nobody can tell.
 *
 * @param condition as it was written
 * @param kind what sort of reason
 * @param subject score, model, signal or company that it is about, by id
 * @param found what the report says of it: a figure or a word
 * @param limit what it was held against: a figure or a word; empty text where there is nothing
 */
public record Breach(String condition, Kind kind, String subject, String found, String limit) {
    /** Sorts of reasons. */
    public enum Kind {
        /** The model is another one, or the one that is not to be. */
        MODEL,
        /** A score is beyond its bound. */
        SCORE,
        /** The evidence of a dimension is beyond its bound. */
        COVERAGE,
        /** A signal has fired, or something is missing on the ground. */
        SIGNAL,
        /** A score got worse. */
        SCORE_WORSE,
        /** A score got worse over the signals that both reports know, which its printed figures do not show. */
        SCORE_WORSE_ALIKE,
        /** A signal is new or got worse. */
        SIGNAL_WORSE,
        /** What is there fitted, and fits no more. */
        FIT_LOST,
        /** Sources disagree. */
        CONTRADICTION,
        /** A waiver has expired. */
        WAIVER,
        /** The report does not know it. */
        UNKNOWN,
        /** The report does not know it, and the baseline did; or nobody can tell whether figures or rules moved it. */
        LOST
    }
}
