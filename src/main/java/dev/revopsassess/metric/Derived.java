package dev.revopsassess.metric;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which metrics are computed from which others: what would move as well if one of them moved. A value that somebody
 * supposes for a metric is not carried on, as exports give more than the one figure.
 */
public final class Derived {
    private static final List<String> HEADS = List.of("revenue-org-headcount", "staffed-functions");
    private static final List<String> OPERATIONS =
            List.of("sales-or-revenue-ops", "function-ops", "ops-functions", "ops-scope", "embedded-ops", "ops-united");
    private static final List<String> SHARES = List.of("existing-customer-share", "new-business-share", "quick-ratio");

    private static final Map<String, List<String>> STEPS = Map.ofEntries(
            Map.entry("salespeople", List.of("sales-headcount", "sales-roles", "ramped-sellers")),
            Map.entry("sales-headcount", HEADS),
            Map.entry("marketing-headcount", HEADS),
            Map.entry("customer-success-headcount", HEADS),
            Map.entry("dedicated-ops", OPERATIONS),
            Map.entry("arr", List.of("arr-usd", "arr-growth", "ltv", "magic-number")),
            Map.entry("arr-growth", List.of("growth-persistence")),
            Map.entry("customers", List.of("ltv")),
            Map.entry("nrr", List.of("nrr-change", "nrr-discrepancy")),
            Map.entry("grr", List.of("nrr-discrepancy")),
            Map.entry("new-arr", with(SHARES, "new-arr-growth", "cac-payback", "bookings-disagreement")),
            Map.entry("expansion-arr", with(SHARES, "expansion-arr-growth", "expansion-rate")),
            Map.entry("contraction-arr", List.of("quick-ratio")),
            Map.entry("churned-arr", List.of("quick-ratio", "ltv")),
            Map.entry("reactivation-arr", List.of("quick-ratio")),
            Map.entry("new-arr-growth", List.of("expansion-to-new-growth")),
            Map.entry("expansion-arr-growth", List.of("expansion-to-new-growth")),
            Map.entry("existing-customer-share", List.of("new-business-share")),
            Map.entry("new-business-share", List.of("existing-customer-share")),
            Map.entry("sales-and-marketing-spend", List.of("cac", "cac-payback", "magic-number")),
            Map.entry("customers-won", List.of("cac", "wins-disagreement")),
            Map.entry("cac", List.of("cac-growth")),
            Map.entry("ltv", List.of("ltv-growth")),
            Map.entry("lead-response", List.of("lead-response-p95")),
            Map.entry("compensation-tools", List.of("missing-layers")));

    private Derived() {}

    /** What is computed from a metric, and from that in turn; without the metric itself, nearest first. */
    public static Set<String> from(String metric) {
        var derived = new LinkedHashSet<String>();
        var next = new ArrayDeque<>(List.of(metric));
        while (!next.isEmpty()) {
            for (String id : STEPS.getOrDefault(next.remove(), List.of())) {
                if (!id.equals(metric) && derived.add(id)) {
                    next.add(id);
                }
            }
        }
        return derived;
    }

    private static List<String> with(List<String> some, String... more) {
        var all = new java.util.ArrayList<>(some);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }
}
