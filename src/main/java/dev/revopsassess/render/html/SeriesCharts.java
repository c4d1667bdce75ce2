package dev.revopsassess.render.html;

import dev.revopsassess.outline.block.ChartBlock;
import dev.revopsassess.outline.block.ChartData;
import dev.revopsassess.outline.block.ChartWords;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Unit;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** Charts of revenue, retention and forecasts over time. */
final class SeriesCharts {
    static final double TOP = 14;
    static final double BOTTOM = 236;
    static final int HEIGHT = 268;

    /** For a name and a percentage behind the end of a line. */
    private static final double ROOM_FOR_NAMES = 100;

    /** Height of a line of words. */
    private static final double LINE = 16;

    /** Of new business, expansion, customers who are back, contraction and churn. */
    private static final List<String> STYLES = List.of("c1", "c2", "c3", "c5", "c4");

    private SeriesCharts() {}

    /** Gains above the line and losses below it, a bar a month. */
    static Chart movements(ChartBlock block, ChartData.Movements data) {
        return movements(block, data, Frame.BROAD).slim(movements(block, data, Frame.SLIM));
    }

    private static Chart movements(ChartBlock block, ChartData.Movements data, Frame frame) {
        List<ChartData.MonthBar> months = data.months();
        String currency = data.currency();
        double most = months.stream().mapToDouble(month -> sum(month, 1)).max().orElse(0);
        double least =
                months.stream().mapToDouble(month -> sum(month, -1)).min().orElse(0);
        Scale y = Scale.around(Math.min(0, least), Math.max(1, most), BOTTOM, TOP);
        var sketch = new Chart.Sketch();
        grid(sketch, y, currency, frame);
        double slot = frame.slot(months.size());
        for (int index = 0; index < months.size(); index++) {
            ChartData.MonthBar month = months.get(index);
            double x = frame.left() + slot * index + slot * 0.15;
            double up = 0;
            double down = 0;
            for (int part = 0; part < month.parts().size(); part++) {
                double amount = month.parts().get(part).amount();
                String tip =
                        month.month() + " " + month.parts().get(part).name() + " " + text(Math.abs(amount), currency);
                double to = stacked(sketch, y, x, slot * 0.7, amount < 0 ? down : up, amount, STYLES.get(part), tip);
                up = amount < 0 ? up : to;
                down = amount < 0 ? to : down;
            }
        }
        steps(sketch, months.stream().map(ChartData.MonthBar::anew).toList(), frame.left(), slot, BOTTOM);
        sketch.line(frame.left(), y.at(0), frame.right(), y.at(0), "axis");
        months(sketch, months.stream().map(ChartData.MonthBar::month).toList(), frame, BOTTOM + 20);
        List<ChartData.Part> parts = months.get(0).parts();
        for (int part = 0; part < parts.size(); part++) {
            sketch.key(STYLES.get(part), parts.get(part).name());
        }
        return sketch.chart("chart-arr", block, frame.width(), HEIGHT);
    }

    /** The parts of a month on one side of the line, together. */
    private static double sum(ChartData.MonthBar month, int sign) {
        double sum = 0;
        for (ChartData.Part part : month.parts()) {
            sum += part.amount() * sign > 0 ? part.amount() : 0;
        }
        return sum;
    }

    /** An upright line before each month that an event parts from those before. */
    static void steps(Chart.Sketch sketch, List<Boolean> anew, double left, double slot, double bottom) {
        for (int index = 1; index < anew.size(); index++) {
            if (anew.get(index)) {
                double x = left + slot * index;
                sketch.line(x, TOP, x, bottom, "step");
            }
        }
        if (anew.lastIndexOf(true) > 0) {
            sketch.key("step", ChartWords.STEP);
        }
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
    static Chart retention(ChartBlock block, ChartData.Retention data) {
        return retention(block, data, Frame.BROAD).slim(retention(block, data, Frame.SLIM));
    }

    private static Chart retention(ChartBlock block, ChartData.Retention data, Frame whole) {
        List<ChartData.MonthValue> nrr = data.nrr();
        List<ChartData.MonthValue> grr = data.grr();
        Frame frame = whole.before(ROOM_FOR_NAMES);
        double low = DoubleStream.concat(values(nrr), values(grr)).min().orElse(1);
        double high = DoubleStream.concat(values(nrr), values(grr)).max().orElse(1);
        double room = (Math.max(1.02, high) - Math.min(0.98, low)) * 0.12;
        Scale y = Scale.around(Math.min(0.98, low) - room, Math.max(1.02, high), BOTTOM, TOP);
        var sketch = new Chart.Sketch();
        for (double tick : y.ticks()) {
            sketch.grid(frame.left(), y.at(tick), frame.right(), y.at(tick));
            sketch.label(frame.left() - 8, y.at(tick) + 4, "end", "tick", NumberText.of(tick, Unit.RATIO));
        }
        sketch.line(frame.left(), y.at(1), frame.right(), y.at(1), "threshold");
        YearMonth first = nrr.get(0).month();
        double slot = frame.slot(nrr.size());
        Optional<double[]> upper = line(sketch, y, nrr, first, frame.left(), slot, "l1");
        Optional<double[]> lower = line(sketch, y, grr, first, frame.left(), slot, "l2");
        double apart = upper.isPresent() && lower.isPresent() ? lower.get()[1] - upper.get()[1] : LINE;
        double shift = Math.max(0, LINE - apart) / 2;
        upper.ifPresent(end -> name(sketch, frame, end[1] - shift, "NRR", nrr));
        lower.ifPresent(end -> name(sketch, frame, end[1] + shift, "GRR", grr));
        months(sketch, nrr.stream().map(ChartData.MonthValue::month).toList(), frame, BOTTOM + 20);
        sketch.key("l1", "NRR");
        if (!grr.isEmpty()) {
            sketch.key("l2", "GRR");
        }
        sketch.key("threshold", ChartWords.FLAT);
        return sketch.chart("chart-nrr", block, frame.width(), HEIGHT);
    }

    private static DoubleStream values(List<ChartData.MonthValue> points) {
        return points.stream().mapToDouble(ChartData.MonthValue::value);
    }

    /** Draws the line and gives its end. */
    private static Optional<double[]> line(
            Chart.Sketch sketch,
            Scale y,
            List<ChartData.MonthValue> points,
            YearMonth first,
            double left,
            double slot,
            String style) {
        var path = new ArrayList<double[]>();
        for (ChartData.MonthValue point : points) {
            long index = ChronoUnit.MONTHS.between(first, point.month());
            if (index >= 0) {
                if (point.anew()) {
                    draw(sketch, path, style);
                    path.clear();
                }
                path.add(new double[] {left + slot * (index + 0.5), y.at(point.value())});
            }
        }
        if (path.isEmpty()) {
            return Optional.empty();
        }
        draw(sketch, path, style);
        double[] end = path.get(path.size() - 1);
        sketch.dot(end[0], end[1], 4, style + "-dot", "");
        return Optional.of(end);
    }

    /** A part of a line; one month alone is a point and no line. */
    private static void draw(Chart.Sketch sketch, List<double[]> part, String style) {
        if (part.size() > 1) {
            sketch.path(part, style);
        } else if (!part.isEmpty()) {
            sketch.dot(part.get(0)[0], part.get(0)[1], 3, style + "-dot", "");
        }
    }

    /** Names a line behind its end, where no other part of it can run through the words. */
    private static void name(
            Chart.Sketch sketch, Frame frame, double height, String name, List<ChartData.MonthValue> points) {
        double last = points.get(points.size() - 1).value();
        sketch.label(frame.right() + 4, height + 4, "start", "value", name + " " + NumberText.of(last, Unit.RATIO));
    }

    static String text(double amount, String currency) {
        return NumberText.of(amount, Unit.money(currency));
    }

    static void grid(Chart.Sketch sketch, Scale y, String currency, Frame frame) {
        for (double tick : y.ticks()) {
            sketch.grid(frame.left(), y.at(tick), frame.right(), y.at(tick));
            sketch.label(frame.left() - 8, y.at(tick) + 4, "end", "tick", NumberText.tick(tick));
        }
        sketch.label(frame.left() - 8, BOTTOM + 20, "end", "tick", currency);
    }

    /** About six month labels under the slots, on a phone three; the last month always has one. */
    static void months(Chart.Sketch sketch, List<YearMonth> months, Frame frame, double top) {
        int count = months.size() * (frame.isSlim() ? 2 : 1);
        int every = count <= 8 ? 1 : count <= 18 ? 3 : count <= 40 ? 6 : 12;
        double slot = frame.slot(months.size());
        for (int index = 0; index < months.size(); index++) {
            if ((months.size() - 1 - index) % every == 0) {
                boolean last = index == months.size() - 1;
                sketch.label(
                        last ? frame.right() : frame.left() + slot * (index + 0.5),
                        top,
                        last ? "end" : "middle",
                        "tick",
                        months.get(index).toString());
            }
        }
    }
}
