package dev.revopsassess.verdict.change;

import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.signal.Threshold;
import dev.revopsassess.verdict.model.DecisionRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/** Rules with their house numbers moved. Numbers of the documents stay. */
final class PerturbedRules {
    private PerturbedRules() {}

    /** Whether a signal has a number of our own. */
    static boolean hasHouseNumbers(Signal signal) {
        return isHouse(signal.watch())
                || isHouse(signal.fire())
                || signal.raises().stream().anyMatch(PerturbedRules::isHouse);
    }

    /** The signal with its house thresholds times a factor; one factor for both, so that watch stays short of fire. */
    static Signal signal(Signal signal, double factor) {
        Optional<Threshold> fire = threshold(signal.fire(), factor);
        Optional<Threshold> watch = threshold(signal.watch(), factor)
                .map(moved -> fire.map(end -> notBeyond(moved, end, signal.direction()))
                        .orElse(moved));
        List<Signal.Raise> raises = signal.raises().stream()
                .map(raise -> isHouse(raise)
                        ? new Signal.Raise(
                                condition(raise.condition(), (subject, bound) -> subject.isReading() ? factor : 1),
                                raise.strength(),
                                raise.unknownCounts(),
                                raise.because(),
                                raise.provenance())
                        : raise)
                .toList();
        return new Signal(
                signal.id(),
                signal.title(),
                signal.clearTitle(),
                signal.dimension(),
                signal.weight(),
                signal.question(),
                signal.applies(),
                signal.measures(),
                signal.direction(),
                watch,
                fire,
                signal.unit(),
                signal.whiles(),
                raises,
                signal.holds(),
                signal.sources(),
                signal.area(),
                signal.why(),
                signal.action(),
                signal.wrongWhen());
    }

    /** The row with its house bounds times the factor of subject and bound. */
    static DecisionRow row(DecisionRow row, ToDoubleBiFunction<Subject, Double> factor) {
        Set<Double> house = row.houseBounds();
        return house.isEmpty()
                ? row
                : row.with(condition(
                        row.when(),
                        (subject, bound) -> house.contains(bound) ? factor.applyAsDouble(subject, bound) : 1));
    }

    private static Condition condition(Condition condition, ToDoubleBiFunction<Subject, Double> factor) {
        List<Condition> old = condition.parts();
        List<Condition> parts = new ArrayList<>(old.size());
        boolean same = !old.isEmpty();
        for (Condition part : old) {
            Condition other = condition(part, factor);
            same &= other == part;
            parts.add(other);
        }
        if (same) {
            return condition;
        }
        return condition.fold(
                all -> new Condition.All(parts),
                any -> new Condition.Any(parts),
                not -> new Condition.Not(parts.get(0)),
                shown -> new Condition.Shown(parts.get(0)),
                named -> new Condition.Named(named.name(), parts.get(0)),
                leaf -> leaf.compare()
                        .<Condition>map(compare -> moved(compare, factor))
                        .orElse(leaf));
    }

    private static Condition.Compare moved(Condition.Compare compare, ToDoubleBiFunction<Subject, Double> factor) {
        double moved = compare.bound() * factor.applyAsDouble(compare.subject(), compare.bound());
        return moved == compare.bound()
                ? compare
                : new Condition.Compare(compare.subject(), compare.comparison(), moved);
    }

    private static Threshold notBeyond(Threshold watch, Threshold fire, Signal.Direction direction) {
        boolean beyond =
                direction == Signal.Direction.AT_LEAST ? watch.value() > fire.value() : watch.value() < fire.value();
        return beyond ? new Threshold(fire.value(), watch.strictly(), watch.provenance()) : watch;
    }

    private static Optional<Threshold> threshold(Optional<Threshold> threshold, double factor) {
        return threshold.map(
                t -> t.provenance().isHouse() ? new Threshold(t.value() * factor, t.strictly(), t.provenance()) : t);
    }

    private static boolean isHouse(Optional<Threshold> threshold) {
        return threshold.filter(t -> t.provenance().isHouse()).isPresent();
    }

    private static boolean isHouse(Signal.Raise raise) {
        return raise.provenance().isHouse();
    }
}
