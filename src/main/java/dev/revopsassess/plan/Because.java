package dev.revopsassess.plan;

import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Readings;
import dev.revopsassess.signal.Finding;
import java.util.List;

/**
 * Why a company needs a piece of work.
 *
 * @param shown the figures that decided the signals which it answers
 * @param costs what these signals cost
 */
public record Because(List<Reading.Measured> shown, List<Cost> costs) {
    /** The reason for each finding that has one, and the costs that these findings stand for. */
    static Because of(List<Finding> answered, List<Cost.Rule> costs, Readings readings) {
        return new Because(
                answered.stream().flatMap(finding -> finding.reading().stream()).toList(),
                Cost.of(costs, answered, readings));
    }
}
