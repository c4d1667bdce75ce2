package dev.revopsassess.signal;

import dev.revopsassess.metric.reading.Need;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;

/** What became of a signal. */
public sealed interface Outcome {
    /** Strength 1; in the foundation dimension: in place. */
    record Fired() implements Outcome {}

    /** Strength from 0.5 to under 1; in the foundation dimension: partly. */
    record Watch(double value) implements Outcome {
        /** Refuses any other strength. */
        public Watch {
            if (value < 0.5 || value >= 1) {
                throw new IllegalArgumentException("watch " + value);
            }
        }
    }

    /** Strength 0; in the foundation dimension: missing. */
    record Clear() implements Outcome {}

    /**
     * Not known; never a clear.
     *
     * @param gaps what leaves it open; nothing where all is known and settles nothing
     * @param needs what would settle it, smallest first
     */
    record Unknown(List<Gap> gaps, List<Need> needs) implements Outcome {
        public Unknown {
            gaps = List.copyOf(gaps);
            needs = List.copyOf(needs);
        }
    }

    /** Does not apply to this company; leaves the score. */
    record NotApplicable(String reason) implements Outcome {}

    /** Waived by the configuration; leaves the score, and what it would have been stands beside. */
    record Waived(String reason, String owner, LocalDate expires, Outcome without) implements Outcome {}

    /** Whether it has fired; in the foundation dimension: is in place. */
    default boolean isFired() {
        return this instanceof Fired;
    }

    /** What is not known, where it is not. */
    default Optional<Unknown> unknown() {
        return this instanceof Unknown unknown ? Optional.of(unknown) : Optional.empty();
    }

    /** Whether the signal applies to this company. */
    default boolean applies() {
        return !(this instanceof NotApplicable);
    }

    /** Whether it counts in the score of its dimension, known or not: it applies, and nobody has waived it. */
    default boolean counts() {
        return applies() && !(this instanceof Waived);
    }

    /** Whether it has the same status as another, whatever their strengths. */
    default boolean isLike(Outcome other) {
        return getClass() == other.getClass();
    }

    /** What would settle it; nothing where it is known, or where a waiver says that it need not be. */
    default List<Need> needs() {
        return this instanceof Unknown unknown ? unknown.needs : List.of();
    }

    /** One answer for each case. */
    default <T> T fold(
            Supplier<T> fired,
            Function<Watch, T> watch,
            Supplier<T> clear,
            Function<Unknown, T> unknown,
            Function<NotApplicable, T> notApplicable,
            Function<Waived, T> waived) {
        if (this instanceof Fired) {
            return fired.get();
        }
        if (this instanceof Watch w) {
            return watch.apply(w);
        }
        if (this instanceof Clear) {
            return clear.get();
        }
        if (this instanceof Unknown u) {
            return unknown.apply(u);
        }
        return this instanceof NotApplicable n ? notApplicable.apply(n) : waived.apply((Waived) this);
    }

    /** 1, 0.5 to 1, or 0; empty where the signal is unknown, does not apply or is waived. */
    default OptionalDouble strength() {
        return fold(
                () -> OptionalDouble.of(1),
                watch -> OptionalDouble.of(watch.value()),
                () -> OptionalDouble.of(0),
                unknown -> OptionalDouble.empty(),
                none -> OptionalDouble.empty(),
                waived -> OptionalDouble.empty());
    }

    /** Word of the JSON contract: {@code fired}, or {@code in-place} in the foundation dimension, and so on. */
    default String status(Dimension dimension) {
        boolean foundation = dimension == Dimension.FOUNDATION;
        return fold(
                () -> foundation ? "in-place" : "fired",
                watch -> foundation ? "partly" : "watch",
                () -> foundation ? "missing" : "clear",
                unknown -> "unknown",
                none -> "not-applicable",
                waived -> "waived");
    }

    /** The outcome of a strength from 0 to 1. */
    static Outcome ofStrength(double strength) {
        if (strength >= 1) {
            return new Fired();
        }
        return strength >= 0.5 ? new Watch(strength) : new Clear();
    }

    /** The waiver, where this is one. */
    default Optional<Waived> waiver() {
        return this instanceof Waived waived ? Optional.of(waived) : Optional.empty();
    }
}
