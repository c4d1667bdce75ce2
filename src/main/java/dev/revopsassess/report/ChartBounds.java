package dev.revopsassess.report;

import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.verdict.model.DecisionRow;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Bounds of the rules that charts draw beside the figures.
 *
 * @param size heads, from watch to fire, at which informal coordination stops working; empty where the pack names none
 * @param alignment alignment scores that the decision table compares with, ascending
 */
public record ChartBounds(Optional<Band> size, List<Double> alignment) {
    private static final String SIZE = "revenue-org-headcount";

    /** A band of heads, from watch to fire. */
    public record Band(double low, double high) {}

    /** The bounds of these signals and this decision table. */
    public static ChartBounds of(List<Finding> findings, List<DecisionRow> decision) {
        Optional<Band> size = findings.stream()
                .map(Finding::signal)
                .filter(signal -> signal.measures().stream()
                        .anyMatch(measure -> measure.subjects().contains(new Subject.Metric(SIZE))))
                .flatMap(signal -> signal.watch().stream()
                        .flatMap(watch -> signal.fire().stream().map(fire -> new Band(watch.value(), fire.value()))))
                .findFirst();
        var alignment = new TreeSet<Double>();
        decision.forEach(row -> row.when()
                .leavesOutsideEvents()
                .flatMap(leaf -> leaf.compare().stream())
                .filter(compare -> compare.subject().equals(new Subject.Score(Dimension.ALIGNMENT)))
                .forEach(compare -> alignment.add(compare.bound())));
        return new ChartBounds(size, List.copyOf(alignment));
    }
}
