package dev.revopsassess.render.html;

import dev.revopsassess.outline.block.ChartBlock;
import dev.revopsassess.outline.block.ChartData;
import dev.revopsassess.outline.block.ChartWords;
import dev.revopsassess.value.NumberText;
import java.util.ArrayList;
import java.util.List;

/** The scores while the plan is worked through. */
final class BurnDownChart {
    private static final double TOP = 14;
    private static final double BOTTOM = 214;
    private static final List<String> STYLES = List.of("l1", "l2", "l3", "l4");

    private BurnDownChart() {}

    static Chart of(ChartBlock block, ChartData.BurnDown data) {
        return of(block, data, Frame.BROAD).slim(of(block, data, Frame.SLIM));
    }

    private static Chart of(ChartBlock block, ChartData.BurnDown data, Frame frame) {
        var sketch = new Chart.Sketch();
        var y = new Scale(0, 100, BOTTOM, TOP);
        for (double tick : List.of(0.0, 25.0, 50.0, 75.0, 100.0)) {
            sketch.grid(frame.left(), y.at(tick), frame.right(), y.at(tick));
            sketch.label(frame.left() - 8, y.at(tick) + 4, "end", "tick", NumberText.tick(tick));
        }
        int places = data.lines().get(0).scores().size();
        double slot = frame.slot(places);
        for (int index = 0; index < data.lines().size(); index++) {
            ChartData.MonthScores line = data.lines().get(index);
            var path = new ArrayList<double[]>();
            for (int month = 0; month < places; month++) {
                path.add(new double[] {
                    frame.left() + slot * (month + 0.5), y.at(line.scores().get(month))
                });
            }
            sketch.path(path, STYLES.get(index)).key(STYLES.get(index), line.name());
        }
        for (int month = 0; month < places; month++) {
            sketch.label(
                    frame.left() + slot * (month + 0.5),
                    BOTTOM + 20,
                    "middle",
                    "tick",
                    month == 0 ? ChartWords.TODAY : Integer.toString(month));
        }
        return sketch.chart("chart-burn-down", block, frame.width(), (int) BOTTOM + 30);
    }
}
