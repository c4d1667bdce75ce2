package dev.revopsassess.verdict.model;

import dev.revopsassess.metric.reading.Readings;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Judge;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.signal.Waiver;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything a verdict hangs on. Nothing else does: the same case gives the same verdict.
 *
 * @param signals the rules, in pack order
 * @param readings every metric and every question
 * @param waivers signals that do not count for now
 * @param asOf the day that the verdict speaks of
 * @param rules decision table, structure table and texts
 */
public record Situation(List<Signal> signals, Readings readings, List<Waiver> waivers, LocalDate asOf, Rules rules) {
    /** Every signal judged, in pack order. */
    public List<Finding> findings() {
        return Judge.judge(signals, readings, waivers, asOf);
    }

    /** The same company with other readings: what if. */
    public Situation with(Readings other) {
        return new Situation(signals, other, waivers, asOf, rules);
    }

    /** The same company with every signal counted. */
    public Situation withoutWaivers() {
        return new Situation(signals, readings, List.of(), asOf, rules);
    }

    /** Where the company stands before the decision table. */
    public Evaluation standing() {
        return Evaluation.of(findings(), readings, rules);
    }
}
