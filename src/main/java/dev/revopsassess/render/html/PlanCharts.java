package dev.revopsassess.render.html;

import dev.revopsassess.report.PlanLines;
import dev.revopsassess.report.Series;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Charts of the stack and the plan. */
final class PlanCharts {
    private PlanCharts() {}

    /** A row for each layer with a box for each product; a layer without one stays an empty frame. */
    static Optional<Chart> stack(List<Series.LayerTools> layers) {
        if (layers.stream().allMatch(layer -> layer.tools().isEmpty())) {
            return Optional.empty();
        }
        var sketch = new Chart.Sketch();
        double top = 6;
        for (Series.LayerTools layer : layers) {
            sketch.label(170, top + 21, "end", "name", layer.layer());
            if (layer.tools().isEmpty()) {
                sketch.box(182, top, 140, 32, "absent", "nothing in the inventory");
                sketch.label(252, top + 21, "middle", "tick", "nothing");
            }
            int shown = Math.min(3, layer.tools().size());
            boolean doubled = layer.tools().size() > 1;
            for (int index = 0; index < shown; index++) {
                Series.OwnedTool tool = layer.tools().get(index);
                double left = 182 + index * 150.0;
                sketch.box(left, top, 142, 32, doubled ? "doubled" : "present", tool.name());
                sketch.label(left + 71, top + 14, "middle", "in-box", ScoreCharts.shortened(tool.name(), 21));
                sketch.label(
                        left + 71,
                        top + 27,
                        "middle",
                        "tick",
                        ScoreCharts.shortened(tool.owner().orElse("owner not known"), 22));
            }
            if (layer.tools().size() > shown) {
                sketch.label(636, top + 21, "end", "tick", "+" + (layer.tools().size() - shown));
            }
            top += 40;
        }
        sketch.key("present", "one product").key("doubled", "several products").key("absent", "none");
        return Optional.of(sketch.chart(
                "chart-stack",
                "Tools by layer",
                "What the inventory holds in each layer, with the team that owns it.",
                640,
                (int) top + 2,
                new Chart.Grid(
                        List.of("Layer", "Tools and owners"),
                        layers.stream()
                                .map(layer -> List.of(layer.layer(), tools(layer)))
                                .toList(),
                        false)));
    }

    private static String tools(Series.LayerTools layer) {
        return layer.tools().isEmpty()
                ? "nothing"
                : layer.tools().stream()
                        .map(tool -> tool.name()
                                + tool.owner().map(owner -> " (" + owner + ")").orElse(""))
                        .collect(Collectors.joining(", "));
    }

    /** Phases over months from now. */
    static Optional<Chart> timeline(PlanLines plan) {
        if (plan.phases().isEmpty()) {
            return Optional.empty();
        }
        int months = plan.phases().stream().mapToInt(PlanLines.Phase::end).max().orElse(1);
        var x = new Scale(0, months, 262, 628);
        var sketch = new Chart.Sketch();
        double top = 10;
        for (PlanLines.Phase phase : plan.phases()) {
            sketch.label(252, top + 17, "end", "name", ScoreCharts.shortened(phase.name(), 40));
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
        sketch.label(252, top + 16, "end", "tick", "month");
        return Optional.of(sketch.chart(
                "chart-plan",
                "The plan over time",
                "Phases by month, counted from the month after the day of this report.",
                640,
                (int) top + 26,
                new Chart.Grid(
                        List.of("Phase", "When"),
                        plan.phases().stream()
                                .map(phase -> List.of(phase.name(), phase.months()))
                                .toList(),
                        false)));
    }
}
