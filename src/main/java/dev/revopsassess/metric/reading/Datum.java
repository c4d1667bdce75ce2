package dev.revopsassess.metric.reading;

import java.util.function.DoubleFunction;
import java.util.function.Function;

/** The value of a reading. */
public sealed interface Datum {
    /**
     * A number in the reading's unit. Never NaN or infinite.
     *
     * @param value ratios as 0.94, money in whole units with cents as decimals
     */
    record Figure(double value) implements Datum {
        /** Refuses what is no number. */
        public Figure {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("not a number: " + value);
            }
        }
    }

    /** A word of a closed list, or a text as said. */
    record Word(String text) implements Datum {}

    /** Whether it is a number. */
    default boolean isNumber() {
        return this instanceof Figure;
    }

    /** One answer for each case. */
    default <T> T fold(DoubleFunction<T> number, Function<String, T> word) {
        return this instanceof Figure n ? number.apply(n.value()) : word.apply(((Word) this).text());
    }
}
