package dev.revopsassess.metric;

import dev.revopsassess.metric.forecast.ForecastCatalogue;
import dev.revopsassess.metric.funnel.FunnelCatalogue;
import dev.revopsassess.metric.people.Divisions;
import dev.revopsassess.metric.people.FunctionMetrics;
import dev.revopsassess.metric.people.HeadcountCatalogue;
import dev.revopsassess.metric.people.HeadcountEvents;
import dev.revopsassess.metric.reading.Metric;
import dev.revopsassess.metric.revenue.ArrCatalogue;
import dev.revopsassess.metric.revenue.SpendCatalogue;
import dev.revopsassess.metric.systems.SystemsApart;
import dev.revopsassess.metric.tools.AiTools;
import dev.revopsassess.metric.tools.ToolCatalogue;
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
