package dev.revopsassess.verdict;

import dev.revopsassess.metric.Reading;
import dev.revopsassess.signal.Dimension;
import java.util.Set;
import java.util.function.Supplier;

/** Whether there is the least evidence on which a model is named. */
final class Floor {
    /** Nothing can be said about an organisation whose size is unknown. */
    static final String HEADCOUNT = "revenue-org-headcount";

    private Floor() {}

    /** Whether a model may be named; the draws are looked at only where that hangs on them. */
    static boolean holds(Standing standing, Set<Model> possible, Supplier<Draws> draws) {
        return hasHeadcount(standing)
                && (possible.size() == 1
                        || (covered(standing)
                                && draws.get().fit(standing.nominalModel())
                                        >= standing.rules().evidenceFloor().fit()));
    }

    static boolean hasHeadcount(Standing standing) {
        return standing.readings().metric(HEADCOUNT) instanceof Reading.Measured;
    }

    /** Whether enough is known of alignment. */
    static boolean covered(Standing standing) {
        return coverage(standing) >= standing.rules().evidenceFloor().coverage();
    }

    /** Alignment's coverage; 0 where no alignment signal applies. */
    static double coverage(Standing standing) {
        Score alignment = standing.scores().get(Dimension.ALIGNMENT);
        return alignment == null ? 0 : alignment.coverage().orElse(0);
    }
}
