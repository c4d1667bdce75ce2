package dev.revopsassess.verdict;

import dev.revopsassess.signal.Facts;
import dev.revopsassess.signal.Facts.Known;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.verdict.certainty.Draws;
import dev.revopsassess.verdict.model.Confidence;
import dev.revopsassess.verdict.model.Evaluation;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.PossibleWorlds;
import dev.revopsassess.verdict.model.Structure;
import dev.revopsassess.verdict.model.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** How sure a model is, by stated rules. */
final class Sureness {
    /** House: four draws of five. */
    private static final double LIKELY = 0.8;
    /** House: nine sensitivity draws of ten. */
    private static final double STEADY = 0.9;

    private Sureness() {}

    /** How sure the model is as far as open answers go: robust only where nothing else speaks against it. */
    static Confidence of(Evaluation standing, Model model, Set<Model> possible, Draws draws, BooleanSupplier steady) {
        if (model == Model.INSUFFICIENT_EVIDENCE) {
            return Confidence.INSUFFICIENT_EVIDENCE;
        }
        if (possible.size() == 1) {
            return steady.getAsBoolean() ? Confidence.ROBUST : Confidence.LIKELY;
        }
        boolean likely = draws.fit(model) >= LIKELY && !structureMatters(standing);
        return likely ? Confidence.LIKELY : Confidence.PROVISIONAL;
    }

    /** Whether neither a count that is off by a tenth nor moved weights and bounds change the model. */
    static boolean isSteady(Flips flips, Verdict.Sensitivity sensitivity) {
        return flips.nearCounts().isEmpty() && sensitivity.share() >= STEADY;
    }

    /** What keeps a model from being robust. */
    static Verdict.Doubts doubts(
            Evaluation standing, Model model, Set<Model> possible, Flips flips, Verdict.Sensitivity sensitivity) {
        boolean structure = structureMatters(standing);
        return new Verdict.Doubts(
                structure,
                structure
                        ? List.of()
                        : possible.stream().filter(other -> other != model).toList(),
                flips.nearCounts().stream().findFirst(),
                sensitivity.share() < STEADY);
    }

    /** Whether today's structure is unknown and its readings, everything else as known, give different models. */
    private static boolean structureMatters(Evaluation standing) {
        if (standing.today().structure() != Structure.UNKNOWN) {
            return false;
        }
        Facts nominal = standing.nominal();
        Set<Model> models = EnumSet.noneOf(Model.class);
        for (Structure reading : standing.today().readings()) {
            models.add(standing.model(PossibleWorlds.settled(
                    nominal, Map.of(new Subject.Structure(), new Known.Words(Set.of(reading.word()))))));
        }
        return models.size() > 1;
    }

    /** The model that draws choose most often beside the one named; the smaller one of two that tie. */
    static Optional<Verdict.RunnerUp> runnerUp(Model model, Map<Model, Double> fit) {
        Optional<Verdict.RunnerUp> second = Optional.empty();
        double most = 0;
        for (Model other : Model.RECOMMENDABLE) {
            double share = fit.getOrDefault(other, 0.0);
            if (other != model && share > most) {
                most = share;
                second = Optional.of(new Verdict.RunnerUp(
                        other,
                        Math.round((fit.getOrDefault(model, 0.0) - share) * Draws.COUNT) / (double) Draws.COUNT));
            }
        }
        return second;
    }
}
