package dev.revopsassess.metric.reading;

import java.util.List;

/**
 * An entry of the metric catalogue: what a number means, wherever it is printed.
 *
 * @param id kebab-case name, stable for ever
 * @param title what reports call it
 * @param unit word of {@link dev.revopsassess.value.Unit}; {@code money} stands for the report currency
 * @param window the days it speaks of
 * @param formula how it is computed, without figures
 * @param definition what it means, in a sentence or two
 * @param edges what happens where the formula does not hold or the export falls short
 * @param inputs what it needs, as {@code kind} or {@code kind.field}; of alternatives, the best first
 * @param source document that the metric comes from, or {@code house}
 */
public record Metric(
        String id,
        String title,
        String unit,
        String window,
        String formula,
        String definition,
        String edges,
        List<String> inputs,
        String source) {
    public Metric {
        inputs = List.copyOf(inputs);
    }

    /** An entry; the inputs are one text, separated by spaces. */
    public static Metric of(
            String id,
            String title,
            String unit,
            String window,
            String formula,
            String definition,
            String edges,
            String inputs,
            String source) {
        return new Metric(id, title, unit, window, formula, definition, edges, List.of(inputs.split(" ")), source);
    }
}
