package dev.revopsassess.verdict.certainty;

import dev.revopsassess.signal.Dimension;
import dev.revopsassess.verdict.model.Evaluation;
import dev.revopsassess.verdict.model.EvidenceFloor;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.Score;
import java.util.Set;
import java.util.function.Supplier;

/** Whether there is the least evidence on which a model is named. */
public final class SufficientEvidence {
    private SufficientEvidence() {}

    /** Whether a model may be named; the draws are looked at only where that hangs on them. */
    public static boolean holds(Evaluation standing, Set<Model> possible, Supplier<Draws> draws) {
        return hasHeadcount(standing)
                && (possible.size() == 1
                        || (covered(standing)
                                && draws.get().fit(standing.nominalModel())
                                        >= standing.rules().evidenceFloor().fit()));
    }

    /** Whether people are known from an export. */
    public static boolean hasHeadcount(Evaluation standing) {
        return standing.readings().metric(EvidenceFloor.HEADCOUNT).measured().isPresent();
    }

    /** Whether enough is known of alignment. */
    public static boolean covered(Evaluation standing) {
        return coverage(standing) >= standing.rules().evidenceFloor().coverage();
    }

    /** Alignment's coverage; 0 where no alignment signal applies. */
    static double coverage(Evaluation standing) {
        Score alignment = standing.scores().get(Dimension.ALIGNMENT);
        return alignment == null ? 0 : alignment.coverage().orElse(0);
    }
}
