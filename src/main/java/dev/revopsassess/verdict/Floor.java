package dev.revopsassess.verdict;

import dev.revopsassess.metric.Reading;
import dev.revopsassess.signal.Dimension;
import java.util.Set;

/** The least evidence on which a model is named. */
final class Floor {
    /** Nothing can be said about an organisation whose size is unknown. */
    static final String HEADCOUNT = "revenue-org-headcount";

    private Floor() {}

    /** Whether a model may be named. */
    static boolean holds(Standing standing, Set<Model> possible) {
        return hasHeadcount(standing)
                && (possible.size() == 1
                        || coverage(standing) >= standing.rules().evidenceFloor());
    }

    static boolean hasHeadcount(Standing standing) {
        return standing.readings().metric(HEADCOUNT) instanceof Reading.Measured;
    }

    /** Alignment's coverage; 0 where no alignment signal applies. */
    static double coverage(Standing standing) {
        Score alignment = standing.scores().get(Dimension.ALIGNMENT);
        return alignment == null ? 0 : alignment.coverage().orElse(0);
    }
}
