package dev.revopsassess.metric.reading;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every metric there is, in the order of reports. */
public final class Catalogue {
    private final Map<String, Metric> byId;

    /** These metrics, in this order. */
    public Catalogue(List<Metric> metrics) {
        var entries = new LinkedHashMap<String, Metric>();
        for (Metric metric : metrics) {
            if (entries.put(metric.id(), metric) != null) {
                throw new IllegalArgumentException("metric \"" + metric.id() + "\" is listed twice");
            }
        }
        byId = Collections.unmodifiableMap(entries);
    }

    /** All metrics. */
    public List<Metric> metrics() {
        return List.copyOf(byId.values());
    }

    /** Ids of all metrics, in order. */
    public Set<String> ids() {
        return byId.keySet();
    }

    /** The metric of an id; empty for an unknown one. */
    public Optional<Metric> metric(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * What is computed from a metric, and from that in turn; without the metric itself, nearest first. It would move as well
     * if that metric moved.
     */
    public Set<String> computedFrom(String id) {
        var computed = new LinkedHashSet<String>();
        var next = new ArrayDeque<>(List.of(id));
        while (!next.isEmpty()) {
            String read = next.remove();
            for (Metric metric : byId.values()) {
                if (metric.reads().contains(read) && !metric.id().equals(id) && computed.add(metric.id())) {
                    next.add(metric.id());
                }
            }
        }
        return computed;
    }
}
