package dev.revopsassess.signal;

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
            /** Copies the words. */
            public Words {
                words = Set.copyOf(words);
            }
        }

        /** Nothing. */
        record Nothing() implements Known {}

        /** One answer for each case. */
        default <T> T fold(BiFunction<Double, Double, T> between, Function<Set<String>, T> words, Supplier<T> nothing) {
            if (this instanceof Between b) {
                return between.apply(b.low(), b.high());
            }
            return this instanceof Words w ? words.apply(w.words()) : nothing.get();
        }
    }
}
