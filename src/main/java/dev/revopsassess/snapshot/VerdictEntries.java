package dev.revopsassess.snapshot;

import dev.revopsassess.report.Stated;
import dev.revopsassess.report.VerdictText;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.snapshot.entry.Recommendation;
import dev.revopsassess.snapshot.entry.Snapshot;
import dev.revopsassess.value.Unit;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.Move;
import dev.revopsassess.verdict.model.Score;
import dev.revopsassess.verdict.model.Verdict;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The verdict's entries. */
final class VerdictEntries {
    private VerdictEntries() {}

    static Recommendation recommendation(Verdict verdict, VerdictText text) {
        return new Recommendation(
                verdict.model().word(),
                verdict.structure().word(),
                verdict.move().map(Move::word),
                verdict.confidence().word(),
                text.caveat(),
                text.headline(),
                Stream.concat(text.rationale().stream(), text.signs().stream()).toList(),
                words(verdict.possibleModels()),
                verdict.sensitivity()
                        .map(found -> new Recommendation.Sensitivity(
                                found.draws(), Exact.ratio(found.share()), text.mostSensitiveTo())),
                verdict.runnerUp()
                        .map(found -> new Recommendation.RunnerUp(found.model().word(), Exact.ratio(found.margin()))),
                text.decision().stream()
                        .map(row -> new Recommendation.DecisionRow(
                                row.fact().row(),
                                row.fact().model().word(),
                                row.fact().holds(),
                                row.text()))
                        .toList(),
                verdict.trigger()
                        .flatMap(found -> text.trigger()
                                .map(words -> new Recommendation.Trigger(
                                        found.measure(),
                                        words.threshold(),
                                        Optional.of(found.date()),
                                        Optional.of(words.text())))),
                Optional.of(text.mismatchCosts().stream()
                        .map(cost -> new Recommendation.MismatchCost(
                                cost.fact().model().word(),
                                cost.text(),
                                Optional.of(cost.fact().untouchedSignals())))
                        .toList()),
                text.nextQuestions().stream().map(VerdictEntries::question).toList(),
                verdict.withoutWaivers()
                        .map(found -> new Recommendation.WithoutWaivers(
                                found.model().word(),
                                byDimension(dimension -> Optional.ofNullable(
                                                found.scores().get(dimension))
                                        .flatMap(score -> Exact.of(score, Unit.COUNT))))));
    }

    private static Recommendation.NextQuestion question(Stated<Verdict.NextQuestion> question) {
        Verdict.NextQuestion found = question.fact();
        return new Recommendation.NextQuestion(
                found.signal(),
                found.need().ask(),
                found.need().source().word(),
                Optional.of(found.need().name()),
                question.text(),
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
        return Optional.of(Collections.unmodifiableMap(fits))
                .filter(some -> !verdict.fit().isEmpty());
    }

    /** What would change the model; nothing where nobody looked, an empty list where nothing was found. */
    static Optional<List<Snapshot.Flip>> flips(Verdict verdict, VerdictText text) {
        return Optional.of(text.flips().stream()
                        .map(flip -> new Snapshot.Flip(
                                flip.fact().model().word(),
                                flip.fact().subject().key(),
                                flip.fact().from().printed(),
                                flip.fact().to().printed(),
                                Optional.of(flip.text())))
                        .toList())
                .filter(flips -> !verdict.fit().isEmpty() || !flips.isEmpty());
    }

    /** When the next thresholds come; nothing where nobody looked, an empty list where nothing was found. */
    static Optional<List<Snapshot.Crossing>> trajectory(Verdict verdict, VerdictText text) {
        return Optional.of(text.trajectory().stream()
                        .map(crossing -> new Snapshot.Crossing(
                                crossing.fact().measure(),
                                Exact.ratio(crossing.fact().threshold()),
                                crossing.fact().date(),
                                crossing.fact().earliest(),
                                crossing.fact().latest(),
                                Optional.of(crossing.text())))
                        .toList())
                .filter(crossings -> !verdict.fit().isEmpty() || !crossings.isEmpty());
    }

    /** Sources that disagree, the worse one counted. */
    static List<Snapshot.Contradiction> contradictions(VerdictText text) {
        return text.contradictions().stream()
                .map(found -> new Snapshot.Contradiction(
                        found.fact().disagreement().kind().word(),
                        found.fact().signal(),
                        found.counted(),
                        found.other(),
                        found.text()))
                .toList();
    }

    private static List<String> words(List<Model> models) {
        return models.stream().map(Model::word).toList();
    }

    private static <T> Map<String, T> byDimension(Function<Dimension, Optional<T>> entry) {
        var entries = new LinkedHashMap<String, T>();
        for (Dimension dimension : Dimension.values()) {
            entry.apply(dimension).ifPresent(found -> entries.put(dimension.word(), found));
        }
        return Collections.unmodifiableMap(entries);
    }
}
