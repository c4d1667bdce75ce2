package dev.revopsassess.render.html;

import dev.revopsassess.metric.Reading.Point;
import dev.revopsassess.report.Series;
import dev.revopsassess.value.Figures;
import dev.revopsassess.value.Unit;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** Charts of revenue, retention and forecasts over time. */
final class SeriesCharts {
    static final int WIDTH = 640;
    static final double LEFT = 62;
    static final double RIGHT = 628;
    static final double TOP = 14;
    static final double BOTTOM = 236;
    static final int HEIGHT = 268;

    private SeriesCharts() {}

    /** Gains above the line and losses below it, a bar a month. */
    static Optional<Chart> movements(List<Series.ArrMonth> months, String currency) {
        if (months.isEmpty()) {
            return Optional.empty();
        }
        double most = months.stream()
                .mapToDouble(month -> month.added() + month.expansion() + month.reactivation())
                .max()
                .orElse(0);
        double least = months.stream()
                .mapToDouble(month -> -month.contraction() - month.churn())
                .min()
                .orElse(0);
        Scale y = Scale.around(Math.min(0, least), Math.max(1, most), BOTTOM, TOP);
        var sketch = new Chart.Sketch();
        grid(sketch, y, currency);
        double slot = (RIGHT - LEFT) / months.size();
        for (int index = 0; index < months.size(); index++) {
            Series.ArrMonth month = months.get(index);
            double x = LEFT + slot * index + slot * 0.15;
            double width = slot * 0.7;
            double up = 0;
            up = stacked(
                    sketch,
                    y,
                    x,
                    width,
                    up,
                    month.added(),
                    "c1",
                    month.month() + " new " + text(month.added(), currency));
            up = stacked(
                    sketch,
                    y,
                    x,
                    width,
                    up,
                    month.expansion(),
                    "c2",
                    month.month() + " expansion " + text(month.expansion(), currency));
            stacked(
                    sketch,
                    y,
                    x,
                    width,
                    up,
                    month.reactivation(),
                    "c3",
                    month.month() + " back " + text(month.reactivation(), currency));
            double down = 0;
            down = stacked(
                    sketch,
                    y,
                    x,
                    width,
                    down,
                    -month.contraction(),
                    "c5",
                    month.month() + " contraction " + text(month.contraction(), currency));
            stacked(
                    sketch,
                    y,
                    x,
                    width,
                    down,
                    -month.churn(),
                    "c4",
                    month.month() + " churn " + text(month.churn(), currency));
        }
        sketch.line(LEFT, y.at(0), RIGHT, y.at(0), "axis");
        months(sketch, months.stream().map(Series.ArrMonth::month).toList(), slot, BOTTOM + 20);
        sketch.key("c1", "new")
                .key("c2", "expansion")
                .key("c3", "back")
                .key("c5", "contraction")
                .key("c4", "churn");
        Series.ArrMonth first = months.get(0);
        Series.ArrMonth last = months.get(months.size() - 1);
        return Optional.of(sketch.chart(
                "chart-arr",
                "Recurring revenue won and lost",
                "Each month's gains above the line and losses below it, " + currency + ". Recurring revenue closed at "
                        + text(first.closing(), currency) + " in " + first.month() + " and at "
                        + text(last.closing(), currency) + " in " + last.month() + ".",
                WIDTH,
                HEIGHT,
                new Chart.Grid(
                        List.of("Month", "New", "Expansion", "Back", "Contraction", "Churn", "Closing"),
                        months.stream()
                                .map(month -> List.of(
                                        month.month().toString(),
                                        Figures.number(month.added(), 0),
                                        Figures.number(month.expansion(), 0),
                                        Figures.number(month.reactivation(), 0),
                                        Figures.number(month.contraction(), 0),
                                        Figures.number(month.churn(), 0),
                                        Figures.number(month.closing(), 0)))
                                .toList(),
                        true)));
    }

    static double stacked(
            Chart.Sketch sketch,
            Scale y,
            double x,
            double width,
            double from,
            double amount,
            String style,
            String tip) {
        double to = from + amount;
        if (amount != 0) {
            double top = Math.min(y.at(from), y.at(to));
            sketch.box(x, top, width, Math.abs(y.at(from) - y.at(to)), style, tip);
        }
        return to;
    }

    /** Retention at month ends against 100 %. */
    static Optional<Chart> retention(List<Point> nrr, List<Point> grr) {
        if (nrr.size() < 2) {
            return Optional.empty();
        }
        double low = DoubleStream.concat(values(nrr), values(grr)).min().orElse(1);
        double high = DoubleStream.concat(values(nrr), values(grr)).max().orElse(1);
        double room = (Math.max(1.02, high) - Math.min(0.98, low)) * 0.12;
        Scale y = Scale.around(Math.min(0.98, low) - room, Math.max(1.02, high), BOTTOM, TOP);
        var sketch = new Chart.Sketch();
        for (double tick : y.ticks()) {
            sketch.grid(LEFT, y.at(tick), RIGHT, y.at(tick));
            sketch.label(LEFT - 8, y.at(tick) + 4, "end", "tick", Figures.text(tick, Unit.RATIO));
        }
        sketch.line(LEFT, y.at(1), RIGHT, y.at(1), "threshold");
        double slot = (RIGHT - LEFT) / nrr.size();
        line(sketch, y, nrr, nrr.get(0).month(), slot, "l1", "NRR");
        line(sketch, y, grr, nrr.get(0).month(), slot, "l2", "GRR");
        months(sketch, nrr.stream().map(Point::month).toList(), slot, BOTTOM + 20);
        sketch.key("l1", "NRR");
        if (!grr.isEmpty()) {
            sketch.key("l2", "GRR");
        }
        sketch.key("threshold", "100 %: customers neither grow nor shrink");
        Point last = nrr.get(nrr.size() - 1);
        return Optional.of(sketch.chart(
                "chart-nrr",
                "Net revenue retention",
                "Over the twelve months to each month's end: "
                        + Figures.text(nrr.get(0).value(), Unit.RATIO) + " in "
                        + nrr.get(0).month() + ", " + Figures.text(last.value(), Unit.RATIO) + " in " + last.month()
                        + ".",
                WIDTH,
                HEIGHT,
                new Chart.Grid(
                        List.of("Month", "NRR", "GRR"),
                        nrr.stream()
                                .map(point -> List.of(
                                        point.month().toString(),
                                        Figures.text(point.value(), Unit.RATIO),
                                        grr.stream()
                                                .filter(other -> other.month().equals(point.month()))
                                                .map(other -> Figures.text(other.value(), Unit.RATIO))
                                                .findFirst()
                                                .orElse("–")))
                                .toList(),
                        true)));
    }

    private static DoubleStream values(List<Point> points) {
        return points.stream().mapToDouble(Point::value);
    }

    private static void line(
            Chart.Sketch sketch, Scale y, List<Point> points, YearMonth first, double slot, String style, String name) {
        var path = new ArrayList<double[]>();
        for (Point point : points) {
            long index = java.time.temporal.ChronoUnit.MONTHS.between(first, point.month());
            if (index >= 0) {
                path.add(new double[] {LEFT + slot * (index + 0.5), y.at(point.value())});
            }
        }
        if (path.isEmpty()) {
            return;
        }
        sketch.path(path, style);
        double[] end = path.get(path.size() - 1);
        double last = points.get(points.size() - 1).value();
        sketch.dot(end[0], end[1], 4, style + "-dot", name);
        boolean falling = path.size() > 1 && path.get(path.size() - 2)[1] < end[1];
        sketch.label(
                end[0], end[1] + (falling ? 20 : -10), "end", "value", name + " " + Figures.text(last, Unit.RATIO));
    }

    static String text(double amount, String currency) {
        return Figures.text(amount, Unit.money(currency));
    }

    static void grid(Chart.Sketch sketch, Scale y, String currency) {
        for (double tick : y.ticks()) {
            sketch.grid(LEFT, y.at(tick), RIGHT, y.at(tick));
            sketch.label(LEFT - 8, y.at(tick) + 4, "end", "tick", compact(tick));
        }
        sketch.label(LEFT - 8, BOTTOM + 20, "end", "tick", currency);
    }

    /** {@code 250k}, {@code 1.5m}: room is short beside an axis. */
    private static String compact(double amount) {
        double size = Math.abs(amount);
        if (size >= 1_000_000) {
            return Figures.number(amount / 1_000_000, 2) + "m";
        }
        return size >= 1_000 ? Figures.number(amount / 1_000, 1) + "k" : Figures.number(amount, 0);
    }

    /** About six month labels under the slots. */
    static void months(Chart.Sketch sketch, List<YearMonth> months, double slot, double top) {
        int every = months.size() <= 8 ? 1 : months.size() <= 18 ? 3 : months.size() <= 40 ? 6 : 12;
        for (int index = 0; index < months.size(); index++) {
            if ((months.size() - 1 - index) % every == 0) {
                boolean last = index == months.size() - 1;
                sketch.label(
                        last ? RIGHT : LEFT + slot * (index + 0.5),
                        top,
                        last ? "end" : "middle",
                        "tick",
                        months.get(index).toString());
            }
        }
    }
}
