package dev.revopsassess.render.html;

import dev.revopsassess.outline.block.ChartBlock;
import dev.revopsassess.outline.block.ChartData;
import dev.revopsassess.outline.block.ChartWords;
import dev.revopsassess.outline.block.ScoreLine;
import dev.revopsassess.outline.block.SignalLine;
import dev.revopsassess.value.NumberText;
import java.util.List;

/** Charts of scores and signals. */
final class ScoreCharts {
    private ScoreCharts() {}

    /** Need inside sales against need between teams. */
    static Chart map(ChartBlock block, ChartData.NeedMap data) {
        ScoreLine execution = data.execution();
        ScoreLine alignment = data.alignment();
        var x = new Scale(0, 100, 52, 348);
        var y = new Scale(0, 100, 296, 14);
        var sketch = new Chart.Sketch();
        sketch.box(52, 14, 296, 282, "plot", "");
        sketch.box(
                x.at(execution.low()),
                y.at(alignment.high()),
                x.at(execution.high()) - x.at(execution.low()),
                y.at(alignment.low()) - y.at(alignment.high()),
                "range",
                ChartWords.EVERY_PLACE);
        for (double tick : List.of(0.0, 25.0, 50.0, 75.0, 100.0)) {
            sketch.label(x.at(tick), 314, "middle", "tick", NumberText.tick(tick));
            sketch.label(44, y.at(tick) + 4, "end", "tick", NumberText.tick(tick));
        }
        for (double bound : data.bounds()) {
            sketch.line(52, y.at(bound), 348, y.at(bound), "threshold");
        }
        boolean drawn = execution.point().isPresent() && alignment.point().isPresent();
        double left = drawn ? x.at(execution.point().getAsDouble()) : 200;
        double top = drawn ? y.at(alignment.point().getAsDouble()) : 155;
        // The words in the corners give way to the point of today.
        double upper = top < 50 ? 78 : 32;
        double lower = top > 264 ? 240 : 288;
        sketch.label(60, upper, "start", "quiet", ChartWords.BETWEEN);
        sketch.label(340, upper, "end", "quiet", "both");
        sketch.label(60, lower, "start", "quiet", "neither");
        sketch.label(340, lower, "end", "quiet", ChartWords.INSIDE);
        sketch.label(200, 336, "middle", "axis-title", ChartWords.INSIDE_AXIS);
        if (drawn) {
            sketch.dot(left, top, 7, "here", "today");
            boolean right = left < 240;
            double beyond = right ? x.at(execution.high()) + 6 : x.at(execution.low()) - 6;
            double beside = right ? left + 12 : left - 12;
            sketch.label(
                    // Beyond the range where that is near, on it where it is wide.
                    Math.abs(beyond - left) < 60 && Math.abs(beyond - left) > 12 ? beyond : beside,
                    // Clear of the words in the corners.
                    Math.max(54, Math.min(266, top + 4)),
                    right ? "start" : "end",
                    "value",
                    execution.score() + ", " + alignment.score());
            sketch.key("here", "today");
        }
        sketch.key("range", ChartWords.POSSIBLE);
        if (!data.bounds().isEmpty()) {
            sketch.key("threshold", ChartWords.BOUND);
        }
        return sketch.chart("chart-map", block, 360, 344);
    }

    /** A track for each score with its range. */
    static Chart scores(ChartBlock block, ChartData.ScoreTracks data) {
        var x = new Scale(0, 100, 20, 340);
        var sketch = new Chart.Sketch();
        double top = 22;
        for (ScoreLine line : data.scores()) {
            sketch.label(20, top, "start", "name", line.gloss());
            sketch.label(340, top, "end", "value", line.point().isPresent() ? line.score() : line.range());
            sketch.box(20, top + 10, 320, 8, "track", "");
            sketch.box(
                    x.at(line.low()),
                    top + 10,
                    Math.max(2, x.at(line.high()) - x.at(line.low())),
                    8,
                    "range",
                    "possible: " + line.range());
            if (line.point().isPresent()) {
                sketch.dot(x.at(line.point().getAsDouble()), top + 14, 7, "here", line.score());
            }
            sketch.label(
                    20,
                    top + 35,
                    "start",
                    "tick",
                    line.word() + " · possible " + line.range() + " · evidence " + line.evidence());
            top += 80;
        }
        return sketch.chart("chart-scores", block, 360, 344);
    }

    /** A track for each score: a ring where it was, a dot where it is, and the way between them. */
    static Chart shifts(ChartBlock block, ChartData.ScoreShifts data) {
        return shifts(block, data, 640).slim(shifts(block, data, 360));
    }

    private static Chart shifts(ChartBlock block, ChartData.ScoreShifts data, int width) {
        double right = width - 20.0;
        var x = new Scale(0, 100, 20, right);
        var sketch = new Chart.Sketch();
        double top = 22;
        for (ChartData.Shift shift : data.shifts()) {
            sketch.label(20, top, "start", "name", shift.gloss());
            sketch.label(right, top, "end", "value", shift.text());
            sketch.box(20, top + 10, right - 20, 8, "track", "");
            if (shift.before().isPresent() && shift.now().isPresent()) {
                double from =
                        x.at(Math.min(shift.before().getAsDouble(), shift.now().getAsDouble()));
                double to =
                        x.at(Math.max(shift.before().getAsDouble(), shift.now().getAsDouble()));
                sketch.box(from, top + 10, Math.max(2, to - from), 8, "range", shift.text());
            }
            if (shift.before().isPresent()) {
                sketch.dot(x.at(shift.before().getAsDouble()), top + 14, 7, "range", "before");
            }
            if (shift.now().isPresent()) {
                sketch.dot(x.at(shift.now().getAsDouble()), top + 14, 7, "here", "now");
            }
            sketch.label(20, top + 35, "start", "tick", shift.word());
            top += 80;
        }
        sketch.key("range", "before");
        sketch.key("here", "now");
        return sketch.chart("chart-shifts", block, width, (int) top - 30);
    }

    /** Fired and watch signals: the frame is the weight, the filling is how strongly it speaks. */
    static Chart signals(ChartBlock block, ChartData.SignalBars data) {
        return signals(block, data.signals(), 640, 300, 0).slim(signals(block, data.signals(), 360, 8, 18));
    }

    /**
     * Draws the signals.
     *
     * @param left where the bars begin; the name stands before it where no room is kept above
     * @param above room above a bar for its name
     */
    private static Chart signals(ChartBlock block, List<SignalLine> drivers, int width, double left, double above) {
        var x = new Scale(0, 5, left, width - 20.0);
        var sketch = new Chart.Sketch();
        boolean beside = above == 0;
        double top = 10;
        for (SignalLine line : drivers) {
            double strength = line.strength().orElse(0);
            sketch.label(
                    beside ? left - 10 : left, top + 14, beside ? "end" : "start", "name", shortened(line.title(), 42));
            top += above;
            sketch.box(left, top + 3, x.at(line.weight()) - left, 14, "frame", "weight " + line.weight());
            sketch.box(
                    left,
                    top + 3,
                    x.at(line.weight() * strength) - left,
                    14,
                    strength < 1 ? "watch" : "fired",
                    line.status());
            top += 26;
        }
        for (int weight = 1; weight <= 5; weight++) {
            sketch.label(x.at(weight), top + 14, "middle", "tick", Integer.toString(weight));
        }
        sketch.label(beside ? left - 10 : left, top + 14, beside ? "end" : "start", "tick", "weight");
        sketch.key("fired", "fired");
        sketch.key("watch", ChartWords.WATCH);
        sketch.key("frame", "weight");
        return sketch.chart("chart-signals", block, width, (int) top + 24);
    }

    /** A text that is drawn beside something, cut where it would run into it. */
    static String shortened(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
    }
}
