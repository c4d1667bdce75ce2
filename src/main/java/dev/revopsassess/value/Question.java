package dev.revopsassess.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A question that a person can answer where no export does.
 *
 * @param id kebab-case name; the key in answers.csv
 * @param ask the question as asked, in one sentence
 * @param form what an answer looks like
 * @param words the words to choose from, in order, for {@link Form#WORD}; for {@link Form#WORDS} several may be given
 * @param why what the answer settles, in one sentence
 * @param lookUp where somebody who does not know finds it; empty where nobody said
 * @param source document key or {@code house}
 * @param metric the metric that the answer stands for where no export gives it; empty for most
 * @param bounds between which a number can be true; empty where its form says all
 */
public record Question(
        String id,
        String ask,
        Form form,
        List<String> words,
        String why,
        Optional<String> lookUp,
        Optional<String> source,
        Optional<String> metric,
        Optional<Bounds> bounds) {
    /**
     * Between which numbers an answer can be true; beyond, somebody mistyped it.
     *
     * @param least the least, included, in the form of {@code Answer}: a ratio for a percentage
     * @param most the most, included
     * @param reason why no company is beyond
     */
    public record Bounds(BigDecimal least, BigDecimal most, String reason) {
        /** Whether a number lies between, both ends included. */
        public boolean hold(BigDecimal number) {
            return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
        }
    }

    /** What an answer looks like; {@code unknown} is an answer in every form. */
    public enum Form {
        /** One of the words. */
        WORD,
        /** Several of the words, separated by commas or semicolons. */
        WORDS,
        /** A share; 35, 35 % and 0.35 are the same. */
        PERCENT,
        /** A rate that may pass a whole; 104, 104 % and 1.04 are the same. */
        RATE,
        /** A whole number, 0 or more. */
        COUNT,
        /** A number, 0 or more. */
        NUMBER,
        /** A title, a team, {@code several} or {@code none}. */
        TEXT
    }
}
