package dev.revopsassess.verdict.model;

import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Subject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The leaves of conditions: what is compared with what. */
public final class Atoms {
    private Atoms() {}

    /** Every leaf once, in reading order. */
    public static Set<Condition> of(List<Condition> conditions) {
        Set<Condition> leaves = new LinkedHashSet<>();
        conditions.forEach(condition -> leaves(condition).forEach(leaves::add));
        return leaves;
    }

    /** Every comparison once, those inside an event among them. */
    public static Set<Condition> everywhere(List<Condition> conditions) {
        Set<Condition> leaves = new LinkedHashSet<>();
        for (Condition leaf : of(conditions)) {
            leaves.addAll(leaf instanceof Condition.Shown shown ? everywhere(List.of(shown.part())) : Set.of(leaf));
        }
        return leaves;
    }

    /** Every subject once, in reading order. */
    public static Set<Subject> subjects(List<Condition> conditions) {
        Set<Subject> subjects = new LinkedHashSet<>();
        of(conditions).forEach(leaf -> subjects.addAll(subjects(leaf)));
        return subjects;
    }

    /** The one or two subjects of a leaf; none of an event, which is never open. */
    public static List<Subject> subjects(Condition leaf) {
        if (leaf instanceof Condition.Compare compare) {
            return List.of(compare.subject());
        }
        if (leaf instanceof Condition.CompareWith with) {
            return List.of(with.subject(), with.other());
        }
        if (leaf instanceof Condition.Is is) {
            return List.of(is.subject());
        }
        return leaf instanceof Condition.Missing missing ? List.of(missing.subject()) : List.of();
    }

    private static Stream<Condition> leaves(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().flatMap(Atoms::leaves);
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().stream().flatMap(Atoms::leaves);
        }
        if (condition instanceof Condition.Not not) {
            return leaves(not.part());
        }
        return condition instanceof Condition.Named named ? leaves(named.condition()) : Stream.of(condition);
    }

    /** A stable text for a subject: seeds and ties must not hang on the order of a map. */
    public static String key(Subject subject) {
        if (subject instanceof Subject.Metric metric) {
            return metric.id();
        }
        if (subject instanceof Subject.Answer answer) {
            return answer.question();
        }
        if (subject instanceof Subject.SignalStrength strength) {
            return strength.signal();
        }
        return subject instanceof Subject.Score score ? score.dimension().word() : "structure";
    }
}
