package dev.revopsassess.render.html;

import dev.revopsassess.outline.block.ChartBlock;
import dev.revopsassess.outline.block.ChartData;
import dev.revopsassess.report.Series;
import dev.revopsassess.value.BusinessFunction;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Unit;
import dev.revopsassess.verdict.model.Verdict;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Headcount of the revenue organisation by function against the band where informal coordination stops working. */
final class PeopleChart {
    /** A projection further ahead than this would only squeeze what is known. */
    private static final long FURTHEST_MONTHS = 18;

    private static final double TOP = 14;
    private static final double BOTTOM = 256;
    private static final Map<BusinessFunction, String> STYLES = Map.of(
            BusinessFunction.SALES, "c1",
            BusinessFunction.MARKETING, "c2",
            BusinessFunction.CUSTOMER_SUCCESS, "c3",
            BusinessFunction.REVENUE, "c6");

    private PeopleChart() {}

    public static Chart of(ChartBlock block, ChartData.People data) {
        return of(block, data, Frame.BROAD).slim(of(block, data, Frame.SLIM));
    }

    private static Chart of(ChartBlock block, ChartData.People data, Frame frame) {
        List<Series.HeadcountMonth> months = data.months();
        Optional<Verdict.Crossing> crossing = data.crossing();
        Series.HeadcountMonth last = months.get(months.size() - 1);
        long ahead = crossing.map(found ->
                        ChronoUnit.MONTHS.between(last.month(), found.date().orElseThrow()))
                .map(found -> Math.min(FURTHEST_MONTHS, Math.max(0, found)))
                .orElse(0L);
        double most =
                months.stream().mapToLong(Series.HeadcountMonth::total).max().orElse(1);
        most = Math.max(most, crossing.map(Verdict.Crossing::threshold).orElse(0.0));
        most = Math.max(most, data.band().map(Series.Band::high).orElse(0.0));
        Scale y = Scale.around(0, most * 1.04, BOTTOM, TOP);
        double slot = frame.slot(months.size() + ahead);
        var sketch = new Chart.Sketch();
        data.band()
                .ifPresent(band -> sketch.box(
                        frame.left(),
                        y.at(band.high()),
                        frame.right() - frame.left(),
                        y.at(band.low()) - y.at(band.high()),
                        "band",
                        size(band) + " people"));
        for (double tick : y.ticks()) {
            sketch.grid(frame.left(), y.at(tick), frame.right(), y.at(tick));
            sketch.label(frame.left() - 8, y.at(tick) + 4, "end", "tick", Long.toString(Math.round(tick)));
        }
        bars(sketch, months, y, frame.left(), slot);
        crossing.ifPresent(found -> projection(sketch, found, last, months.size(), ahead, y, frame));
        labels(sketch, months, ahead, frame);
        months.get(0).people().keySet().forEach(function -> sketch.key(style(function), function.title()));
        data.band().ifPresent(band -> sketch.key("band", size(band) + ": informal coordination stops working"));
        crossing.ifPresent(found -> sketch.key("projection", "at the pace of the last 12 months"));
        return sketch.chart("chart-people", block, frame.width(), 288);
    }

    private static void bars(
            Chart.Sketch sketch, List<Series.HeadcountMonth> months, Scale y, double left, double slot) {
        for (int index = 0; index < months.size(); index++) {
            Series.HeadcountMonth month = months.get(index);
            double x = left + slot * index + slot * 0.12;
            double up = 0;
            for (var entry : month.people().entrySet()) {
                up = SeriesCharts.stacked(
                        sketch,
                        y,
                        x,
                        slot * 0.76,
                        up,
                        (double) entry.getValue(),
                        style(entry.getKey()),
                        month.month() + " " + entry.getKey().title() + " " + entry.getValue());
            }
        }
    }

    private static void projection(
            Chart.Sketch sketch,
            Verdict.Crossing crossing,
            Series.HeadcountMonth last,
            int known,
            long ahead,
            Scale y,
            Frame frame) {
        double slot = frame.slot(known + ahead);
        double fromX = frame.left() + slot * (known - 0.5);
        YearMonth date = crossing.date().orElseThrow();
        long whole = Math.max(1, ChronoUnit.MONTHS.between(last.month(), date));
        double people = (double) last.total();
        double reached = people + (crossing.threshold() - people) * Math.min(1.0, (double) ahead / whole);
        double toX = frame.left() + slot * (known + ahead - 0.5);
        sketch.line(fromX, y.at(people), toX, y.at(reached), "projection");
        if (ahead == whole) {
            sketch.dot(toX, y.at(reached), 4, "l1-dot", crossing.text());
            sketch.label(toX, y.at(reached) - 9, "end", "value", date.toString());
        }
    }

    private static void labels(Chart.Sketch sketch, List<Series.HeadcountMonth> months, long ahead, Frame frame) {
        var all = new ArrayList<YearMonth>();
        months.forEach(month -> all.add(month.month()));
        for (long month = 1; month <= ahead; month++) {
            all.add(months.get(months.size() - 1).month().plusMonths(month));
        }
        SeriesCharts.months(sketch, all, frame, BOTTOM + 20);
    }

    private static String size(Series.Band band) {
        return NumberText.of(band.low(), Unit.COUNT) + " to " + NumberText.of(band.high(), Unit.COUNT);
    }

    private static String style(BusinessFunction function) {
        return STYLES.getOrDefault(function, "c6");
    }
}
