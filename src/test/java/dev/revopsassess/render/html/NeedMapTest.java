package dev.revopsassess.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.outline.block.ChartBlock;
import dev.revopsassess.outline.block.ChartData;
import dev.revopsassess.outline.block.ScoreLine;
import dev.revopsassess.outline.block.Table;
import dev.revopsassess.signal.Dimension;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** The map of the need, wherever on it the company is. */
class NeedMapTest {
    /** Wider than any letter of the words in the corners is drawn. */
    private static final double LETTER = 7.5;

    private static Chart map(double execution, double alignment) {
        var data = new ChartData.NeedMap(
                line(Dimension.EXECUTION, execution), line(Dimension.ALIGNMENT, alignment), List.of(25.0, 50.0));
        return ScoreCharts.map(
                new ChartBlock("t", "d", Table.of("t", List.of("Axis"), List.of(List.of("x"))), data), data);
    }

    private static ScoreLine line(Dimension dimension, double score) {
        return ScoreLine.of(dimension, OptionalDouble.of(score), score, score, OptionalDouble.of(1));
    }

    private static boolean covers(Chart.Dot dot, Chart.Label label) {
        double x = Double.parseDouble(label.x());
        double width = label.text().length() * LETTER;
        double left = label.anchor().equals("end") ? x - width : x;
        double base = Double.parseDouble(label.y());
        double radius = Double.parseDouble(dot.radius());
        double across = Double.parseDouble(dot.x());
        double down = Double.parseDouble(dot.y());
        return across + radius > left
                && across - radius < left + width
                && down + radius > base - 10
                && down - radius < base + 3;
    }

    @Test
    void thePointOfTodayLiesUnderNoWordOfTheCorners() {
        for (int execution = 0; execution <= 100; execution++) {
            for (int alignment = 0; alignment <= 100; alignment++) {
                Chart chart = map(execution, alignment);
                List<Chart.Label> corners = chart.labels().stream()
                        .filter(label -> label.style().equals("quiet"))
                        .toList();
                assertThat(corners).hasSize(4);
                assertThat(corners)
                        .as("inside sales %d, between the teams %d", execution, alignment)
                        .noneMatch(label -> covers(chart.dots().get(0), label));
            }
        }
    }
}
