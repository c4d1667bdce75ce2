package dev.revopsassess.verdict.model;

import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * What a dimension's score is added up from.
 *
 * @param dimension which
 * @param entries the signals that count, in pack order
 */
public record Tally(Dimension dimension, List<Entry> entries) {
    /**
     * One signal's part.
     *
     * @param id of the signal
     * @param weight as it counts here; moved by a sensitivity draw
     * @param strength where it is known
     * @param low lowest strength possible
     * @param high highest strength possible
     */
    public record Entry(String id, double weight, OptionalDouble strength, double low, double high) {}

    /** The sums of a dimension under the weights given. */
    public static Tally of(Dimension dimension, List<Finding> findings, ToDoubleFunction<Finding> weight) {
        List<Entry> entries = findings.stream()
                .filter(finding -> finding.signal().dimension() == dimension
                        && finding.outcome().counts())
                .map(finding -> new Entry(
                        finding.signal().id(),
                        weight.applyAsDouble(finding),
                        finding.outcome().strength(),
                        finding.lowStrength(),
                        finding.highStrength()))
                .toList();
        return new Tally(dimension, entries);
    }

    Score score() {
        var sum = new ScoreSum();
        entries.forEach(entry -> sum.add(entry.weight(), entry));
        if (!sum.applies()) {
            return new Score(dimension, OptionalDouble.empty(), 0, 0, OptionalDouble.empty(), Map.of());
        }
        List<Entry> known =
                entries.stream().filter(entry -> entry.strength().isPresent()).toList();
        return new Score(
                dimension,
                sum.score(),
                sum.low(),
                sum.high(),
                OptionalDouble.of(sum.coverage()),
                contributions(known, sum.settled()));
    }

    /** 0 to 1 becomes 0 to 100, half up to one decimal; sums that differ from a half by less than the arithmetic's own error count as the half. */
    public static double printed(double share) {
        return Math.floor(share * 1000 + 0.5 + 1e-9) / 10;
    }

    /** Tenths by largest remainder, so that what is printed adds up to what is printed. */
    private static Map<String, Double> contributions(List<Entry> known, double settled) {
        long left = 0;
        double exact = 0;
        long[] tenths = new long[known.size()];
        double[] rests = new double[known.size()];
        for (int i = 0; i < tenths.length; i++) {
            double share = known.get(i).weight() * known.get(i).strength().orElse(0) / settled * 1000;
            exact += share;
            tenths[i] = (long) Math.floor(share + 1e-9);
            rests[i] = share - tenths[i];
            left -= tenths[i];
        }
        left += Math.round(printed(exact / 1000) * 10);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < tenths.length; i++) {
            order.add(i);
        }
        order.sort((a, b) -> Double.compare(rests[b], rests[a]));
        for (int i = 0; i < left; i++) {
            tenths[order.get(i)]++;
        }
        Map<String, Double> parts = new LinkedHashMap<>();
        for (int i = 0; i < tenths.length; i++) {
            parts.put(known.get(i).id(), tenths[i] / 10.0);
        }
        return parts;
    }
}
