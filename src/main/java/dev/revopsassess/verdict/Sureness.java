package dev.revopsassess.verdict;

import dev.revopsassess.signal.Facts;
import dev.revopsassess.signal.Facts.Known;
import dev.revopsassess.signal.Subject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How sure a model is, by stated rules. */
final class Sureness {
    /** House: four draws of five. */
    private static final double LIKELY = 0.8;

    private Sureness() {}

    static Confidence of(Standing standing, Model model, Set<Model> possible, Map<Model, Double> fit) {
        if (model == Model.INSUFFICIENT_EVIDENCE) {
            return Confidence.INSUFFICIENT_EVIDENCE;
        }
        if (possible.size() == 1) {
            return Confidence.ROBUST;
        }
        boolean likely = fit.getOrDefault(model, 0.0) >= LIKELY && !structureMatters(standing);
        return likely ? Confidence.LIKELY : Confidence.PROVISIONAL;
    }

    /** Whether today's structure is unknown and its readings, everything else as known, give different models. */
    private static boolean structureMatters(Standing standing) {
        if (standing.today().structure() != Structure.UNKNOWN) {
            return false;
        }
        Facts nominal = standing.nominal();
        Set<Model> models = EnumSet.noneOf(Model.class);
        for (Structure reading : standing.today().readings()) {
            models.add(standing.model(
                    Cells.settled(nominal, Map.of(new Subject.Structure(), new Known.Words(Set.of(reading.word()))))));
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
