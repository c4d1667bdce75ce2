package dev.revopsassess.snapshot;

import dev.revopsassess.signal.Dimension;
import dev.revopsassess.snapshot.entry.Recommendation;
import dev.revopsassess.snapshot.entry.Snapshot;
import dev.revopsassess.value.Unit;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.Move;
import dev.revopsassess.verdict.model.Score;
import dev.revopsassess.verdict.model.Verdict;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The verdict's entries. */
final class VerdictEntries {
    private VerdictEntries() {}

    static Recommendation recommendation(Verdict verdict) {
        return new Recommendation(
                verdict.model().word(),
                verdict.structure().word(),
                verdict.move().map(Move::word),
                verdict.confidence().word(),
                verdict.caveat(),
                verdict.headline(),
                verdict.rationale(),
                words(verdict.possibleModels()),
                verdict.sensitivity()
                        .map(found -> new Recommendation.Sensitivity(
                                found.draws(), Exact.ratio(found.share()), found.mostSensitiveTo())),
                verdict.runnerUp()
                        .map(found -> new Recommendation.RunnerUp(found.model().word(), Exact.ratio(found.margin()))),
                verdict.decision().stream()
                        .map(found -> new Recommendation.DecisionRow(
                                found.row(), found.model().word(), found.holds(), found.because()))
                        .toList(),
                verdict.trigger()
                        .map(found -> new Recommendation.Trigger(
                                found.measure(),
                                found.threshold(),
                                Optional.of(found.date()),
                                Optional.of(found.text()))),
                Optional.of(verdict.mismatchCosts().stream()
                        .map(found -> new Recommendation.MismatchCost(
                                found.model().word(), found.text(), Optional.of(found.untouchedSignals())))
                        .toList()),
                verdict.nextQuestions().stream().map(VerdictEntries::question).toList(),
                verdict.withoutWaivers()
                        .map(found -> new Recommendation.WithoutWaivers(
                                found.model().word(),
                                byDimension(dimension -> Optional.ofNullable(
                                                found.scores().get(dimension))
                                        .flatMap(score -> Exact.of(score, Unit.COUNT))))));
    }

    private static Recommendation.NextQuestion question(Verdict.NextQuestion found) {
        return new Recommendation.NextQuestion(
                found.signal(),
                found.need().ask(),
                found.need().source().word(),
                Optional.of(found.need().name()),
                found.settles(),
                Optional.of(Exact.ratio(found.share())),
                Optional.of(words(found.separates())));
    }

    static Map<String, Snapshot.DimensionScore> scores(Verdict verdict) {
        return byDimension(dimension ->
                Optional.ofNullable(verdict.scores().get(dimension)).map(VerdictEntries::score));
    }

    private static Snapshot.DimensionScore score(Score score) {
        return new Snapshot.DimensionScore(
                Exact.of(score.score(), Unit.COUNT),
                Exact.score(score.low()),
                Exact.score(score.high()),
                Exact.of(score.coverage(), Unit.RATIO));
    }

    /** Scores of some dimensions in words, in the order of the contract. */
    static Map<String, BigDecimal> scores(Map<Dimension, Double> scores) {
        return byDimension(
                dimension -> Optional.ofNullable(scores.get(dimension)).map(Exact::score));
    }

    /** How often each model was chosen; nothing where nothing was drawn. */
    static Optional<Map<String, Snapshot.Fit>> models(Verdict verdict) {
        var fits = new LinkedHashMap<String, Snapshot.Fit>();
        Model.RECOMMENDABLE.forEach(model -> {
            Double fit = verdict.fit().get(model);
            if (fit != null) {
                fits.put(model.word(), new Snapshot.Fit(Exact.ratio(fit)));
            }
        });
        return Optional.<Map<String, Snapshot.Fit>>of(fits)
                .filter(some -> !verdict.fit().isEmpty());
    }

    /** What would change the model; nothing where nobody looked, an empty list where nothing was found. */
    static Optional<List<Snapshot.Flip>> flips(Verdict verdict) {
        return Optional.of(verdict.flips().stream()
                        .map(flip -> new Snapshot.Flip(
                                flip.model().word(), flip.measure(), flip.from(), flip.to(), Optional.of(flip.text())))
                        .toList())
                .filter(flips -> !verdict.fit().isEmpty() || !flips.isEmpty());
    }

    /** When the next thresholds come; nothing where nobody looked, an empty list where nothing was found. */
    static Optional<List<Snapshot.Crossing>> trajectory(Verdict verdict) {
        return Optional.of(verdict.trajectory().stream()
                        .map(crossing -> new Snapshot.Crossing(
                                crossing.measure(),
                                Exact.ratio(crossing.threshold()),
                                crossing.date(),
                                crossing.earliest(),
                                crossing.latest(),
                                Optional.of(crossing.text())))
                        .toList())
                .filter(crossings -> !verdict.fit().isEmpty() || !crossings.isEmpty());
    }

    private static List<String> words(List<Model> models) {
        return models.stream().map(Model::word).toList();
    }

    private static <T> Map<String, T> byDimension(Function<Dimension, Optional<T>> entry) {
        var entries = new LinkedHashMap<String, T>();
        for (Dimension dimension : Dimension.values()) {
            entry.apply(dimension).ifPresent(found -> entries.put(dimension.word(), found));
        }
        return entries;
    }
}
