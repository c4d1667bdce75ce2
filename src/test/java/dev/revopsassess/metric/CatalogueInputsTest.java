package dev.revopsassess.metric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.reading.Company;
import dev.revopsassess.metric.reading.Metric;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Readings;
import dev.revopsassess.record.Export;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.Kind;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the entry of a metric names, itself and through the metrics that it reads, is what its reading depends on: no more and no less. */
class CatalogueInputsTest {
    private static final Company COMPANY =
            RichCompany.of().answer("revops-scope", "sales, marketing").answer("retention-owner", "CRO");

    /** What this company cannot show: the other exports say it first, or its rows leave the column blank. */
    private static final List<String> NOT_SHOWN = List.of(
            "attribution-method does without answers",
            "bookings-disagreement does without opportunities",
            "cac-by-segment does without funnel",
            "channels does without arr",
            "crm-by-division does without headcount",
            "crm-owners does without answers",
            "inconsistent-pipeline does without answers",
            "lost-selling-time does without answers",
            "ops-scope does without tools",
            "ops-united does without answers",
            "revenue-systems does without funnel",
            "separate-forecasts does without answers",
            "time-to-value does without opportunities",
            "wins-disagreement does without funnel",
            "wins-disagreement does without opportunities");

    private final Map<Set<Kind>, Readings> measured = new HashMap<>();

    @Test
    void anExportThatAMetricDoesNotNameChangesNothingOfIt() {
        var unnamed = new TreeSet<String>();
        for (Metric metric : Company.CATALOGUE.metrics()) {
            Set<Kind> named = named(metric);
            for (Kind kind : EnumSet.complementOf(EnumSet.copyOf(named))) {
                if (subsets(named).anyMatch(some -> matters(metric, kind, with(some, kind)))) {
                    unnamed.add(metric.id() + " depends on " + kind.word());
                }
            }
        }
        assertThat(unnamed).isEmpty();
    }

    @Test
    void everyExportThatAMetricNamesCounts() {
        var idle = new TreeSet<String>();
        for (Metric metric : Company.CATALOGUE.metrics()) {
            for (Kind kind : kinds(metric)) {
                if (subsets(named(metric)).noneMatch(some -> matters(metric, kind, with(some, kind)))) {
                    idle.add(metric.id() + " does without " + kind.word());
                }
            }
        }
        assertThat(idle).containsExactlyElementsOf(NOT_SHOWN);
    }

    /** Whether the reading becomes another where one of these exports is missing. */
    private boolean matters(Metric metric, Kind kind, Set<Kind> exports) {
        var fewer = EnumSet.noneOf(Kind.class);
        fewer.addAll(exports);
        fewer.remove(kind);
        return !reading(metric, exports).equals(reading(metric, fewer));
    }

    private Reading reading(Metric metric, Set<Kind> exports) {
        return measured.computeIfAbsent(Set.copyOf(exports), CatalogueInputsTest::measure)
                .metric(metric.id());
    }

    private static Readings measure(Set<Kind> kept) {
        Exports all = COMPANY.exports();
        return Metrics.measure(
                        new Exports(
                                kept(all.headcount(), kept),
                                kept(all.arr(), kept),
                                all.book().filter(book -> kept.contains(Kind.ARR)),
                                kept(all.retention(), kept),
                                kept(all.forecasts(), kept),
                                kept(all.tools(), kept),
                                kept(all.funnel(), kept),
                                kept(all.spend(), kept),
                                kept(all.opportunities(), kept),
                                kept(all.answers(), kept),
                                all.currency(),
                                all.usdRate(),
                                all.latest(),
                                all.files()),
                        Company.AS_OF,
                        COMPANY.settings())
                .readings();
    }

    private static <T> Export<T> kept(Export<T> export, Set<Kind> kept) {
        return kept.contains(export.kind()) ? export : Export.absent(export.kind());
    }

    private static Set<Kind> named(Metric metric) {
        var named = EnumSet.noneOf(Kind.class);
        var seen = new HashSet<String>();
        var next = new ArrayDeque<>(List.of(metric));
        while (!next.isEmpty()) {
            Metric each = next.remove();
            if (seen.add(each.id())) {
                named.addAll(kinds(each));
                each.reads().stream()
                        .map(Company.CATALOGUE::metric)
                        .flatMap(Optional::stream)
                        .forEach(next::add);
            }
        }
        return named;
    }

    private static Set<Kind> kinds(Metric metric) {
        var kinds = EnumSet.noneOf(Kind.class);
        for (Kind kind : Kind.values()) {
            if (metric.inputs().stream()
                    .anyMatch(input -> input.equals(kind.word()) || input.startsWith(kind.word() + "."))) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    private static Stream<Set<Kind>> subsets(Set<Kind> kinds) {
        Stream<Set<Kind>> subsets = Stream.of(Set.of());
        for (Kind kind : kinds) {
            subsets = subsets.flatMap(some -> Stream.of(some, with(some, kind)));
        }
        return subsets;
    }

    private static Set<Kind> with(Set<Kind> kinds, Kind more) {
        var all = EnumSet.noneOf(Kind.class);
        all.addAll(kinds);
        all.add(more);
        return all;
    }
}
