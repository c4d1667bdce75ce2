package dev.revopsassess.verdict.model;

/**
 * The least evidence on which a model is named where unknowns leave several possible.
 *
 * @param coverage of alignment, under which none is; ratio
 * @param fit of the model that the known values give, under which none is; ratio
 */
public record EvidenceFloor(double coverage, double fit) {
    /** The metric without which none is named. */
    public static final String HEADCOUNT = "revenue-org-headcount";
}
