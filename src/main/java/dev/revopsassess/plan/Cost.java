package dev.revopsassess.plan;

import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Readings;
import dev.revopsassess.signal.Finding;
import java.util.List;
import java.util.Set;

/**
 * What today's way of working costs, as the company's own exports tell it.
 *
 * @param reading the figure, over 0, with its formula and its rows
 * @param says what the figure stands for, without its full stop
 */
public record Cost(Reading.Measured reading, String says) {
    /** Nobody remembers more. */
    private static final int MOST = 4;

    /**
     * When a figure is a cost: one of the signals has fired or is near it. What a healthy company loses as well is none.
     *
     * @param metric the figure
     * @param signals the signals that make it a cost
     * @param says what the figure stands for
     */
    public record Rule(String metric, Set<String> signals, String says) {}

    /** The costs that are measured here, in the order of the rules, four at most. */
    public static List<Cost> of(List<Rule> rules, List<Finding> findings, Readings readings) {
        return rules.stream()
                .filter(rule -> findings.stream()
                        .anyMatch(finding ->
                                rule.signals().contains(finding.signal().id()) && Roadmap.open(finding)))
                .flatMap(rule -> readings.metric(rule.metric()).measured().stream()
                        .filter(reading -> reading.number() > 0)
                        .map(reading -> new Cost(reading, rule.says())))
                .limit(MOST)
                .toList();
    }
}
