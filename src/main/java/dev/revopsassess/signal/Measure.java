package dev.revopsassess.signal;

import dev.revopsassess.value.Provenance;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One way to settle a signal. A signal lists several, best first: the first one that is known decides, the next one that
 * is known is compared with it.
 *
 * @param subjects the metric or answer read; of several, the largest known one counts
 * @param reading how the number is taken
 * @param scale what the number or the word means
 * @param unless where this holds the measure is passed over, as it says the same as those before it in other words
 */
public record Measure(List<Subject> subjects, Reading reading, Scale scale, Optional<Condition> unless) {
    /** How a number is taken before it is held against thresholds. */
    public enum Reading {
        /** As it is. */
        PLAIN,
        /** 1 less the number: a share of what is missing. */
        ONE_MINUS,
        /** Without its sign: a disagreement either way. */
        SIZE;

        /** The number as taken. */
        public double of(double number) {
            return switch (this) {
                case PLAIN -> number;
                case ONE_MINUS -> 1 - number;
                case SIZE -> Math.abs(number);
            };
        }
    }

    /** What a value means. */
    public sealed interface Scale {
        /** The signal's thresholds. */
        record Thresholds() implements Scale {}

        /** The strengths by word, where words are read. */
        default Optional<Words> words() {
            return this instanceof Words words ? Optional.of(words) : Optional.empty();
        }

        /**
         * A strength for each word; {@code *} stands for any other word.
         *
         * @param strengths 0, 0.5 or 1 by word
         * @param provenance where the reading of the words comes from
         */
        record Words(Map<String, Double> strengths, Provenance provenance) implements Scale {
            public Words {
                strengths = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(strengths));
            }

            /** The strength of a word; empty for a word that settles nothing here. */
            OptionalDouble strength(String word) {
                Double strength = strengths.getOrDefault(word.toLowerCase(Locale.ROOT), strengths.get("*"));
                return strength == null ? OptionalDouble.empty() : OptionalDouble.of(strength);
            }
        }
    }

    public Measure {
        subjects = List.copyOf(subjects);
    }
}
