package dev.revopsassess.signal;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A structured condition, as the rule pack writes it: data, never code. */
public sealed interface Condition {
    /** Whether it holds, as far as the facts tell. */
    Truth holds(Facts facts);

    /** What it is put together from; nothing for a leaf. */
    List<Condition> parts();

    /** Every part holds. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public Truth holds(Facts facts) {
            return settled(parts, facts, Truth.YES, Truth.NO);
        }
    }

    /** At least one part holds. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public Truth holds(Facts facts) {
            return settled(parts, facts, Truth.NO, Truth.YES);
        }
    }

    /** The part does not hold. */
    record Not(Condition part) implements Condition {
        @Override
        public Truth holds(Facts facts) {
            return part.holds(facts).not();
        }

        @Override
        public List<Condition> parts() {
            return List.of(part);
        }
    }

    /**
     * An event that the exports show. What they do not tell has not been seen, so that this is never unknown: silence about
     * a decline is neither good nor bad news.
     */
    record Shown(Condition part) implements Condition {
        @Override
        public Truth holds(Facts facts) {
            return Truth.of(part.holds(facts) == Truth.YES);
        }

        @Override
        public List<Condition> parts() {
            return List.of(part);
        }
    }

    /** A condition that the pack defines under a name, such as {@code inflection}. */
    record Named(String name, Condition condition) implements Condition {
        @Override
        public Truth holds(Facts facts) {
            return condition.holds(facts);
        }

        @Override
        public List<Condition> parts() {
            return List.of(condition);
        }
    }

    /** A condition that asks the facts itself. */
    sealed interface Leaf extends Condition {
        /** What it asks about, first of two. */
        Subject subject();

        @Override
        default List<Condition> parts() {
            return List.of();
        }

        @Override
        default Set<Subject> subjects() {
            return Set.of(subject());
        }

        /** The words that it asks for; none of a leaf that asks for no word. */
        default Set<String> words() {
            return Set.of();
        }

        /** One answer for each case. */
        default <T> T fold(
                Function<Compare, T> compare,
                Function<CompareWith, T> compareWith,
                Function<Is, T> is,
                Function<Missing, T> missing) {
            if (this instanceof Compare c) {
                return compare.apply(c);
            }
            if (this instanceof CompareWith c) {
                return compareWith.apply(c);
            }
            return this instanceof Is i ? is.apply(i) : missing.apply((Missing) this);
        }

        /** The comparison of a number with a bound, where it is one. */
        default Optional<Compare> compare() {
            return this instanceof Compare compare ? Optional.of(compare) : Optional.empty();
        }

        /** The comparison of a number with another, where it is one. */
        default Optional<CompareWith> compareWith() {
            return this instanceof CompareWith with ? Optional.of(with) : Optional.empty();
        }

        /** Whether it asks that nothing is known. */
        default boolean isMissing() {
            return this instanceof Missing;
        }
    }

    /** A number against a bound. */
    record Compare(Subject subject, Comparison comparison, double bound) implements Leaf {
        @Override
        public Truth holds(Facts facts) {
            return holds(facts.of(subject), bound);
        }

        /** Whether it holds for what is known of a number, under a bound that may not be its own. */
        public Truth holds(Facts.Known known, double other) {
            return known.compared(comparison, other, other);
        }
    }

    /** A number against another, and so much more. */
    record CompareWith(Subject subject, Comparison comparison, Subject other, double plus) implements Leaf {
        @Override
        public Truth holds(Facts facts) {
            return facts.of(subject).compared(comparison, facts.of(other).more(plus));
        }

        @Override
        public Set<Subject> subjects() {
            return new LinkedHashSet<>(List.of(subject, other));
        }
    }

    /** A word is one of these. */
    record Is(Subject subject, Set<String> words) implements Leaf {
        public Is {
            words = Collections.unmodifiableSet(new LinkedHashSet<>(words));
        }

        @Override
        public Truth holds(Facts facts) {
            Set<String> found = facts.of(subject).words();
            boolean every = words.containsAll(found);
            boolean some = found.stream().anyMatch(words::contains);
            return every == some ? Truth.of(every) : Truth.UNKNOWN;
        }
    }

    /** Nothing is known of the subject; itself always known. */
    record Missing(Subject subject) implements Leaf {
        @Override
        public Truth holds(Facts facts) {
            return Truth.of(!facts.of(subject).isKnown());
        }
    }

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

        /** What holds exactly where this does not. */
        public Comparison opposite() {
            return switch (this) {
                case AT_LEAST -> LESS_THAN;
                case MORE_THAN -> AT_MOST;
                case AT_MOST -> MORE_THAN;
                case LESS_THAN -> AT_LEAST;
            };
        }

        /** The same of the numbers with their signs changed. */
        public Comparison mirrored() {
            return switch (this) {
                case AT_LEAST -> AT_MOST;
                case MORE_THAN -> LESS_THAN;
                case AT_MOST -> AT_LEAST;
                case LESS_THAN -> MORE_THAN;
            };
        }

        /** Whether it holds for two exact numbers. */
        public boolean holds(double number, double bound) {
            return switch (this) {
                case AT_LEAST -> number >= bound;
                case MORE_THAN -> number > bound;
                case AT_MOST -> number <= bound;
                case LESS_THAN -> number < bound;
            };
        }

        /** Whether it holds for two numbers of which is known from where to where they may lie. */
        Truth holds(double low, double high, double otherLow, double otherHigh) {
            boolean lowHigh = holds(low, otherHigh);
            boolean highLow = holds(high, otherLow);
            return lowHigh == highLow ? Truth.of(lowHigh) : Truth.UNKNOWN;
        }
    }

    /** One answer for each case. */
    default <T> T fold(
            Function<All, T> all,
            Function<Any, T> any,
            Function<Not, T> not,
            Function<Shown, T> shown,
            Function<Named, T> named,
            Function<Leaf, T> leaf) {
        if (this instanceof All a) {
            return all.apply(a);
        }
        if (this instanceof Any a) {
            return any.apply(a);
        }
        if (this instanceof Not n) {
            return not.apply(n);
        }
        if (this instanceof Shown s) {
            return shown.apply(s);
        }
        return this instanceof Named n ? named.apply(n) : leaf.apply((Leaf) this);
    }

    /** Parts that start from one truth: the first that is the settling one settles the whole, and an unknown one leaves it open. */
    private static Truth settled(List<Condition> parts, Facts facts, Truth start, Truth settling) {
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

    /** Itself and what is inside it, in reading order, but not what is inside a part that is not entered. */
    private Stream<Condition> walk(Predicate<Condition> enter) {
        Stream<Condition> inside =
                enter.test(this) ? parts().stream().flatMap(part -> part.walk(enter)) : Stream.empty();
        return Stream.concat(Stream.of(this), inside);
    }

    private Stream<Leaf> leaf() {
        return this instanceof Leaf leaf ? Stream.of(leaf) : Stream.empty();
    }

    /** Its leaves in reading order. */
    default Stream<Leaf> leaves() {
        return walk(part -> true).flatMap(Condition::leaf);
    }

    /** Its leaves in reading order but for those of events, which are never open. */
    default Stream<Leaf> leavesOutsideEvents() {
        return walk(part -> !(part instanceof Shown)).flatMap(Condition::leaf);
    }

    /** What stands in it under this name. */
    default Optional<Condition> named(String name) {
        return walk(part -> true)
                .filter(part -> part instanceof Named named && named.name().equals(name))
                .flatMap(part -> part.parts().stream())
                .findFirst();
    }

    /** Everything that it speaks of, in order. */
    default Set<Subject> subjects() {
        var subjects = new LinkedHashSet<Subject>();
        addSubjects(subjects);
        return subjects;
    }

    private void addSubjects(Set<Subject> subjects) {
        if (this instanceof Leaf leaf) {
            subjects.addAll(leaf.subjects());
        } else {
            parts().forEach(part -> part.addSubjects(subjects));
        }
    }

    /** What it would have to know to be settled: the subjects of the parts that leave it open, in order. */
    default Set<Subject> open(Facts facts) {
        var subjects = new LinkedHashSet<Subject>();
        walk(part -> part.holds(facts) == Truth.UNKNOWN)
                .flatMap(Condition::leaf)
                .filter(leaf -> leaf.holds(facts) == Truth.UNKNOWN)
                .forEach(leaf -> subjects.addAll(leaf.subjects()));
        return subjects;
    }

    /** Whether it speaks of something as missing that is missing now: what holds by that may not hold once it is known. */
    default boolean hangsOnSilence(Facts facts) {
        return leaves().anyMatch(leaf -> leaf.isMissing() && leaf.holds(facts) == Truth.YES);
    }
}
