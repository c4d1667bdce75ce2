package dev.revopsassess.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.outline.block.ChartBlock;
import dev.revopsassess.outline.block.ChartData;
import dev.revopsassess.outline.block.Table;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** No line is drawn from before an event to after it. */
class BrokenSeriesTest {
    private static final YearMonth FIRST = YearMonth.of(2026, 1);

    private static List<ChartData.MonthValue> points(int step) {
        return IntStream.range(0, 6)
                .mapToObj(month ->
                        new ChartData.MonthValue(FIRST.plusMonths(month), month < step ? 1.1 : 0.8, month == step))
                .toList();
    }

    private static long lines(Chart chart, String style) {
        return chart.strokes().stream()
                .filter(stroke -> stroke.style().equals(style))
                .count();
    }

    private static ChartBlock block(ChartData data) {
        return new ChartBlock("t", "d", Table.of("t", List.of("Month"), List.of(List.of("2026-01"))), data);
    }

    @Test
    void retentionIsTwoLinesWhereAPartWasSold() {
        var broken = new ChartData.Retention(points(3), List.of());
        var whole = new ChartData.Retention(points(9), List.of());

        assertThat(lines(SeriesCharts.retention(block(broken), broken), "l1")).isEqualTo(2);
        assertThat(lines(SeriesCharts.retention(block(whole), whole), "l1")).isEqualTo(1);
    }

    @Test
    void anArrivalOfPeopleIsMarkedBetweenTheMonths() {
        List<ChartData.MonthBar> months = IntStream.range(0, 6)
                .mapToObj(month -> new ChartData.MonthBar(
                        FIRST.plusMonths(month), List.of(new ChartData.Part("Sales", 10)), 10, month == 4))
                .toList();
        var people = new ChartData.People(months, Optional.empty(), Optional.empty());
        Chart chart = PeopleChart.of(block(people), people);

        assertThat(lines(chart, "step")).isEqualTo(1);
        assertThat(chart.legend()).extracting(Chart.Key::style).contains("step");
    }
}
