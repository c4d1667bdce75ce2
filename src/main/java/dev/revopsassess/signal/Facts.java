package dev.revopsassess.signal;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** What conditions are judged against: readings for signals, readings with scores and structure for the decision table. */
public interface Facts {
    /** What is known of a subject. */
    Known of(Subject subject);

    /** What is known of one subject. */
    sealed interface Known {
        /** A number that lies between low and high, both included; exactly known where they are equal. */
        record Between(double low, double high) implements Known {}

        /** One of these words; exactly known where there is one. An answer in words such as {@code sales, marketing} is one text. */
        record Words(Set<String> words) implements Known {
            public Words {
                words = Set.copyOf(words);
            }
        }

        /** Nothing. */
        record Nothing() implements Known {}

        /** The numbers that it lies between, where it is a number. */
        default Optional<Between> number() {
            return this instanceof Between between ? Optional.of(between) : Optional.empty();
        }

        /** The words that it may be; none where it is no word. */
        default Set<String> words() {
            return Set.of();
        }

        /** Whether anything is known. */
        default boolean isKnown() {
            return !(this instanceof Nothing);
        }

        /** So much more of a number; scores have a decimal, and their sums are held to it. */
        default Known more(double plus) {
            return this instanceof Between between && plus != 0
                    ? new Between(decimal(between.low() + plus), decimal(between.high() + plus))
                    : this;
        }

        private static double decimal(double number) {
            return Math.rint(number * 1e6) / 1e6;
        }

        /** Whether a comparison with a number between low and high holds; unknown where this is no number. */
        default Truth compared(Condition.Comparison comparison, double low, double high) {
            return this instanceof Between between
                    ? comparison.holds(between.low(), between.high(), low, high)
                    : Truth.UNKNOWN;
        }

        /** Whether a comparison with what is known of another holds; unknown where one of both is no number. */
        default Truth compared(Condition.Comparison comparison, Known other) {
            return other instanceof Between right ? compared(comparison, right.low(), right.high()) : Truth.UNKNOWN;
        }

        /** One answer for each case. */
        default <T> T fold(BiFunction<Double, Double, T> between, Function<Set<String>, T> words, Supplier<T> nothing) {
            if (this instanceof Between b) {
                return between.apply(b.low(), b.high());
            }
            return this instanceof Words w ? words.apply(w.words()) : nothing.get();
        }
    }
}
