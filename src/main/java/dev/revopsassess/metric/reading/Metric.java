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
 * @param reads the other metrics that it is computed from, by id
 * @param partOfWhole whether it is a part of a whole, which is never over 100 %; growth, retention and errors may be
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
        List<String> reads,
        boolean partOfWhole,
        String definition,
        String edges,
        List<String> inputs,
        String source) {}
