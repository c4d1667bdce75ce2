package dev.revopsassess.verdict.model;

import dev.revopsassess.value.Keyword;
import java.util.List;

/** The operating models, and the answer that the evidence does not give one. */
public enum Model implements Keyword {
    /** No new operations function. */
    HOLD,
    /** A Sales Operations function. */
    SALES_OPS,
    /** Sales Operations now, re-chartered as RevOps on a date and a trigger. */
    RECHARTER,
    /** A Revenue Operations function. */
    REVOPS,
    /** Central RevOps with embedded Sales, Marketing and CS Ops. */
    HUB_AND_SPOKE,
    /** Too little is known to name one; never an error. */
    INSUFFICIENT_EVIDENCE;

    /** The five that can be recommended, smallest first. */
    public static final List<Model> RECOMMENDABLE = List.of(HOLD, SALES_OPS, RECHARTER, REVOPS, HUB_AND_SPOKE);
}
