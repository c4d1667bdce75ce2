package dev.revopsassess.metric.reading;

import dev.revopsassess.value.Keyword;

/**
 * Something that would settle what is unknown.
 *
 * @param source whether a file, a column of a file or an answer is missing
 * @param name {@code tools}, {@code forecasts.rolls_up_to}, {@code retention-owner}: what exactly
 * @param ask the sentence to say to the person who has it
 */
public record Need(Source source, String name, String ask) {
    /** What kind of thing is missing. */
    public enum Source implements Keyword {
        /** A whole export. */
        FILE,
        /** A column, or more history, of an export that is there. */
        COLUMN,
        /** An answer to a question. */
        ANSWER
    }
}
