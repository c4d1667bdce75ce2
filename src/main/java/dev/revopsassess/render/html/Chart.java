package dev.revopsassess.render.html;

import dev.revopsassess.outline.block.ChartBlock;
import dev.revopsassess.value.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A drawing with the words and figures that say the same.
 *
 * @param id anchor, unique in the document
 * @param block its words and figures
 * @param width of the drawing, in its own units
 * @param height of the drawing, in its own units
 * @param grid drawn first
 * @param boxes drawn on the grid
 * @param strokes drawn on the boxes
 * @param dots drawn on the strokes
 * @param labels drawn last
 * @param legend what the colours mean
 * @param slim the same drawing for a narrow screen; empty where the drawing itself is narrow
 */
public record Chart(
        String id,
        ChartBlock block,
        int width,
        int height,
        List<Stroke> grid,
        List<Box> boxes,
        List<Stroke> strokes,
        List<Dot> dots,
        List<Label> labels,
        List<Key> legend,
        Optional<Chart> slim) {
    /** A rectangle; {@code tip} shows while a pointer rests on it. */
    public record Box(String x, String y, String width, String height, String style, String tip) {
        /** Without the tip: a phone has no pointer that could rest. */
        Box mute() {
            return new Box(x, y, width, height, style, "");
        }
    }

    /** A line through points, in SVG's path notation. */
    public record Stroke(String path, String style) {}

    /** A circle. */
    public record Dot(String x, String y, String radius, String style, String tip) {}

    /** A text; {@code anchor} is {@code start}, {@code middle} or {@code end}. */
    public record Label(String x, String y, String anchor, String style, String text) {}

    /** A colour and its meaning. */
    public record Key(String style, String text) {}

    public Chart {
        grid = List.copyOf(grid);
        boxes = List.copyOf(boxes);
        strokes = List.copyOf(strokes);
        dots = List.copyOf(dots);
        labels = List.copyOf(labels);
        legend = List.copyOf(legend);
    }

    /** The chart under another anchor, where the document has drawn one of its kind before. */
    Chart anchored(String anchor) {
        return new Chart(
                anchor,
                block,
                width,
                height,
                grid,
                boxes,
                strokes,
                dots,
                labels,
                legend,
                slim.map(drawing -> drawing.anchored(anchor + "-slim")));
    }

    /** The chart with what a narrow screen shows instead of its drawing. */
    Chart slim(Chart drawing) {
        return new Chart(
                id,
                block,
                width,
                height,
                grid,
                boxes,
                strokes,
                dots,
                labels,
                legend,
                Optional.of(new Chart(
                        drawing.id + "-slim",
                        block,
                        drawing.width,
                        drawing.height,
                        drawing.grid,
                        drawing.boxes.stream().map(Box::mute).toList(),
                        drawing.strokes,
                        drawing.dots,
                        drawing.labels,
                        List.of(),
                        Optional.empty())));
    }

    /** Collects shapes. */
    static final class Sketch {
        private final List<Stroke> grid = new ArrayList<>();
        private final List<Box> boxes = new ArrayList<>();
        private final List<Stroke> strokes = new ArrayList<>();
        private final List<Dot> dots = new ArrayList<>();
        private final List<Label> labels = new ArrayList<>();
        private final List<Key> legend = new ArrayList<>();

        Sketch box(double x, double y, double width, double height, String style, String tip) {
            boxes.add(new Box(at(x), at(y), at(Math.max(0, width)), at(Math.max(0, height)), style, tip));
            return this;
        }

        Sketch grid(double fromX, double fromY, double toX, double toY) {
            grid.add(new Stroke("M" + at(fromX) + " " + at(fromY) + "L" + at(toX) + " " + at(toY), "grid"));
            return this;
        }

        Sketch line(double fromX, double fromY, double toX, double toY, String style) {
            strokes.add(new Stroke("M" + at(fromX) + " " + at(fromY) + "L" + at(toX) + " " + at(toY), style));
            return this;
        }

        Sketch path(List<double[]> points, String style) {
            var path = new StringBuilder();
            points.forEach(point -> path.append(path.isEmpty() ? "M" : "L")
                    .append(at(point[0]))
                    .append(' ')
                    .append(at(point[1])));
            strokes.add(new Stroke(path.toString(), style));
            return this;
        }

        Sketch dot(double x, double y, double radius, String style, String tip) {
            dots.add(new Dot(at(x), at(y), at(radius), style, tip));
            return this;
        }

        Sketch label(double x, double y, String anchor, String style, String text) {
            labels.add(new Label(at(x), at(y), anchor, style, text));
            return this;
        }

        Sketch key(String style, String text) {
            legend.add(new Key(style, text));
            return this;
        }

        Chart chart(String id, ChartBlock block, int width, int height) {
            return new Chart(id, block, width, height, grid, boxes, strokes, dots, labels, legend, Optional.empty());
        }

        private static String at(double position) {
            return NumberText.plain(position, 1);
        }
    }
}
