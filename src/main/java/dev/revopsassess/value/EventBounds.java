package dev.revopsassess.value;

import java.util.EnumMap;
import java.util.Map;

/**
 * What tells an event, such as a layoff or an acquisition, from the turnover of a busy month: numbers of the pack, each
 * with where it comes from.
 *
 * @param bounds every bound there is
 */
public record EventBounds(Map<Bound, Value> bounds) {
    /** The numbers that a pack gives. */
    public enum Bound implements Keyword {
        /** Share of the people, or of the ARR, from which on a step breaks the trend. */
        BREAKING_SHARE,
        /** Days within which those who leave are one wave. */
        WAVE_DAYS,
        /** Days about a step within which somebody who ends and starts has only a new record. */
        NEW_RECORD_DAYS,
        /** Fewer people are no step. */
        FEWEST_PEOPLE,
        /** Fewer people who come in one function alone are a class of new hires. */
        MORE_THAN_A_CLASS,
        /** Fewer customers are no step. */
        FEWEST_CUSTOMERS,
        /** How many times the customers of a busy month a month has to bring or lose. */
        TIMES_A_BUSY_MONTH,
        /** Part of a step that the other way, or the same season of another year, has to reach so that it is none. */
        EXPLAINED_SHARE;

        /** What its number counts. */
        public Unit unit() {
            return switch (this) {
                case BREAKING_SHARE, EXPLAINED_SHARE -> Unit.RATIO;
                case WAVE_DAYS, NEW_RECORD_DAYS -> Unit.DAYS;
                case TIMES_A_BUSY_MONTH -> Unit.TIMES;
                case FEWEST_PEOPLE, MORE_THAN_A_CLASS, FEWEST_CUSTOMERS -> Unit.COUNT;
            };
        }
    }

    /** A number and where it comes from. */
    public record Value(double number, Provenance provenance) {}

    /** Copies the bounds; each has to be there. */
    public EventBounds {
        bounds = Map.copyOf(new EnumMap<>(bounds));
        for (Bound bound : Bound.values()) {
            if (!bounds.containsKey(bound)) {
                throw new IllegalArgumentException("no number for " + bound.word());
            }
        }
    }

    /** The number of a bound, and where it comes from. */
    public Value value(Bound bound) {
        return java.util.Objects.requireNonNull(bounds.get(bound));
    }

    /** The number of a bound. */
    public double of(Bound bound) {
        return value(bound).number();
    }

    /** The number of a bound that counts something. */
    public int whole(Bound bound) {
        return (int) of(bound);
    }
}
