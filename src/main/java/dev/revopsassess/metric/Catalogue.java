package dev.revopsassess.metric;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every metric there is, in the order of reports. */
public final class Catalogue {
    private static final List<Metric> METRICS = Stream.of(
                    HeadcountCatalogue.METRICS,
                    FunctionMetrics.METRICS,
                    HeadcountEvents.METRICS,
                    ArrCatalogue.METRICS,
                    ForecastCatalogue.METRICS,
                    SpendCatalogue.METRICS,
                    FunnelCatalogue.METRICS,
                    SystemsApart.METRICS,
                    ToolCatalogue.METRICS,
                    AiTools.METRICS,
                    Divisions.METRICS)
            .flatMap(List::stream)
            .toList();

    private Catalogue() {}

    /** All metrics. */
    public static List<Metric> metrics() {
        return METRICS;
    }

    /** Ids of all metrics, in order. */
    public static Set<String> ids() {
        return METRICS.stream().map(Metric::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The metric of an id; empty for an unknown one. */
    public static Optional<Metric> metric(String id) {
        return METRICS.stream().filter(metric -> metric.id().equals(id)).findFirst();
    }
}
