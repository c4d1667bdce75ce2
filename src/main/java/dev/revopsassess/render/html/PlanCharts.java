package dev.revopsassess.render.html;

import dev.revopsassess.outline.block.ChartBlock;
import dev.revopsassess.outline.block.ChartData;
import dev.revopsassess.outline.block.ChartWords;
import java.util.List;

/** Charts of the stack and the plan. */
final class PlanCharts {
    private static final int MOST_BOXES = 3;
    private static final double WIDEST_BOX = 200;
    private static final double BETWEEN = 8;

    /** Behind the last box, for how many more there are. */
    private static final double ROOM_FOR_MORE = 24;

    /** Of a letter of a product's name, on the wide side. */
    private static final double WIDTH_OF_LETTER = 7.6;

    private PlanCharts() {}

    /** A row for each layer with a box for each product; a layer without one stays an empty frame. */
    static Chart stack(ChartBlock block, ChartData.Layers data) {
        return stack(block, data.layers(), 640, 182, 0).slim(stack(block, data.layers(), 360, 4, 20));
    }

    /**
     * Draws the layers.
     *
     * @param left where the boxes begin; the layer's name stands before it where no room is kept above
     * @param above room above the boxes for the layer's name
     */
    private static Chart stack(
            ChartBlock block, List<ChartData.LayerTools> layers, int width, double left, double above) {
        var sketch = new Chart.Sketch();
        boolean beside = above == 0;
        int most = layers.stream()
                .mapToInt(layer -> Math.min(MOST_BOXES, layer.tools().size()))
                .max()
                .orElse(1);
        double box = Math.min(WIDEST_BOX, (width - left - ROOM_FOR_MORE) / most - BETWEEN);
        int letters = (int) (box / WIDTH_OF_LETTER);
        double top = 6;
        for (ChartData.LayerTools layer : layers) {
            sketch.label(
                    beside ? left - 12 : left,
                    top + (beside ? 24 : 14),
                    beside ? "end" : "start",
                    "name",
                    layer.layer());
            top += above;
            if (layer.tools().isEmpty()) {
                sketch.box(left, top + 3, box, 32, "absent", ChartWords.NOTHING);
                sketch.label(left + box / 2, top + 23, "middle", "tick", "nothing");
            }
            int shown = Math.min(MOST_BOXES, layer.tools().size());
            boolean doubled = layer.tools().size() > 1;
            for (int index = 0; index < shown; index++) {
                ChartData.OwnedTool tool = layer.tools().get(index);
                double start = left + index * (box + BETWEEN);
                sketch.box(start, top, box, 38, doubled ? "doubled" : "present", tool.name());
                sketch.label(
                        start + box / 2, top + 17, "middle", "in-box", ScoreCharts.shortened(tool.name(), letters));
                sketch.label(
                        start + box / 2,
                        top + 31,
                        "middle",
                        "tick in-box",
                        ScoreCharts.shortened(tool.owner(), letters));
            }
            if (layer.tools().size() > shown) {
                sketch.label(
                        width - 2, top + 24, "end", "tick", "+" + (layer.tools().size() - shown));
            }
            top += 46;
        }
        sketch.key("present", ChartWords.ONE_PRODUCT)
                .key("doubled", ChartWords.SEVERAL_PRODUCTS)
                .key("absent", "none");
        return sketch.chart("chart-stack", block, width, (int) top + 2);
    }

    /** Phases over months from now. */
    static Chart timeline(ChartBlock block, ChartData.Timeline plan) {
        return timeline(block, plan, 640, 262, 0).slim(timeline(block, plan, 360, 8, 20));
    }

    private static Chart timeline(ChartBlock block, ChartData.Timeline plan, int width, double left, double above) {
        int months = plan.phases().stream().mapToInt(ChartData.Phase::end).max().orElse(1);
        var x = new Scale(0, months, left, width - 12.0);
        var sketch = new Chart.Sketch();
        boolean beside = above == 0;
        double top = 10;
        for (ChartData.Phase phase : plan.phases()) {
            sketch.label(
                    beside ? left - 10 : left,
                    top + (beside ? 17 : 14),
                    beside ? "end" : "start",
                    "name",
                    ScoreCharts.shortened(phase.name(), 40));
            top += above;
            sketch.box(
                    x.at(phase.start() - 1),
                    top + 3,
                    x.at(phase.end()) - x.at(phase.start() - 1) - 3,
                    20,
                    "phase",
                    phase.months());
            top += 32;
        }
        for (int month = 1; month <= months; month++) {
            sketch.grid(x.at(month), 6, x.at(month), top);
            sketch.label(x.at(month - 0.5), top + 16, "middle", "tick", Integer.toString(month));
        }
        if (beside) {
            sketch.label(left - 10, top + 16, "end", "tick", "month");
        }
        return sketch.chart("chart-plan", block, width, (int) top + 26);
    }
}
