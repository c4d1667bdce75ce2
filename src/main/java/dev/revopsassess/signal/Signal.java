package dev.revopsassess.signal;

import dev.revopsassess.value.Provenance;
import dev.revopsassess.value.Unit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A rule, as the pack writes it. Strength is 0 short of the watch threshold, 0.5 at it, rises linearly to 1 at the fire
 * threshold and stays 1 beyond; with a fire threshold alone it steps from 0 to 1. A foundation signal steps: 0, 0.5 where
 * partly in place, 1 in place.
 *
 * @param id kebab-case name, stable for ever, equal to the file's name
 * @param title what the report calls it
 * @param clearTitle what the report calls it where there is nothing of the trouble, or all of what is asked for
 * @param dimension which score it counts into
 * @param weight 1 to 5: how strongly the documents lean on it
 * @param question what the signal asks, in one sentence
 * @param applies facts about the company without which the signal is not applicable; never a test for data
 * @param measures ways to settle it, best first
 * @param direction whether more or less of the measure is what fires
 * @param watch watch threshold
 * @param fire fire threshold
 * @param unit unit of watch and fire
 * @param whiles conditions inside the measure: one that fails makes the signal clear, one that is unknown leaves it unknown
 * @param raises conditions that raise the strength whatever the measure says
 * @param holds conditions that hold a fired signal at watch
 * @param sources the documents it comes from
 * @param area the ownership area it belongs to: id of one of raci-guide's nine
 * @param why why it points where it points
 * @param action what to do about it
 * @param wrongWhen when the signal misleads
 */
public record Signal(
        String id,
        String title,
        String clearTitle,
        Dimension dimension,
        int weight,
        String question,
        List<Applicability> applies,
        List<Measure> measures,
        Direction direction,
        Optional<Threshold> watch,
        Optional<Threshold> fire,
        Unit unit,
        List<While> whiles,
        List<Raise> raises,
        List<Hold> holds,
        List<Provenance> sources,
        String area,
        String why,
        String action,
        String wrongWhen) {
    /** Which way a measure fires. */
    public enum Direction {
        /** The threshold or more. */
        AT_LEAST,
        /** The threshold or less. */
        AT_MOST
    }

    /**
     * A fact about the company.
     *
     * @param condition must hold
     * @param otherwise why the signal does not apply where it fails
     * @param whenUnknown whether the signal applies where the fact is unknown; else it is unknown
     */
    public record Applicability(Condition condition, String otherwise, boolean whenUnknown) {}

    /** A condition inside the measure, with the words for a signal that it clears. */
    public record While(Condition condition, String otherwise) {}

    /**
     * A condition that raises the strength.
     *
     * @param condition where it holds the strength is at least {@code strength}
     * @param strength 0.5 or 1
     * @param unknownCounts whether the signal is unknown where the condition is unknown and would change it; else an
     *     unknown condition is passed over
     * @param because words for the evidence
     * @param provenance where the rule comes from
     */
    public record Raise(
            Condition condition, double strength, boolean unknownCounts, String because, Provenance provenance) {}

    /** A condition that holds a fired signal at watch, with its words. */
    public record Hold(Condition condition, String because) {}

    public Signal {
        if (weight < 1 || weight > 5) {
            throw new IllegalArgumentException(id + ": weight " + weight);
        }
        applies = List.copyOf(applies);
        measures = List.copyOf(measures);
        whiles = List.copyOf(whiles);
        raises = List.copyOf(raises);
        holds = List.copyOf(holds);
        sources = List.copyOf(sources);
    }

    /** The same rule with another weight and other thresholds. */
    public Signal tuned(int otherWeight, Optional<Threshold> otherWatch, Optional<Threshold> otherFire) {
        return new Signal(
                id,
                title,
                clearTitle,
                dimension,
                otherWeight,
                question,
                applies,
                measures,
                direction,
                otherWatch,
                otherFire,
                unit,
                whiles,
                raises,
                holds,
                sources,
                area,
                why,
                action,
                wrongWhen);
    }

    /** The same rule with one more source. */
    public Signal citing(Provenance more) {
        return new Signal(
                id,
                title,
                clearTitle,
                dimension,
                weight,
                question,
                applies,
                measures,
                direction,
                watch,
                fire,
                unit,
                whiles,
                raises,
                holds,
                Stream.concat(sources.stream(), Stream.of(more)).distinct().toList(),
                area,
                why,
                action,
                wrongWhen);
    }

    /** The strength of a number that was taken as the measure says: 0, 0.5 at watch, rising to 1 at fire. */
    double strength(double number) {
        if (fire.map(bound -> bound.reachedBy(number, direction)).orElse(false)) {
            return 1;
        }
        if (!watch.map(bound -> bound.reachedBy(number, direction)).orElse(false)) {
            return 0;
        }
        if (dimension == Dimension.FOUNDATION || fire.isEmpty()) {
            return 0.5;
        }
        double from = watch.get().value();
        double share = (number - from) / (fire.get().value() - from);
        return Math.max(0.5, Math.min(0.5 + share / 2, Math.nextDown(1.0)));
    }

    /** Everything that it speaks of: measures first, then conditions, in order. */
    public Set<Subject> subjects() {
        var subjects = new LinkedHashSet<Subject>();
        measures.forEach(measure -> subjects.addAll(measure.subjects()));
        subjects.addAll(conditions());
        return subjects;
    }

    /** What can still move it once a measure is known: the conditions, and further figures of one measure of several. */
    public Set<Subject> furtherSubjects() {
        var subjects = new LinkedHashSet<Subject>();
        measures.stream()
                .filter(measure -> measure.subjects().size() > 1)
                .forEach(measure -> subjects.addAll(measure.subjects()));
        subjects.addAll(conditions());
        return subjects;
    }

    private Set<Subject> conditions() {
        var subjects = new LinkedHashSet<Subject>();
        applies.forEach(part -> subjects.addAll(part.condition().subjects()));
        measures.forEach(measure -> measure.unless().ifPresent(condition -> subjects.addAll(condition.subjects())));
        whiles.forEach(part -> subjects.addAll(part.condition().subjects()));
        raises.forEach(part -> subjects.addAll(part.condition().subjects()));
        holds.forEach(part -> subjects.addAll(part.condition().subjects()));
        return subjects;
    }
}
