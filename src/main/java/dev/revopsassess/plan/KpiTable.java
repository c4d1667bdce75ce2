package dev.revopsassess.plan;

import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Readings;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Unit;
import dev.revopsassess.verdict.model.Model;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a model answers for, with today's value or what it takes to measure it. */
final class KpiTable {
    private final PlanRules rules;
    private final Map<String, String> titles;

    KpiTable(PlanRules rules, Map<String, String> titles) {
        this.rules = rules;
        this.titles = titles;
    }

    List<Plan.Kpi> kpis(Model model, Readings readings) {
        return rules.kpis().getOrDefault(model, List.of()).stream()
                .map(id -> kpi(readings.metric(id)))
                .toList();
    }

    private Plan.Kpi kpi(Reading reading) {
        String title = titles.getOrDefault(reading.id(), reading.id());
        return reading.fold(
                measured -> new Plan.Kpi(
                        measured.id(), title, Optional.of(measured.printed()), trend(measured), Optional.empty()),
                missing -> new Plan.Kpi(
                        missing.id(),
                        title,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(missing.needs().stream()
                                .map(Need::ask)
                                .findFirst()
                                .orElse(missing.why()))));
    }

    /** Change on the same month a year before, where the history reaches back that far and no event lies between. */
    private static Optional<String> trend(Reading.Measured measured) {
        List<Reading.Point> history = Reading.Point.sinceEvent(measured.history());
        if (history.isEmpty()) {
            return Optional.empty();
        }
        Reading.Point last = history.get(history.size() - 1);
        YearMonth before = last.month().minusYears(1);
        return history.stream()
                .filter(point -> point.month().equals(before))
                .findFirst()
                .map(point -> {
                    double change = last.value() - point.value();
                    Unit unit = measured.unit().equals(Unit.RATIO) ? Unit.POINTS : measured.unit();
                    String sign = change > 0 ? "+" : "";
                    return sign + NumberText.of(change, unit) + " on " + before;
                });
    }
}
