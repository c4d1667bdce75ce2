package dev.revopsassess.render.markdown;

import dev.revopsassess.metric.reading.Reading.Point;
import dev.revopsassess.outline.block.ChartData;
import dev.revopsassess.report.Series;
import dev.revopsassess.value.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Charts that GitHub draws. Their text is numbers, months and own words; labels from exports lose all but letters and digits. */
final class Mermaid {
    private Mermaid() {}

    /** The drawing of a chart; empty where this language has none for it. */
    public static List<String> of(ChartData data) {
        return data.fold(
                Mermaid::map,
                scores -> List.of(),
                signals -> List.of(),
                movements -> arr(movements.months(), movements.currency()),
                retention -> retention(retention.nrr()),
                forecasts -> forecasts(forecasts.periods(), forecasts.currency()),
                layers -> List.of(),
                Mermaid::timeline,
                people -> headcount(people.months()));
    }

    /** Need inside sales against need between teams, 0 to 1 each; nothing where one of them is not known. */
    private static List<String> map(ChartData.NeedMap map) {
        if (map.execution().value().isEmpty() || map.alignment().value().isEmpty()) {
            return List.of();
        }
        double execution = map.execution().value().getAsDouble();
        double alignment = map.alignment().value().getAsDouble();
        return List.of(
                "quadrantChart",
                "  title Where the need is",
                "  x-axis \"little inside sales\" --> \"much inside sales\"",
                "  y-axis \"little between teams\" --> \"much between teams\"",
                "  quadrant-1 \"both\"",
                "  quadrant-2 \"between the teams\"",
                "  quadrant-3 \"neither\"",
                "  quadrant-4 \"inside sales\"",
                "  \"today\": [" + share(execution) + ", " + share(alignment) + "]");
    }

    /** Mermaid refuses points on the very edge. */
    private static String share(double score) {
        return NumberText.plain(Math.min(0.99, Math.max(0.01, score / 100)), 2);
    }

    private static List<String> arr(List<Series.ArrMonth> months, String currency) {
        return lines(
                "Annual recurring revenue",
                months.stream().map(month -> month.month().toString()).toList(),
                label(currency) + " million",
                List.of("bar " + numbers(months, month -> month.closing() / 1_000_000)));
    }

    private static List<String> retention(List<Point> nrr) {
        return lines(
                "Net revenue retention",
                nrr.stream().map(point -> point.month().toString()).toList(),
                "percent",
                List.of("line " + numbers(nrr, point -> point.value() * 100)));
    }

    private static List<String> forecasts(List<Series.ForecastPeriod> periods, String currency) {
        return lines(
                "Forecast (line) against actual (bar)",
                periods.stream().map(period -> label(period.label())).toList(),
                label(currency) + " million",
                List.of(
                        "bar " + numbers(periods, period -> period.actual() / 1_000_000),
                        "line " + numbers(periods, period -> period.forecast() / 1_000_000)));
    }

    private static List<String> headcount(List<Series.HeadcountMonth> months) {
        return lines(
                "People in the revenue organisation",
                months.stream().map(month -> month.month().toString()).toList(),
                "people",
                List.of("bar " + numbers(months, month -> (double) month.total())));
    }

    /** Phases as bars over months from now. */
    private static List<String> timeline(ChartData.Timeline plan) {
        var lines = new ArrayList<>(List.of("gantt", "  dateFormat YYYY-MM-DD", "  axisFormat %Y-%m"));
        plan.phases()
                .forEach(phase -> lines.add("  " + label(phase.name()) + " :"
                        + plan.now().plusMonths(phase.start()).atDay(1) + ", "
                        + plan.now().plusMonths(phase.end()).atEndOfMonth()));
        return lines;
    }

    private static List<String> lines(String title, List<String> labels, String axis, List<String> data) {
        var lines = new ArrayList<>(List.of("xychart-beta", "  title \"" + title + "\""));
        lines.add(
                "  x-axis [" + labels.stream().map(label -> '"' + label + '"').collect(Collectors.joining(", ")) + "]");
        lines.add("  y-axis \"" + axis + "\"");
        data.forEach(row -> lines.add("  " + row));
        return lines;
    }

    private static <T> String numbers(List<T> items, Function<T, Double> number) {
        return items.stream()
                .map(item -> NumberText.plain(number.apply(item), 2))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String label(String text) {
        return text.replaceAll("[^\\p{L}\\p{N} -]", "").strip();
    }
}
