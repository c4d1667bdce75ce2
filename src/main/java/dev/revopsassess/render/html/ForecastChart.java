package dev.revopsassess.render.html;

import dev.revopsassess.outline.block.ChartBlock;
import dev.revopsassess.outline.block.ChartData;
import dev.revopsassess.outline.block.ChartWords;
import java.util.List;

/** Forecasts against what came of them. */
final class ForecastChart {
    /** Narrower than this, a label and its neighbour run together. */
    private static final double ROOM_FOR_LABEL = 56;

    private ForecastChart() {}

    /** What was forecast, as a mark, and what came of it, as a bar. */
    static Chart of(ChartBlock block, ChartData.Forecasts data) {
        return of(block, data, Frame.BROAD).slim(of(block, data, Frame.SLIM));
    }

    private static Chart of(ChartBlock block, ChartData.Forecasts data, Frame frame) {
        List<ChartData.ForecastPeriod> periods = data.periods();
        String currency = data.currency();
        double most = periods.stream()
                .mapToDouble(period -> Math.max(period.forecast(), period.actual()))
                .max()
                .orElse(1);
        Scale y = Scale.around(0, Math.max(1, most * 1.05), SeriesCharts.BOTTOM, SeriesCharts.TOP);
        var sketch = new Chart.Sketch();
        SeriesCharts.grid(sketch, y, currency, frame);
        double slot = frame.slot(periods.size());
        boolean crowded = slot < ROOM_FOR_LABEL;
        for (int index = 0; index < periods.size(); index++) {
            ChartData.ForecastPeriod period = periods.get(index);
            double x = frame.left() + slot * index;
            String error = period.error();
            sketch.box(
                    x + slot * 0.25,
                    y.at(period.actual()),
                    slot * 0.5,
                    y.at(0) - y.at(period.actual()),
                    period.missed() ? "c4" : "c1",
                    period.label() + " actual " + SeriesCharts.text(period.actual(), currency));
            sketch.line(x + slot * 0.12, y.at(period.forecast()), x + slot * 0.88, y.at(period.forecast()), "forecast");
            sketch.label(
                    x + slot / 2,
                    Math.min(y.at(period.actual()), y.at(period.forecast())) - 8,
                    "middle",
                    (period.missed() ? "value" : "tick") + (crowded ? " small" : ""),
                    crowded ? error.replace(" %", "") : error);
            if (!crowded || (periods.size() - 1 - index) % 2 == 0) {
                sketch.label(
                        x + slot / 2,
                        SeriesCharts.BOTTOM + 20,
                        "middle",
                        "tick",
                        ScoreCharts.shortened(period.label(), 9));
            }
        }
        sketch.key("c1", "actual").key("c4", ChartWords.MISS).key("forecast", "forecast");
        return sketch.chart("chart-forecasts", block, frame.width(), SeriesCharts.HEIGHT);
    }
}
