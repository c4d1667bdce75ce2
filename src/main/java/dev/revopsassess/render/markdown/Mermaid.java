package dev.revopsassess.render.markdown;

import dev.revopsassess.outline.block.ChartData;
import dev.revopsassess.outline.block.ChartWords;
import dev.revopsassess.value.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Charts that GitHub draws. Their text is numbers, months and own words; labels from exports lose all but letters and digits. */
final class Mermaid {
    private Mermaid() {}

    /** The drawing of a chart; empty where this language has none for it. */
    static List<String> of(ChartData data) {
        return data.fold(
                Mermaid::map,
                scores -> List.of(),
                shifts -> List.of(),
                signals -> List.of(),
                movements -> arr(movements.months(), movements.currency()),
                retention -> retention(retention.nrr()),
                forecasts -> forecasts(forecasts.periods(), forecasts.currency()),
                layers -> List.of(),
                Mermaid::timeline,
                Mermaid::burnDown,
                people -> headcount(people.months()));
    }

    /** Need inside sales against need between teams, 0 to 1 each; nothing where too little is known of one of them. */
    private static List<String> map(ChartData.NeedMap map) {
        if (map.execution().point().isEmpty() || map.alignment().point().isEmpty()) {
            return List.of();
        }
        double execution = map.execution().point().getAsDouble();
        double alignment = map.alignment().point().getAsDouble();
        return List.of(
                "quadrantChart",
                "  title " + ChartWords.MAP,
                "  x-axis \"" + ChartWords.LITTLE_INSIDE + "\" --> \"" + ChartWords.MUCH_INSIDE + '"',
                "  y-axis \"" + ChartWords.LITTLE_BETWEEN + "\" --> \"" + ChartWords.MUCH_BETWEEN + '"',
                "  quadrant-1 \"both\"",
                "  quadrant-2 \"" + ChartWords.BETWEEN + '"',
                "  quadrant-3 \"neither\"",
                "  quadrant-4 \"" + ChartWords.INSIDE + '"',
                "  \"today\": [" + share(execution) + ", " + share(alignment) + "]");
    }

    /** Mermaid refuses points on the very edge. */
    private static String share(double score) {
        return NumberText.plain(Math.min(0.99, Math.max(0.01, score / 100)), 2);
    }

    private static List<String> arr(List<ChartData.MonthBar> months, String currency) {
        return lines(
                ChartWords.REVENUE,
                months.stream().map(month -> month.month().toString()).toList(),
                label(currency) + " million",
                List.of("bar " + numbers(months, month -> month.total() / 1_000_000)));
    }

    /** A line here cannot be broken, so that a series with a step in it is drawn as bars. */
    private static List<String> retention(List<ChartData.MonthValue> nrr) {
        return lines(
                ChartWords.RETENTION,
                nrr.stream().map(point -> point.month().toString()).toList(),
                "percent",
                List.of((nrr.stream().skip(1).anyMatch(ChartData.MonthValue::anew) ? "bar " : "line ")
                        + numbers(nrr, point -> point.value() * 100)));
    }

    private static List<String> forecasts(List<ChartData.ForecastPeriod> periods, String currency) {
        return lines(
                ChartWords.FORECASTS,
                periods.stream().map(period -> label(period.label())).toList(),
                label(currency) + " million",
                List.of(
                        "bar " + numbers(periods, period -> period.actual() / 1_000_000),
                        "line " + numbers(periods, period -> period.forecast() / 1_000_000)));
    }

    private static List<String> headcount(List<ChartData.MonthBar> months) {
        return lines(
                ChartWords.PEOPLE,
                months.stream().map(month -> month.month().toString()).toList(),
                "people",
                List.of("bar " + numbers(months, ChartData.MonthBar::total)));
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

    private static List<String> burnDown(ChartData.BurnDown plan) {
        int months = plan.lines().get(0).scores().size();
        return lines(
                ChartWords.SCORES_OVER_MONTHS + " ("
                        + plan.lines().stream().map(ChartData.MonthScores::name).collect(Collectors.joining(", "))
                        + ")",
                IntStream.range(0, months)
                        .mapToObj(month -> month == 0 ? ChartWords.TODAY : Integer.toString(month))
                        .toList(),
                "score",
                plan.lines().stream()
                        .map(line -> "line " + numbers(line.scores(), score -> score))
                        .toList());
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
