package dev.revopsassess.outline.plan;

import dev.revopsassess.outline.verdict.MetricNames;
import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Condition.Compare;
import dev.revopsassess.signal.Condition.Comparison;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Question;
import dev.revopsassess.value.Unit;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A condition as something to reach, without a company's figures.
 *
 * @param names what metrics and words are called
 * @param questions the questions by id
 */
record AimText(MetricNames names, Map<String, Question> questions) {
    /**
     * {@code net revenue retention 100 % or more}: what has to hold together, one clause each. Two bounds of one figure are one
     * clause, of two on one side the stricter counts.
     *
     * @param parts the conditions, with the unit of those that speak of an answer
     */
    List<String> clauses(Map<Condition, Unit> parts) {
        var least = new LinkedHashMap<Subject, Compare>();
        var most = new LinkedHashMap<Subject, Compare>();
        parts.keySet()
                .forEach(part -> compared(part).ifPresent(compare -> {
                    boolean up = isLower(compare);
                    (up ? least : most)
                            .merge(
                                    compare.subject(),
                                    compare,
                                    (one, other) -> one.bound() >= other.bound() == up ? one : other);
                }));
        var clauses = new LinkedHashSet<String>();
        parts.forEach((part, unit) -> compared(part)
                .ifPresentOrElse(
                        compare -> clauses.add(between(
                                Optional.ofNullable(least.get(compare.subject())),
                                Optional.ofNullable(most.get(compare.subject())),
                                unit)),
                        () -> clauses(part, false, unit).forEach(clauses::add)));
        return List.copyOf(clauses);
    }

    /** A condition that is nothing but the comparison of a number with a bound. */
    private static Optional<Compare> compared(Condition part) {
        return part.parts().isEmpty() ? part.leaves().findFirst().flatMap(Condition.Leaf::compare) : Optional.empty();
    }

    private String between(Optional<Compare> least, Optional<Compare> most, Unit unit) {
        if (least.isEmpty() || most.isEmpty()) {
            return text(least.or(() -> most).orElseThrow(), unit);
        }
        Compare low = whole(least.get());
        Compare high = whole(most.get());
        if (low.bound() == -high.bound()) {
            return text(high, unit) + " either way";
        }
        return low.bound() == high.bound()
                ? named(low.subject()) + " " + figure(low, unit)
                : text(low, unit) + " and " + bounded(high, unit);
    }

    private static boolean isLower(Compare compare) {
        return compare.comparison() == Comparison.AT_LEAST || compare.comparison() == Comparison.MORE_THAN;
    }

    /** Of whole things, more than one is two or more. */
    private Compare whole(Compare compare) {
        boolean counts = unit(compare.subject(), Unit.WORD).equals(Unit.COUNT);
        return switch (compare.comparison()) {
            case MORE_THAN ->
                counts ? new Compare(compare.subject(), Comparison.AT_LEAST, compare.bound() + 1) : compare;
            case LESS_THAN ->
                counts ? new Compare(compare.subject(), Comparison.AT_MOST, compare.bound() - 1) : compare;
            default -> compare;
        };
    }

    private Stream<String> clauses(Condition condition, boolean negated, Unit unit) {
        return condition.fold(
                all -> parts(all.parts(), negated, !negated, unit),
                any -> parts(any.parts(), negated, negated, unit),
                not -> clauses(not.part(), !negated, unit),
                shown -> clauses(shown.part(), negated, unit),
                named -> clauses(named.condition(), negated, unit),
                leaf -> leaf.fold(
                        compare -> Stream.of(text(
                                negated
                                        ? new Compare(
                                                compare.subject(),
                                                compare.comparison().opposite(),
                                                compare.bound())
                                        : compare,
                                unit)),
                        with -> Stream.empty(),
                        is -> Stream.of(named(is.subject())
                                + (negated ? " no longer " : " ")
                                + NumberText.list(
                                        is.words().stream()
                                                .map(word -> names.said(is.subject(), word))
                                                .toList(),
                                        "or")),
                        // Whether something is known is no aim of any work.
                        missing -> Stream.empty()));
    }

    private Stream<String> parts(List<Condition> parts, boolean negated, boolean every, Unit unit) {
        if (every || parts.size() == 1) {
            return parts.stream().flatMap(part -> clauses(part, negated, unit));
        }
        return Stream.of(parts.stream()
                .map(part -> NumberText.list(clauses(part, negated, unit).toList(), "and"))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(", or ")));
    }

    private String text(Compare compare, Unit unit) {
        String name = named(compare.subject());
        String bounded = bounded(compare, unit);
        return bounded.equals("none") && NumberText.isPlural(name)
                ? NumberText.counted("0", name)
                : name + " " + bounded;
    }

    private String bounded(Compare compare, Unit unit) {
        Compare wanted = whole(compare);
        return MetricNames.bounded(
                wanted.comparison(),
                false,
                figure(wanted, unit),
                unit(compare.subject(), unit).equals(Unit.COUNT));
    }

    private String figure(Compare compare, Unit unit) {
        return NumberText.of(compare.bound(), unit(compare.subject(), unit));
    }

    /** The unit of a metric; else of the signal that asks for the answer. */
    private Unit unit(Subject subject, Unit unit) {
        return subject.metricId()
                .flatMap(id -> Optional.ofNullable(names.units().get(id)))
                .orElse(unit);
    }

    private String named(Subject subject) {
        return subject.questionId()
                .flatMap(id -> Optional.ofNullable(questions.get(id)))
                .map(question -> "\"" + question.ask() + "\" answered")
                .orElseGet(() -> MetricNames.inside(names.titles().metric(subject.key()))
                        + (unit(subject, Unit.COUNT).equals(Unit.WORD) ? ":" : ""));
    }
}
