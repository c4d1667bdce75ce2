package dev.revopsassess.plan;

import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Condition.Comparison;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Facts;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Measure;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.signal.Threshold;
import dev.revopsassess.signal.Truth;
import dev.revopsassess.value.Question;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When the work on a signal is done: what its own rule, as configured, takes for clear, or for in place. Nothing of it is
 * written a second time.
 *
 * @param rules levers, and how long figures look back
 * @param questions the questions by id, for the words of their answers
 * @param facts what is known of the company
 */
record DoneWhen(PlanRules rules, Map<String, Question> questions, Facts facts) {
    /** What has to hold together for an open signal to be settled, by what decided it. */
    List<Condition> of(Finding finding) {
        Signal signal = finding.signal();
        return Optional.ofNullable(rules.levers().get(signal.id()))
                .map(lever -> List.of(pulled(signal, lever)))
                .orElseGet(() -> measured(signal, measure(finding)));
    }

    /**
     * How many months after the work the signal is settled at the earliest: a figure that exports measure over a stretch of time
     * has moved only when that time is over; an answer, and what is so on a day, change at once.
     */
    int months(Finding finding) {
        return isSaid(finding)
                ? 0
                : of(finding).stream()
                        .filter(part -> part.holds(facts) != Truth.YES)
                        .flatMap(part -> part.subjects().stream())
                        .flatMap(subject -> subject.metricId().stream())
                        .mapToInt(metric -> rules.trailing().getOrDefault(metric, 0))
                        .max()
                        .orElse(0);
    }

    private static boolean isSaid(Finding finding) {
        return finding.reading()
                .map(reading -> reading.basis() == Reading.Basis.SAID)
                .orElse(false);
    }

    /** What keeps the signal from being clear fails, or what makes it apply. */
    private static Condition pulled(Signal signal, String lever) {
        return new Condition.Any(java.util.stream.Stream.concat(
                        signal.whiles().stream().map(Signal.While::condition),
                        signal.applies().stream().map(Signal.Applicability::condition))
                .filter(condition -> condition.subjects().stream()
                        .anyMatch(subject -> subject.key().equals(lever)))
                .map(condition -> (Condition) new Condition.Not(condition))
                .toList());
    }

    private static Measure measure(Finding finding) {
        List<Measure> measures = finding.signal().measures();
        return measures.stream()
                .filter(measure -> finding.reading()
                        .map(reading -> measure.subjects().stream()
                                .anyMatch(subject -> subject.key().equals(reading.id())
                                        && subject.questionId().isPresent() == isSaid(finding)))
                        .orElse(true))
                .findFirst()
                .orElse(measures.get(0));
    }

    private List<Condition> measured(Signal signal, Measure measure) {
        var parts = new ArrayList<Condition>();
        var moved = new LinkedHashSet<Subject>();
        for (Subject subject : measure.subjects()) {
            if (facts.of(subject).isKnown() || measure.subjects().size() == 1) {
                moved.add(subject);
                parts.addAll(measure.scale()
                        .words()
                        .map(words -> List.of(words(signal, subject, words)))
                        .orElseGet(() -> numbers(signal, measure, subject)));
            }
        }
        // In the foundation more is better, so that nothing which raises it stands in the way.
        if (!isFoundation(signal)) {
            signal.raises().forEach(raise -> raised(signal, raise, moved, parts));
        }
        return parts.stream().distinct().toList();
    }

    /** What would raise the signal again, where it does so today, could do so, or speaks of the very figure that moves. */
    private void raised(Signal signal, Signal.Raise raise, Set<Subject> moved, List<Condition> parts) {
        Facts then = subject -> moved.contains(subject) ? settled(subject, parts) : facts.of(subject);
        Set<Subject> subjects = raise.condition().subjects();
        boolean same = raise.condition().parts().isEmpty() && moved.containsAll(subjects);
        Truth truth = raise.condition().holds(then);
        if (truth == Truth.YES || (truth == Truth.UNKNOWN && raise.unknownCounts()) || same) {
            parts.add(subjects.stream()
                    .filter(subject ->
                            !moved.contains(subject) && !wordsOf(subject).isEmpty())
                    .findFirst()
                    .map(subject ->
                            (Condition) new Condition.Is(subject, allowed(signal, subject, wordsOf(subject), true)))
                    .orElseGet(() -> negated(raise.condition())));
        }
    }

    private static Condition negated(Condition bad) {
        return bad.leaves()
                .flatMap(leaf -> leaf.compare().stream())
                .filter(compare -> compare.equals(bad))
                .findFirst()
                .<Condition>map(compare -> new Condition.Compare(
                        compare.subject(), compare.comparison().opposite(), compare.bound()))
                .orElseGet(() -> new Condition.Not(bad));
    }

    /** A figure that moves stands somewhere within its bound: nothing certain is known of a number, one of the words of a word. */
    private static Facts.Known settled(Subject subject, Collection<Condition> parts) {
        return parts.stream()
                .flatMap(Condition::leaves)
                .filter(leaf -> leaf.subject().equals(subject) && !leaf.words().isEmpty())
                .findFirst()
                .<Facts.Known>map(leaf -> new Facts.Known.Words(leaf.words()))
                .orElse(new Facts.Known.Nothing());
    }

    private Condition words(Signal signal, Subject subject, Measure.Scale.Words words) {
        double enough = isFoundation(signal) ? 1 : 0;
        var right = new LinkedHashSet<String>();
        var wrong = new LinkedHashSet<String>();
        words.strengths().forEach((word, strength) -> (strength == enough ? right : wrong).add(word));
        if (right.remove("*")) {
            return new Condition.Not(new Condition.Is(subject, wrong));
        }
        return new Condition.Is(subject, allowed(signal, subject, right, false));
    }

    /** Those of the words with which nothing raises the signal. */
    private Set<String> allowed(Signal signal, Subject subject, Collection<String> words, boolean all) {
        var allowed = new LinkedHashSet<String>();
        for (String word : words) {
            Facts then = other -> other.equals(subject) ? new Facts.Known.Words(Set.of(word)) : facts.of(other);
            boolean raises = signal.raises().stream()
                    .filter(raise -> all || raise.condition().subjects().contains(subject))
                    .anyMatch(raise -> raise.condition().holds(then) == Truth.YES);
            if (!raises) {
                allowed.add(word);
            }
        }
        return allowed;
    }

    private List<String> wordsOf(Subject subject) {
        return subject.questionId()
                .flatMap(id -> Optional.ofNullable(questions.get(id)))
                .map(Question::words)
                .orElse(List.of());
    }

    private static List<Condition> numbers(Signal signal, Measure measure, Subject subject) {
        boolean foundation = isFoundation(signal);
        Threshold bound = (foundation ? signal.fire() : signal.watch().or(signal::fire)).orElseThrow();
        boolean up = signal.direction() == Signal.Direction.AT_LEAST;
        Comparison reached = up
                ? bound.strictly() ? Comparison.MORE_THAN : Comparison.AT_LEAST
                : bound.strictly() ? Comparison.LESS_THAN : Comparison.AT_MOST;
        Comparison wanted = foundation ? reached : reached.opposite();
        return switch (measure.reading()) {
            case PLAIN -> List.of(new Condition.Compare(subject, wanted, bound.value()));
            case ONE_MINUS ->
                List.of(new Condition.Compare(subject, wanted.mirrored(), Math.rint((1 - bound.value()) * 1e9) / 1e9));
            case SIZE ->
                List.of(
                        new Condition.Compare(subject, wanted, bound.value()),
                        new Condition.Compare(subject, wanted.mirrored(), -bound.value()));
        };
    }

    private static boolean isFoundation(Signal signal) {
        return signal.dimension() == Dimension.FOUNDATION;
    }
}
