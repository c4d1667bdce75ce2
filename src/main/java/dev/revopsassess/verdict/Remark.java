package dev.revopsassess.verdict;

import dev.revopsassess.signal.Condition;
import java.util.Set;

/**
 * A sentence of the first paragraph, as the pack writes it.
 *
 * @param when it is said where this holds for certain
 * @param models the models beside which it is said; none stands for every answer
 * @param text the sentence; {@code {metric-id}} is that metric's value
 * @param source document key behind it
 */
public record Remark(Condition when, Set<Model> models, String text, String source) {
    /** Copies the models. */
    public Remark {
        models = Set.copyOf(models);
    }
}
