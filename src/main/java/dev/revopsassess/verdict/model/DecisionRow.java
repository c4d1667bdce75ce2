package dev.revopsassess.verdict.model;

import dev.revopsassess.signal.Condition;
import dev.revopsassess.value.Provenance;
import java.util.List;
import java.util.Set;

/**
 * A row of the decision table, as the pack writes it; the first row that holds decides.
 *
 * @param number of the row, from 1; entries of one number are one row that gives several models
 * @param model what the row recommends
 * @param when its condition
 * @param because what the row means, in one sentence
 * @param provenance the documents and our own reasons behind it
 * @param houseBounds numbers of the condition that are our own: sensitivity moves these and leaves the documents' alone
 */
public record DecisionRow(
        int number, Model model, Condition when, String because, List<Provenance> provenance, Set<Double> houseBounds) {
    /** The same row with another condition. */
    public DecisionRow with(Condition other) {
        return new DecisionRow(number, model, other, because, provenance, houseBounds);
    }
}
