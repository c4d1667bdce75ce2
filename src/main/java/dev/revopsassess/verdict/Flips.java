package dev.revopsassess.verdict;

import dev.revopsassess.metric.reading.Datum;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.value.Unit;
import dev.revopsassess.verdict.change.Bounds;
import dev.revopsassess.verdict.change.RealisticSteps;
import dev.revopsassess.verdict.change.Rejudged;
import dev.revopsassess.verdict.model.Evaluation;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.Score;
import dev.revopsassess.verdict.model.Situation;
import dev.revopsassess.verdict.model.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The smallest change of one measure that gives each other model. Every measure that a rule reads is moved in realistic
 * steps, the company is judged and decided again, and the first step that changes the model is kept; of the measures that
 * lead to the same model the two that move least for their size are told. A word that changes counts as a fifth.
 */
public final class Flips {
    private static final double WORD = 0.2;
    private static final int MOST = 2;
    /** House: a count is off by a tenth within a quarter's hiring, or by the counting. */
    private static final double NEAR = 0.1;
    /** House: half as many people more or fewer make it another company. */
    private static final double ANOTHER = 0.5;

    private final Situation company;
    private final Evaluation standing;
    private final Model model;
    private final Rejudged rejudged;
    private final Set<Subject> facts;
    private final List<Change> changes = new ArrayList<>();
    private boolean sought;

    /** One measure changed. */
    private record Change(Model model, Subject subject, Reading.Measured from, Reading.Measured to, double effort) {}

    /** Looks for flips beside a company's model. */
    public Flips(Situation company, Evaluation standing, Model model) {
        this.company = company;
        this.standing = standing;
        this.model = model;
        this.rejudged = new Rejudged(company, standing);
        this.facts = company.rules().decision().stream()
                .flatMap(row -> row.when().subjects().stream())
                .collect(Collectors.toSet());
    }

    /** Two at most for each model that a realistic change of one measure reaches, smallest model first; none without a model. */
    public List<Verdict.Flip> all() {
        seek();
        return Model.RECOMMENDABLE.stream().flatMap(this::smallest).toList();
    }

    /**
     * What a tenth more or fewer, and at least one, in a count that a row of the table reads would make of the model: the
     * nearest such change of each count, in the order of the rules.
     */
    List<Verdict.Flip> nearCounts() {
        seek();
        Map<Subject, Change> nearest = new LinkedHashMap<>();
        for (Change change : changes) {
            if (isNear(change)) {
                nearest.merge(change.subject(), change, (a, b) -> a.effort() <= b.effort() ? a : b);
            }
        }
        return nearest.values().stream().map(this::flip).toList();
    }

    private boolean isNear(Change change) {
        if (!facts.contains(change.subject()) || !change.from().unit().equals(Unit.COUNT)) {
            return false;
        }
        double tenth = Math.max(1, Math.abs(change.from().number()) * NEAR);
        return Math.abs(change.to().number() - change.from().number()) <= tenth + 1e-9;
    }

    private void seek() {
        if (sought || model == Model.INSUFFICIENT_EVIDENCE) {
            return;
        }
        sought = true;
        Bounds bounds = Bounds.of(company);
        for (Subject subject : bounds.subjects()) {
            reading(subject).ifPresent(reading -> {
                if (reading.value().isNumber()) {
                    numbers(subject, new RealisticSteps(reading, true), bounds.numbers(subject));
                    numbers(subject, new RealisticSteps(reading, false), bounds.numbers(subject));
                } else {
                    words(subject, reading, bounds);
                }
            });
        }
    }

    private Stream<Verdict.Flip> smallest(Model other) {
        return changes.stream()
                .filter(change -> change.model() == other)
                .sorted(Comparator.comparingDouble(Change::effort)
                        .thenComparing(change -> change.subject().key()))
                .filter(change -> Verdicts.model(standing(change)) == other)
                .limit(MOST)
                .map(this::flip);
    }

    private void words(Subject subject, Reading.Measured reading, Bounds bounds) {
        for (String word : bounds.words(subject)) {
            if (!word.equalsIgnoreCase(reading.word())) {
                Reading.Measured changed = reading.alone(new Datum.Word(word));
                add(subject, reading, changed, nominal(subject, changed), WORD);
            }
        }
    }

    /** Between two bounds the scores move one way, so that looking where bounds are passed and halving in between is enough. */
    private void numbers(Subject subject, RealisticSteps steps, NavigableSet<Double> bounds) {
        TreeSet<Integer> stops = new TreeSet<>(List.of(0));
        for (double bound : bounds) {
            for (int step = steps.to(bound) - 1; step <= steps.to(bound) + 1; step++) {
                if (step > 0 && step <= steps.most()) {
                    stops.add(step);
                }
            }
        }
        Map<Integer, Model> seen = new HashMap<>(Map.of(0, model));
        IntFunction<Model> at = step -> seen.computeIfAbsent(step, count -> nominal(subject, changed(steps, count)));
        int from = 0;
        for (int stop : stops.tailSet(1)) {
            while (from < stop) {
                Model before = at.apply(from);
                if (at.apply(stop) == before) {
                    from = stop;
                } else {
                    from = first(at, before, from, stop);
                    add(subject, steps.reading(), changed(steps, from), at.apply(from), steps.effort(from));
                }
            }
        }
    }

    private static int first(IntFunction<Model> at, Model before, int from, int stop) {
        int same = from;
        int other = stop;
        while (other - same > 1) {
            int middle = (same + other) / 2;
            if (at.apply(middle) == before) {
                same = middle;
            } else {
                other = middle;
            }
        }
        return other;
    }

    private void add(Subject subject, Reading.Measured from, Reading.Measured to, Model reached, double effort) {
        if (reached != model && !(facts.contains(subject) && (effort > ANOTHER || isDissolved(from, to)))) {
            changes.add(new Change(reached, subject, from, to, effort));
        }
    }

    /** A function of several people that has nobody is another company; one person may leave. */
    private static boolean isDissolved(Reading.Measured from, Reading.Measured to) {
        return to.unit().equals(Unit.COUNT) && to.number() == 0 && from.number() > 1;
    }

    private static Reading.Measured changed(RealisticSteps steps, int count) {
        return steps.reading().alone(new Datum.Figure(steps.value(count)));
    }

    private Model nominal(Subject subject, Reading.Measured reading) {
        return rejudged.nominalModel(subject, subject.replaced(company.readings(), reading));
    }

    private Evaluation standing(Change change) {
        return rejudged.standing(change.subject(), change.subject().replaced(company.readings(), change.to()));
    }

    private Optional<Reading.Measured> reading(Subject subject) {
        return subject.in(company.readings()).flatMap(Reading::measured);
    }

    private Verdict.Flip flip(Change change) {
        Optional<Double> then = alignment(standing(change));
        return new Verdict.Flip(
                change.model(),
                change.subject(),
                change.from(),
                change.to(),
                then.filter(score ->
                        alignment(standing).filter(now -> !now.equals(score)).isPresent()));
    }

    private static Optional<Double> alignment(Evaluation standing) {
        Score score = standing.scores().get(Dimension.ALIGNMENT);
        return score == null || score.score().isEmpty()
                ? Optional.empty()
                : Optional.of(score.score().getAsDouble());
    }
}
