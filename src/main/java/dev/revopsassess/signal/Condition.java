package dev.revopsassess.signal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A structured condition, as the rule pack writes it: data, never code. */
public sealed interface Condition {
    /** Every part holds. */
    record All(List<Condition> parts) implements Condition {
        /** Copies the parts. */
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one part holds. */
    record Any(List<Condition> parts) implements Condition {
        /** Copies the parts. */
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** The part does not hold. */
    record Not(Condition part) implements Condition {}

    /** A number against a bound. */
    record Compare(Subject subject, Comparison comparison, double bound) implements Condition {}

    /** A number against another, and so much more. */
    record CompareWith(Subject subject, Comparison comparison, Subject other, double plus) implements Condition {
        /** A number against another. */
        public CompareWith(Subject subject, Comparison comparison, Subject other) {
            this(subject, comparison, other, 0);
        }
    }

    /** A word is one of these. */
    record Is(Subject subject, Set<String> words) implements Condition {
        /** Copies the words in order. */
        public Is {
            words = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(words));
        }

        private Truth holdsFor(Facts.Known known) {
            return known.fold(
                    (low, high) -> Truth.UNKNOWN,
                    found -> {
                        boolean every = words.containsAll(found);
                        boolean some = found.stream().anyMatch(words::contains);
                        return every == some ? Truth.of(every) : Truth.UNKNOWN;
                    },
                    () -> Truth.UNKNOWN);
        }
    }

    /** Nothing is known of the subject; itself always known. */
    record Missing(Subject subject) implements Condition {}

    /**
     * An event that the exports show. What they do not tell has not been seen, so that this is never unknown: silence about
     * a decline is neither good nor bad news.
     */
    record Shown(Condition part) implements Condition {}

    /** A condition that the pack defines under a name, such as {@code inflection}. */
    record Named(String name, Condition condition) implements Condition {}

    /** How a number is compared. */
    enum Comparison {
        /** The bound or more. */
        AT_LEAST,
        /** More than the bound. */
        MORE_THAN,
        /** The bound or less. */
        AT_MOST,
        /** Less than the bound. */
        LESS_THAN;

        /** Whether it holds for two exact numbers. */
        public boolean holds(double number, double bound) {
            return switch (this) {
                case AT_LEAST -> number >= bound;
                case MORE_THAN -> number > bound;
                case AT_MOST -> number <= bound;
                case LESS_THAN -> number < bound;
            };
        }
    }

    /** Whether it holds, as far as the facts tell. */
    default Truth holds(Facts facts) {
        if (this instanceof All all) {
            return holds(all.parts(), facts, Truth.YES, Truth.NO);
        }
        if (this instanceof Any any) {
            return holds(any.parts(), facts, Truth.NO, Truth.YES);
        }
        if (this instanceof Not not) {
            return not.part().holds(facts).not();
        }
        if (this instanceof Named named) {
            return named.condition().holds(facts);
        }
        if (this instanceof Shown shown) {
            return Truth.of(shown.part().holds(facts) == Truth.YES);
        }
        if (this instanceof Missing missing) {
            return Truth.of(facts.of(missing.subject()) instanceof Facts.Known.Nothing);
        }
        if (this instanceof Is is) {
            return is.holdsFor(facts.of(is.subject()));
        }
        if (this instanceof Compare compare) {
            return compared(
                    facts.of(compare.subject()),
                    compare.comparison(),
                    new Facts.Known.Between(compare.bound(), compare.bound()));
        }
        var with = (CompareWith) this;
        return compared(facts.of(with.subject()), with.comparison(), more(facts.of(with.other()), with.plus()));
    }

    /** Parts that start from one truth: the first that is the settling one settles the whole, and an unknown one leaves it open. */
    private static Truth holds(List<Condition> parts, Facts facts, Truth start, Truth settling) {
        Truth whole = start;
        for (Condition part : parts) {
            Truth truth = part.holds(facts);
            if (truth == settling) {
                return settling;
            }
            whole = truth == Truth.UNKNOWN ? Truth.UNKNOWN : whole;
        }
        return whole;
    }

    /** Everything that it speaks of, in order. */
    default Set<Subject> subjects() {
        var subjects = new LinkedHashSet<Subject>();
        parts().forEach(part -> subjects.addAll(part.subjects()));
        if (this instanceof Missing missing) {
            subjects.add(missing.subject());
        } else if (this instanceof Is is) {
            subjects.add(is.subject());
        } else if (this instanceof Compare compare) {
            subjects.add(compare.subject());
        } else if (this instanceof CompareWith with) {
            subjects.add(with.subject());
            subjects.add(with.other());
        }
        return subjects;
    }

    /** What it would have to know to be settled: the subjects of the parts that leave it open, in order. */
    default Set<Subject> open(Facts facts) {
        if (holds(facts) != Truth.UNKNOWN) {
            return Set.of();
        }
        List<Condition> parts = parts();
        if (parts.isEmpty()) {
            return subjects();
        }
        var subjects = new LinkedHashSet<Subject>();
        parts.forEach(part -> subjects.addAll(part.open(facts)));
        return subjects;
    }

    /** Whether it speaks of something as missing that is missing now: what holds by that may not hold once it is known. */
    default boolean hangsOnSilence(Facts facts) {
        return this instanceof Missing missing
                ? facts.of(missing.subject()) instanceof Facts.Known.Nothing
                : parts().stream().anyMatch(part -> part.hangsOnSilence(facts));
    }

    private List<Condition> parts() {
        if (this instanceof All all) {
            return all.parts();
        }
        if (this instanceof Any any) {
            return any.parts();
        }
        if (this instanceof Shown shown) {
            return List.of(shown.part());
        }
        if (this instanceof Not not) {
            return List.of(not.part());
        }
        return this instanceof Named named ? List.of(named.condition()) : List.of();
    }

    /** So much more of a number; scores have a decimal, and their sums are held to it. */
    private static Facts.Known more(Facts.Known known, double plus) {
        return known instanceof Facts.Known.Between between && plus != 0
                ? new Facts.Known.Between(decimal(between.low() + plus), decimal(between.high() + plus))
                : known;
    }

    private static double decimal(double number) {
        return Math.rint(number * 1e6) / 1e6;
    }

    private static Truth compared(Facts.Known left, Comparison comparison, Facts.Known right) {
        if (left instanceof Facts.Known.Between a && right instanceof Facts.Known.Between b) {
            boolean lowHigh = comparison.holds(a.low(), b.high());
            boolean highLow = comparison.holds(a.high(), b.low());
            return lowHigh == highLow ? Truth.of(lowHigh) : Truth.UNKNOWN;
        }
        return Truth.UNKNOWN;
    }
}
