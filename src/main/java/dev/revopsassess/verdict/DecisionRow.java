package dev.revopsassess.verdict;

import dev.revopsassess.signal.Condition;
import dev.revopsassess.value.Provenance;
import java.util.List;

/**
 * A row of the decision table, as the pack writes it; the first row that holds decides.
 *
 * @param number position, from 1
 * @param model what the row recommends
 * @param when its condition
 * @param because what the row means, in one sentence
 * @param provenance the documents and our own reasons behind it
 */
public record DecisionRow(int number, Model model, Condition when, String because, List<Provenance> provenance) {
    /** Copies the provenance. */
    public DecisionRow {
        provenance = List.copyOf(provenance);
    }
}
