package dev.revopsassess.verdict.model;

import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Finding;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The score of one dimension, 0 to 100 with one decimal: what is printed is what the decision table compares.
 *
 * @param dimension which
 * @param score over the known signals; empty where none is known
 * @param low with every unknown at 0
 * @param high with every unknown at 1
 * @param coverage weight known over weight applicable, ratio; empty where no signal applies
 * @param contributions share of the score by signal id, in pack order, known signals only; with one decimal each they sum to the score
 */
public record Score(
        Dimension dimension,
        OptionalDouble score,
        double low,
        double high,
        OptionalDouble coverage,
        Map<String, Double> contributions) {
    public Score {
        contributions = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(contributions));
    }

    /** The score of one dimension, from the findings of all; what does not apply or is waived is left out. */
    public static Score of(Dimension dimension, List<Finding> findings) {
        return Tally.of(dimension, findings, finding -> finding.signal().weight())
                .score();
    }

    /** Whether any signal counts into it, known or not. */
    public boolean applies() {
        return coverage.isPresent();
    }
}
