package dev.revopsassess.render.html;

import dev.revopsassess.outline.block.ChartBlock;

/** The drawing of each chart. */
final class Drawings {
    private Drawings() {}

    static Chart of(ChartBlock block) {
        return block.data()
                .fold(
                        data -> ScoreCharts.map(block, data),
                        data -> ScoreCharts.scores(block, data),
                        data -> ScoreCharts.shifts(block, data),
                        data -> ScoreCharts.signals(block, data),
                        data -> SeriesCharts.movements(block, data),
                        data -> SeriesCharts.retention(block, data),
                        data -> ForecastChart.of(block, data),
                        data -> PlanCharts.stack(block, data),
                        data -> PlanCharts.timeline(block, data),
                        data -> BurnDownChart.of(block, data),
                        data -> PeopleChart.of(block, data));
    }
}
