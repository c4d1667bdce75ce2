package dev.revopsassess.outline;

import dev.revopsassess.metric.Series;
import dev.revopsassess.metric.reading.Reading.Point;
import dev.revopsassess.metric.stack.StackLayer;
import dev.revopsassess.outline.block.ChartData;
import dev.revopsassess.report.ChartBounds;
import dev.revopsassess.report.Stated;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Unit;
import dev.revopsassess.verdict.model.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Figures over time as a chart draws them, each part with its name. */
final class DrawnSeries {
    private DrawnSeries() {}

    static ChartData movements(List<Series.ArrMonth> months, String currency) {
        return new ChartData.Movements(months.stream().map(DrawnSeries::bar).toList(), currency);
    }

    private static ChartData.MonthBar bar(Series.ArrMonth month) {
        return new ChartData.MonthBar(
                month.month(),
                List.of(
                        new ChartData.Part("new", month.added()),
                        new ChartData.Part("expansion", month.expansion()),
                        new ChartData.Part("back", month.reactivation()),
                        new ChartData.Part("contraction", -month.contraction()),
                        new ChartData.Part("churn", -month.churn())),
                month.closing(),
                month.anew());
    }

    static ChartData retention(List<Point> nrr, List<Point> grr) {
        return new ChartData.Retention(values(nrr), values(grr));
    }

    private static List<ChartData.MonthValue> values(List<Point> points) {
        return points.stream()
                .map(point -> new ChartData.MonthValue(point.month(), point.value(), point.anew()))
                .toList();
    }

    static ChartData forecasts(List<Series.ForecastPeriod> periods, String currency) {
        return new ChartData.Forecasts(
                periods.stream()
                        .map(period -> new ChartData.ForecastPeriod(
                                period.label(), period.forecast(), period.actual(), error(period), period.missed()))
                        .toList(),
                currency);
    }

    /** How far off a forecast was, as a percentage; a dash where nothing was forecast. */
    static String error(Series.ForecastPeriod period) {
        return period.error().isPresent() ? NumberText.share(period.error().getAsDouble()) : "–";
    }

    static ChartData layers(Map<String, List<StackLayer.OwnedTool>> layers) {
        return new ChartData.Layers(layers.entrySet().stream()
                .map(layer -> new ChartData.LayerTools(
                        layer.getKey(),
                        layer.getValue().stream().map(DrawnSeries::drawn).toList()))
                .toList());
    }

    private static ChartData.OwnedTool drawn(StackLayer.OwnedTool tool) {
        return new ChartData.OwnedTool(
                tool.name(), tool.owners().isEmpty() ? "owner not known" : String.join(", ", tool.owners()));
    }

    static ChartData people(
            List<Series.HeadcountMonth> months,
            Optional<ChartBounds.Band> band,
            Optional<Stated<Verdict.Crossing>> crossing) {
        return new ChartData.People(
                months.stream().map(DrawnSeries::bar).toList(),
                band.map(size -> new ChartData.Band(
                        size.low(),
                        size.high(),
                        NumberText.of(size.low(), Unit.COUNT) + " to " + NumberText.of(size.high(), Unit.COUNT))),
                crossing.flatMap(found -> found.fact()
                        .date()
                        .map(date -> new ChartData.Crossing(date, found.fact().threshold(), found.text()))));
    }

    private static ChartData.MonthBar bar(Series.HeadcountMonth month) {
        return new ChartData.MonthBar(
                month.month(),
                month.people().entrySet().stream()
                        .map(people -> new ChartData.Part(people.getKey().title(), (double) people.getValue()))
                        .toList(),
                (double) month.total(),
                month.anew());
    }
}
