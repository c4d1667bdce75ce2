package dev.revopsassess.outline;

import dev.revopsassess.metric.Series;
import dev.revopsassess.metric.reading.Reading.Point;
import dev.revopsassess.metric.stack.StackLayer;
import dev.revopsassess.outline.block.ChartBlock;
import dev.revopsassess.outline.block.ChartData;
import dev.revopsassess.outline.block.ChartWords;
import dev.revopsassess.outline.block.ScoreLine;
import dev.revopsassess.outline.block.SignalLine;
import dev.revopsassess.outline.block.Table;
import dev.revopsassess.report.Assessment;
import dev.revopsassess.report.Stated;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.value.BusinessFunction;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Unit;
import dev.revopsassess.verdict.model.Verdict;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The charts with the words and the figures that say the same; a chart without figures is left out. */
final class ChartOutline {
    /** More bars repeat the list that stands below them. */
    private static final int MOST_BARS = 8;

    private static final String SIZE = "revenue-org-headcount";

    private final Assessment assessment;
    private final Series series;
    private final String currency;

    ChartOutline(Assessment assessment) {
        this.assessment = assessment;
        this.series = assessment.series();
        this.currency = assessment.currency();
    }

    /** Where the need is, and each score with its range. */
    List<ChartBlock> scores(List<ScoreLine> scores) {
        var tracks = chart(
                "Four scores, 0 to 100",
                "Each score with the range that the open questions leave and the share of the evidence that is known.",
                List.of("Score", "#Today", "#Possible", "#Evidence"),
                scores.stream()
                        .map(line -> List.of(
                                line.gloss() + " (" + line.dimension().word() + ")",
                                line.score(),
                                line.range(),
                                line.evidence()))
                        .toList(),
                new ChartData.ScoreTracks(scores));
        return Stream.concat(
                        line(scores, Dimension.EXECUTION)
                                .flatMap(execution ->
                                        line(scores, Dimension.ALIGNMENT).map(alignment -> map(execution, alignment)))
                                .stream(),
                        Stream.of(tracks))
                .toList();
    }

    private ChartBlock map(ScoreLine execution, ScoreLine alignment) {
        return ChartBlock.needMap(
                ChartWords.MAP, execution, alignment, assessment.bounds().alignment());
    }

    private static Optional<ScoreLine> line(List<ScoreLine> scores, Dimension dimension) {
        return scores.stream().filter(line -> line.dimension() == dimension).findFirst();
    }

    /** How heavily each signal speaks. */
    List<ChartBlock> signals(List<SignalLine> all) {
        List<SignalLine> drivers = all.stream().limit(MOST_BARS).toList();
        return drivers.isEmpty()
                ? List.of()
                : List.of(chart(
                        "How heavily each signal speaks",
                        (all.size() > MOST_BARS
                                        ? "The heaviest " + MOST_BARS + " of " + all.size() + " signals"
                                        : "Signals")
                                + " that fired or are near it, heaviest first. A full bar has fired.",
                        List.of("Signal", "#State", "#Strength", "#Weight"),
                        drivers.stream()
                                .map(line -> List.of(
                                        line.title(),
                                        line.standing(),
                                        NumberText.strength(line.strength().orElse(0)),
                                        Integer.toString(line.weight())))
                                .toList(),
                        new ChartData.SignalBars(drivers)));
    }

    /** Revenue, retention and forecasts over time. */
    List<ChartBlock> figures() {
        return Stream.of(movements(), retention(), forecasts())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ChartBlock> movements() {
        List<Series.ArrMonth> months = series.arr();
        if (months.isEmpty()) {
            return Optional.empty();
        }
        Series.ArrMonth first = months.get(0);
        Series.ArrMonth last = months.get(months.size() - 1);
        return Optional.of(chart(
                SeriesConclusions.revenue(months, currency),
                "Each month's gains above the line and losses below it, " + currency + ". Recurring revenue closed at "
                        + money(first.closing()) + " in " + first.month() + " and at " + money(last.closing()) + " in "
                        + last.month() + "."
                        + steps(months.stream().filter(Series.ArrMonth::anew).map(Series.ArrMonth::month)),
                List.of("Month", "#New", "#Expansion", "#Back", "#Contraction", "#Churn", "#Closing"),
                months.stream()
                        .map(month -> Stream.concat(
                                        Stream.of(month.month().toString()),
                                        Stream.of(
                                                        month.added(),
                                                        month.expansion(),
                                                        month.reactivation(),
                                                        month.contraction(),
                                                        month.churn(),
                                                        month.closing())
                                                .map(NumberText::amount))
                                .toList())
                        .toList(),
                DrawnSeries.movements(months, currency)));
    }

    private String money(double amount) {
        return NumberText.of(amount, Unit.money(currency));
    }

    private Optional<ChartBlock> retention() {
        List<Point> nrr = series.nrr();
        if (nrr.size() < 2) {
            return Optional.empty();
        }
        Point last = nrr.get(nrr.size() - 1);
        return Optional.of(chart(
                SeriesConclusions.retention(nrr),
                "Net revenue retention over the twelve months to each month's end: "
                        + NumberText.share(nrr.get(0).value()) + " in "
                        + nrr.get(0).month() + ", " + NumberText.share(last.value()) + " in " + last.month() + "."
                        + steps(nrr.stream().filter(Point::anew).map(Point::month)),
                List.of("Month", "#NRR", "#GRR"),
                nrr.stream()
                        .map(point -> List.of(
                                point.month().toString(), NumberText.share(point.value()), grossOf(point.month())))
                        .toList(),
                DrawnSeries.retention(nrr, series.grr())));
    }

    private String grossOf(YearMonth month) {
        return series.grr().stream()
                .filter(point -> point.month().equals(month))
                .map(point -> NumberText.share(point.value()))
                .findFirst()
                .orElse("–");
    }

    private Optional<ChartBlock> forecasts() {
        List<Series.ForecastPeriod> periods = series.forecasts();
        return periods.isEmpty()
                ? Optional.empty()
                : Optional.of(chart(
                        SeriesConclusions.forecasts(periods),
                        "Forecast against actual of the closed periods. The percentage is forecast less actual, over forecast: under 0 more came than was forecast.",
                        List.of("Period", "#Forecast", "#Actual", "#Error", "Missed"),
                        periods.stream()
                                .map(period -> List.of(
                                        period.label(),
                                        money(period.forecast()),
                                        money(period.actual()),
                                        DrawnSeries.error(period),
                                        period.missed() ? "yes" : "no"))
                                .toList(),
                        DrawnSeries.forecasts(periods, currency)));
    }

    /** Products by layer. */
    List<ChartBlock> stack() {
        Map<String, List<StackLayer.OwnedTool>> layers = layers();
        return layers.values().stream().allMatch(List::isEmpty)
                ? List.of()
                : List.of(chart(
                        "Tools by layer",
                        "What the inventory holds in each layer, with the team that owns it.",
                        List.of("Layer", "Tools and owners"),
                        layers.entrySet().stream()
                                .map(layer -> List.of(layer.getKey(), tools(layer.getValue())))
                                .toList(),
                        DrawnSeries.layers(layers)));
    }

    /** Products of every layer that the rules know, by its title; none where no inventory was read. */
    private Map<String, List<StackLayer.OwnedTool>> layers() {
        var layers = new LinkedHashMap<String, List<StackLayer.OwnedTool>>();
        assessment
                .stack()
                .ifPresent(stack -> assessment
                        .names()
                        .layers()
                        .forEach((layer, title) -> layers.put(
                                title,
                                stack.stream()
                                        .filter(found -> found.layer() == layer)
                                        .flatMap(found -> found.tools().stream())
                                        .toList())));
        return layers;
    }

    private static String tools(List<StackLayer.OwnedTool> tools) {
        return tools.isEmpty()
                ? "nothing"
                : tools.stream()
                        .map(tool -> tool.name()
                                + (tool.owners().isEmpty() ? "" : " (" + String.join(", ", tool.owners()) + ")"))
                        .collect(Collectors.joining(", "));
    }

    /** Phases over months. */
    List<ChartBlock> timeline(List<PlanLines.Phase> phases) {
        return phases.isEmpty()
                ? List.of()
                : List.of(chart(
                        "The plan over time",
                        "Phases by month, counted from the month after the day of this report.",
                        List.of("Phase", "When"),
                        phases.stream()
                                .map(phase -> List.of(phase.name(), phase.months()))
                                .toList(),
                        new ChartData.Timeline(
                                phases.stream()
                                        .map(phase -> new ChartData.Phase(
                                                phase.name(), phase.months(), phase.start(), phase.end()))
                                        .toList(),
                                YearMonth.from(assessment.asOf().date()))));
    }

    /** What the scores become month by month; nothing where the work moves none. */
    List<ChartBlock> burnDown(List<PlanLines.Progress> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var heads = new ArrayList<>(List.of("Month"));
        lines.forEach(line -> heads.add("#" + line.name()));
        var rows = new ArrayList<List<String>>();
        for (int month = 0; month < lines.get(0).scores().size(); month++) {
            int now = month;
            rows.add(Stream.concat(
                            Stream.of(month == 0 ? ChartWords.TODAY : Integer.toString(month)),
                            lines.stream()
                                    .map(line -> NumberText.score(line.scores().get(now))))
                    .toList());
        }
        return List.of(chart(
                "What the plan moves",
                "The scores at the end of each month, once what is finished by then is done. What looks back over quarters or years moves later and is not in it.",
                heads,
                rows,
                new ChartData.BurnDown(lines.stream()
                        .map(line -> new ChartData.MonthScores(line.name(), line.scores()))
                        .toList())));
    }

    /** People over time, and when they cross a size at their present pace. */
    List<ChartBlock> people() {
        List<Series.HeadcountMonth> months = series.headcount();
        if (months.isEmpty()) {
            return List.of();
        }
        Optional<Stated<Verdict.Crossing>> crossing = assessment.text().trajectory().stream()
                .filter(found -> found.fact().measure().equals(SIZE))
                .filter(found -> found.fact().date().isPresent())
                .findFirst();
        Series.HeadcountMonth first = months.get(0);
        Series.HeadcountMonth last = months.get(months.size() - 1);
        List<BusinessFunction> functions = List.copyOf(first.people().keySet());
        var heads = new ArrayList<>(List.of("Month"));
        functions.forEach(function -> heads.add("#" + function.title()));
        heads.add("#Together");
        return List.of(chart(
                SeriesConclusions.people(months),
                "People in the revenue organisation: " + first.total() + " in " + first.month() + ", " + last.total()
                        + " in " + last.month() + "."
                        + steps(months.stream()
                                .filter(Series.HeadcountMonth::anew)
                                .map(Series.HeadcountMonth::month))
                        + crossing.map(found -> " " + found.text()).orElse(""),
                heads,
                months.stream().map(month -> row(month, functions)).toList(),
                DrawnSeries.people(months, assessment.bounds().size(), crossing)));
    }

    /** Where events break a series, so that nobody reads a trend across one. */
    private static String steps(Stream<YearMonth> months) {
        String named = months.map(YearMonth::toString).collect(Collectors.joining(", "));
        return named.isEmpty()
                ? ""
                : " What lies on both sides of " + named + " is not the same: " + ChartWords.STEP + ".";
    }

    private static List<String> row(Series.HeadcountMonth month, List<BusinessFunction> functions) {
        var row = new ArrayList<>(List.of(month.month().toString()));
        functions.forEach(function -> row.add(Long.toString(month.people().getOrDefault(function, 0L))));
        row.add(Long.toString(month.total()));
        return row;
    }

    private static ChartBlock chart(
            String title, String description, List<String> heads, List<List<String>> rows, ChartData data) {
        return new ChartBlock(title, description, Table.of(title, heads, rows), data);
    }
}
