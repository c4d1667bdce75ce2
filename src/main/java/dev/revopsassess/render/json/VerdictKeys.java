package dev.revopsassess.render.json;

import dev.revopsassess.signal.Dimension;
import dev.revopsassess.value.Unit;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.Move;
import dev.revopsassess.verdict.model.Score;
import dev.revopsassess.verdict.model.Verdict;
import java.time.YearMonth;

/** The verdict's keys. */
final class VerdictKeys {
    private VerdictKeys() {}

    static void recommendation(Keys keys, Verdict verdict) {
        keys.put("model", verdict.model().word())
                .put("currentStructure", verdict.structure().word())
                .put("move", verdict.move().map(Move::word))
                .put("confidence", verdict.confidence().word())
                .put("caveat", verdict.caveat())
                .put("headline", verdict.headline())
                .texts("rationale", verdict.rationale())
                .texts(
                        "possibleModels",
                        verdict.possibleModels().stream().map(Model::word).toList())
                .put(
                        "sensitivity",
                        verdict.sensitivity(),
                        (sensitivity, found) -> sensitivity
                                .put("draws", found.draws())
                                .put("share", found.share(), Unit.RATIO)
                                .put("mostSensitiveTo", found.mostSensitiveTo()))
                .put(
                        "runnerUp",
                        verdict.runnerUp(),
                        (second, found) ->
                                second.put("model", found.model().word()).put("margin", found.margin(), Unit.RATIO))
                .array("decision", verdict.decision(), VerdictKeys::row)
                .put(
                        "trigger",
                        verdict.trigger(),
                        (trigger, found) -> trigger.put("measure", found.measure())
                                .put("threshold", found.threshold())
                                .put("date", found.date().toString())
                                .put("text", found.text()))
                .array(
                        "mismatchCosts",
                        verdict.mismatchCosts(),
                        (cost, found) -> cost.put("model", found.model().word())
                                .put("text", found.text())
                                .texts("untouchedSignals", found.untouchedSignals()))
                .array(
                        "nextBestQuestions",
                        verdict.nextQuestions(),
                        (question, found) -> question.put("signal", found.signal())
                                .put("ask", found.need().ask())
                                .put("source", found.need().source().word())
                                .put("name", found.need().name())
                                .put("settles", found.settles())
                                .put("share", found.share(), Unit.RATIO)
                                .texts(
                                        "separates",
                                        found.separates().stream()
                                                .map(Model::word)
                                                .toList()))
                .put(
                        "withoutWaivers",
                        verdict.withoutWaivers(),
                        (without, found) -> without.put("model", found.model().word())
                                .put("scores", scores -> {
                                    for (Dimension dimension : Dimension.values()) {
                                        var score = found.scores().get(dimension);
                                        if (score != null) {
                                            scores.put(dimension.word(), score, Unit.COUNT);
                                        }
                                    }
                                }));
    }

    private static void row(Keys keys, Verdict.RowResult row) {
        keys.put("row", row.row()).put("model", row.model().word());
        if (row.holds().isPresent()) {
            keys.put("holds", row.holds().get());
        } else {
            keys.nothing("holds");
        }
        keys.put("because", row.because());
    }

    static void scores(Keys keys, Verdict verdict) {
        for (Dimension dimension : Dimension.values()) {
            Score score = verdict.scores().get(dimension);
            if (score != null) {
                keys.put(
                        dimension.word(),
                        one -> one.put("score", score.score(), Unit.COUNT)
                                .put("low", score.low(), Unit.COUNT)
                                .put("high", score.high(), Unit.COUNT)
                                .put("coverage", score.coverage(), Unit.RATIO));
            }
        }
    }

    /** How often each model was chosen; no key where nothing was drawn. */
    static void models(Keys keys, Verdict verdict) {
        if (verdict.fit().isEmpty()) {
            return;
        }
        keys.put(
                "models",
                models -> Model.RECOMMENDABLE.forEach(model -> {
                    Double fit = verdict.fit().get(model);
                    if (fit != null) {
                        models.put(model.word(), one -> one.put("fit", fit, Unit.RATIO));
                    }
                }));
    }

    /** What would change the model, and when; no keys where nobody looked, empty lists where nothing was found. */
    static void outlook(Keys keys, Verdict verdict) {
        if (!verdict.fit().isEmpty() || !verdict.flips().isEmpty()) {
            keys.array("flips", verdict.flips(), VerdictKeys::flip);
        }
        if (!verdict.fit().isEmpty() || !verdict.trajectory().isEmpty()) {
            keys.array("trajectory", verdict.trajectory(), VerdictKeys::crossing);
        }
    }

    private static void flip(Keys keys, Verdict.Flip flip) {
        keys.put("model", flip.model().word())
                .put("measure", flip.measure())
                .put("from", flip.from())
                .put("to", flip.to())
                .put("text", flip.text());
    }

    private static void crossing(Keys keys, Verdict.Crossing crossing) {
        keys.put("measure", crossing.measure())
                .put("threshold", crossing.threshold(), Unit.RATIO)
                .put("date", crossing.date().map(YearMonth::toString))
                .put("earliest", crossing.earliest().toString())
                .put("latest", crossing.latest().map(YearMonth::toString))
                .put("text", crossing.text());
    }

    static void contradiction(Keys keys, Verdict.Contradiction contradiction) {
        keys.put("kind", contradiction.kind())
                .put("signal", contradiction.signal())
                .put("measured", contradiction.measured())
                .put("said", contradiction.said())
                .put("text", contradiction.text());
    }
}
