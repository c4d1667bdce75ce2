package dev.revopsassess.verdict.change;

import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Measure;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.signal.Threshold;
import dev.revopsassess.value.Unit;
import dev.revopsassess.verdict.model.DecisionRow;
import dev.revopsassess.verdict.model.Rules;
import dev.revopsassess.verdict.model.Situation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Every number and word that the rules hold a metric or an answer against. */
public final class Bounds {
    private final Map<Subject, TreeSet<Double>> numbers = new LinkedHashMap<>();
    private final Map<Subject, Set<String>> words = new LinkedHashMap<>();

    /** Whether a count that has to be passed stands as the first one beyond it: over 20 sellers are 21. */
    private final boolean reached;

    private Bounds(boolean reached) {
        this.reached = reached;
    }

    /** All that can change a strength or a row. */
    public static Bounds of(Situation company) {
        return of(company.signals(), company.rules());
    }

    /** All that can change a strength or a row under these rules, whatever the company. */
    public static Bounds of(List<Signal> signals, Rules rules) {
        Bounds bounds = new Bounds(false);
        signals.forEach(signal -> bounds.signal(signal, reading -> true, conditions(signal)));
        bounds.conditions(rules.conditions().toList());
        return bounds;
    }

    /** Thresholds alone, of measures that are read as they are: what a trend can be said to reach. */
    static Bounds thresholds(Situation company) {
        Bounds bounds = new Bounds(true);
        company.signals()
                .forEach(signal ->
                        bounds.signal(signal, measure -> measure.reading() == Measure.Reading.PLAIN, List.of()));
        bounds.conditions(
                company.rules().decision().stream().map(DecisionRow::when).toList());
        return bounds;
    }

    /** The metrics and answers that have any. */
    public Set<Subject> subjects() {
        Set<Subject> all = new LinkedHashSet<>(numbers.keySet());
        all.addAll(words.keySet());
        all.removeIf(subject -> !subject.isReading());
        return all;
    }

    /** The numbers, ascending. */
    public NavigableSet<Double> numbers(Subject subject) {
        return numbers.getOrDefault(subject, new TreeSet<>());
    }

    /** The words, in reading order. */
    public Set<String> words(Subject subject) {
        return words.getOrDefault(subject, Set.of());
    }

    private void signal(Signal signal, Predicate<Measure> counts, List<Condition> conditions) {
        for (Measure measure : signal.measures()) {
            if (!counts.test(measure)) {
                continue;
            }
            for (Subject subject : measure.subjects()) {
                measure.scale()
                        .words()
                        .ifPresentOrElse(
                                scale -> scale.strengths().keySet().stream()
                                        .filter(word -> !word.equals("*"))
                                        .forEach(word -> word(subject, word)),
                                () -> Stream.of(signal.watch(), signal.fire())
                                        .flatMap(Optional::stream)
                                        .forEach(threshold -> number(subject, measure, value(signal, threshold))));
            }
        }
        conditions(conditions);
    }

    private double value(Signal signal, Threshold threshold) {
        boolean passed = reached && threshold.strictly() && signal.unit().equals(Unit.COUNT);
        double beyond = signal.direction() == Signal.Direction.AT_LEAST ? 1 : -1;
        return passed ? threshold.value() + beyond : threshold.value();
    }

    private void number(Subject subject, Measure measure, double threshold) {
        switch (measure.reading()) {
            case PLAIN -> number(subject, threshold);
            case ONE_MINUS -> number(subject, 1 - threshold);
            case SIZE -> {
                number(subject, threshold);
                number(subject, -threshold);
            }
        }
    }

    private void conditions(List<Condition> conditions) {
        conditions.stream().flatMap(Condition::leaves).forEach(leaf -> {
            leaf.compare().ifPresent(compare -> number(compare.subject(), compare.bound()));
            leaf.words().forEach(word -> word(leaf.subject(), word));
        });
    }

    private void number(Subject subject, double number) {
        numbers.computeIfAbsent(subject, key -> new TreeSet<>()).add(number);
    }

    private void word(Subject subject, String word) {
        words.computeIfAbsent(subject, key -> new LinkedHashSet<>()).add(word);
    }

    private static List<Condition> conditions(Signal signal) {
        List<Condition> all = new ArrayList<>();
        signal.applies().forEach(part -> all.add(part.condition()));
        signal.whiles().forEach(part -> all.add(part.condition()));
        signal.raises().forEach(part -> all.add(part.condition()));
        signal.holds().forEach(part -> all.add(part.condition()));
        return all;
    }
}
