package dev.revopsassess.verdict;

import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Outcome;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.signal.Truth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence that is said where it fits, as the pack writes it.
 *
 * @param place where it stands
 * @param when it is said where this holds for certain
 * @param models the models beside which it is said; none stands for every answer
 * @param counted signals that a document lists together; {@code {known}} and {@code {fired}} count them
 * @param text the sentence; {@code {metric-id}} is that metric's value, {@code {metric-id.formula}} how it came about
 * @param source document key behind it
 */
public record Remark(Place place, Condition when, Set<Model> models, List<String> counted, String text, String source) {
    /** How many of the signals counted are known. */
    public static final String KNOWN = "known";

    /** How many of the signals counted have fired. */
    public static final String FIRED = "fired";

    private static final Pattern FIGURE = Pattern.compile("\\{([a-z-]+)(\\.formula)?\\}");

    /** Where a remark stands. */
    public enum Place {
        /** In the first paragraph, after the count of people. */
        PARAGRAPH,
        /** After what building less than the model costs. */
        COST
    }

    /** Copies the collections. */
    public Remark {
        models = Set.copyOf(models);
        counted = List.copyOf(counted);
    }

    /** A remark of the first paragraph that counts nothing. */
    public Remark(Condition when, Set<Model> models, String text, String source) {
        this(Place.PARAGRAPH, when, models, List.of(), text, source);
    }

    /** The remarks of a place that fit, with their figures, in the pack's order. */
    static List<String> said(Place place, Standing standing, Model model) {
        return standing.rules().remarks().stream()
                .filter(remark -> remark.place == place)
                .filter(remark -> remark.models.isEmpty() || remark.models.contains(model))
                .filter(remark -> remark.when.holds(standing.possible()) == Truth.YES)
                .map(remark -> remark.withFigures(standing))
                .toList();
    }

    private String withFigures(Standing standing) {
        return FIGURE.matcher(text)
                .replaceAll(found -> count(found.group(1), standing.findings())
                        .orElseGet(() -> standing.readings()
                                .metric(found.group(1))
                                .measured()
                                .map(reading -> found.group(2) != null
                                        ? Matcher.quoteReplacement(reading.formula())
                                        : Because.figure(
                                                reading.number(), new Subject.Metric(reading.id()), reading.unit()))
                                .orElse("?")));
    }

    private Optional<String> count(String figure, List<Finding> findings) {
        if (!figure.equals(KNOWN) && !figure.equals(FIRED)) {
            return Optional.empty();
        }
        return Optional.of(Long.toString(findings.stream()
                .filter(finding -> counted.contains(finding.signal().id()))
                .map(Finding::outcome)
                .filter(outcome ->
                        figure.equals(FIRED) ? outcome instanceof Outcome.Fired : !(outcome instanceof Outcome.Unknown))
                .count()));
    }
}
