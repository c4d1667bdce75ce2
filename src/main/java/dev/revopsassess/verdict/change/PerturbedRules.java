package dev.revopsassess.verdict.change;

import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.signal.Threshold;
import dev.revopsassess.value.Provenance;
import dev.revopsassess.verdict.model.DecisionRow;
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
                                condition(raise.condition(), (subject, bound) -> isReading(subject) ? factor : 1),
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
        return row.with(condition(
                row.when(), (subject, bound) -> house.contains(bound) ? factor.applyAsDouble(subject, bound) : 1));
    }

    private static Condition condition(Condition condition, ToDoubleBiFunction<Subject, Double> factor) {
        if (condition instanceof Condition.All all) {
            return new Condition.All(
                    all.parts().stream().map(part -> condition(part, factor)).toList());
        }
        if (condition instanceof Condition.Any any) {
            return new Condition.Any(
                    any.parts().stream().map(part -> condition(part, factor)).toList());
        }
        if (condition instanceof Condition.Not not) {
            return new Condition.Not(condition(not.part(), factor));
        }
        if (condition instanceof Condition.Shown shown) {
            return new Condition.Shown(condition(shown.part(), factor));
        }
        if (condition instanceof Condition.Named named) {
            return new Condition.Named(named.name(), condition(named.condition(), factor));
        }
        if (condition instanceof Condition.Compare compare) {
            double moved = compare.bound() * factor.applyAsDouble(compare.subject(), compare.bound());
            return new Condition.Compare(compare.subject(), compare.comparison(), moved);
        }
        return condition;
    }

    private static Threshold notBeyond(Threshold watch, Threshold fire, Signal.Direction direction) {
        boolean beyond =
                direction == Signal.Direction.AT_LEAST ? watch.value() > fire.value() : watch.value() < fire.value();
        return beyond ? new Threshold(fire.value(), watch.strictly(), watch.provenance()) : watch;
    }

    private static Optional<Threshold> threshold(Optional<Threshold> threshold, double factor) {
        return threshold.map(t -> t.provenance() instanceof Provenance.House
                ? new Threshold(t.value() * factor, t.strictly(), t.provenance())
                : t);
    }

    private static boolean isHouse(Optional<Threshold> threshold) {
        return threshold.filter(t -> t.provenance() instanceof Provenance.House).isPresent();
    }

    private static boolean isHouse(Signal.Raise raise) {
        return raise.provenance() instanceof Provenance.House;
    }

    private static boolean isReading(Subject subject) {
        return subject instanceof Subject.Metric || subject instanceof Subject.Answer;
    }
}
