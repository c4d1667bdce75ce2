package dev.revopsassess.render.html;

import dev.revopsassess.outline.block.ChartBlock;
import dev.revopsassess.outline.block.ChartData;
import dev.revopsassess.outline.block.ChartWords;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Headcount of the revenue organisation by function against the band where informal coordination stops working. */
final class PeopleChart {
    /** A projection further ahead than this would only squeeze what is known. */
    private static final long FURTHEST_MONTHS = 18;

    private static final double TOP = 14;
    private static final double BOTTOM = 256;

    /** Of marketing, sales, customer success and what spans them. */
    private static final List<String> STYLES = List.of("c2", "c1", "c3", "c6");

    private PeopleChart() {}

    static Chart of(ChartBlock block, ChartData.People data) {
        return of(block, data, Frame.BROAD).slim(of(block, data, Frame.SLIM));
    }

    private static Chart of(ChartBlock block, ChartData.People data, Frame frame) {
        List<ChartData.MonthBar> months = data.months();
        Optional<ChartData.Crossing> crossing = data.crossing();
        ChartData.MonthBar last = months.get(months.size() - 1);
        long ahead = crossing.map(found -> ChronoUnit.MONTHS.between(last.month(), found.date()))
                .map(found -> Math.min(FURTHEST_MONTHS, Math.max(0, found)))
                .orElse(0L);
        double most =
                months.stream().mapToDouble(ChartData.MonthBar::total).max().orElse(1);
        most = Math.max(most, crossing.map(ChartData.Crossing::threshold).orElse(0.0));
        most = Math.max(most, data.band().map(ChartData.Band::high).orElse(0.0));
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
                        band.text() + " people"));
        for (double tick : y.ticks()) {
            sketch.grid(frame.left(), y.at(tick), frame.right(), y.at(tick));
            sketch.label(frame.left() - 8, y.at(tick) + 4, "end", "tick", Long.toString(Math.round(tick)));
        }
        bars(sketch, months, y, frame.left(), slot);
        SeriesCharts.steps(sketch, months.stream().map(ChartData.MonthBar::anew).toList(), frame.left(), slot, BOTTOM);
        crossing.ifPresent(found -> projection(sketch, found, last, months.size(), ahead, y, frame));
        labels(sketch, months, ahead, frame);
        List<ChartData.Part> parts = last.parts();
        for (int part = 0; part < parts.size(); part++) {
            sketch.key(STYLES.get(part), parts.get(part).name());
        }
        data.band().ifPresent(band -> sketch.key("band", band.text() + ChartWords.BAND));
        crossing.ifPresent(found -> sketch.key("projection", ChartWords.PACE));
        return sketch.chart("chart-people", block, frame.width(), 288);
    }

    private static void bars(Chart.Sketch sketch, List<ChartData.MonthBar> months, Scale y, double left, double slot) {
        for (int index = 0; index < months.size(); index++) {
            ChartData.MonthBar month = months.get(index);
            double x = left + slot * index + slot * 0.12;
            double up = 0;
            for (int part = 0; part < month.parts().size(); part++) {
                String name = month.parts().get(part).name();
                double people = month.parts().get(part).amount();
                up = SeriesCharts.stacked(
                        sketch,
                        y,
                        x,
                        slot * 0.76,
                        up,
                        people,
                        STYLES.get(part),
                        month.month() + " " + name + " " + Math.round(people));
            }
        }
    }

    private static void projection(
            Chart.Sketch sketch,
            ChartData.Crossing crossing,
            ChartData.MonthBar last,
            int known,
            long ahead,
            Scale y,
            Frame frame) {
        double slot = frame.slot(known + ahead);
        double fromX = frame.left() + slot * (known - 0.5);
        YearMonth date = crossing.date();
        long whole = Math.max(1, ChronoUnit.MONTHS.between(last.month(), date));
        double people = last.total();
        double reached = people + (crossing.threshold() - people) * Math.min(1.0, (double) ahead / whole);
        double toX = frame.left() + slot * (known + ahead - 0.5);
        sketch.line(fromX, y.at(people), toX, y.at(reached), "projection");
        if (ahead == whole) {
            sketch.dot(toX, y.at(reached), 4, "l1-dot", crossing.text());
            sketch.label(toX, y.at(reached) - 9, "end", "value", date.toString());
        }
    }

    private static void labels(Chart.Sketch sketch, List<ChartData.MonthBar> months, long ahead, Frame frame) {
        var all = new ArrayList<YearMonth>();
        months.forEach(month -> all.add(month.month()));
        for (long month = 1; month <= ahead; month++) {
            all.add(months.get(months.size() - 1).month().plusMonths(month));
        }
        SeriesCharts.months(sketch, all, frame, BOTTOM + 20);
    }
}
