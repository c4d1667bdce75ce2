package dev.revopsassess.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import dev.revopsassess.metric.Series.ArrMonth;
import dev.revopsassess.metric.Series.ForecastPeriod;
import dev.revopsassess.metric.reading.Reading.Point;
import dev.revopsassess.render.markdown.MarkdownReport;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** A heading says what the figures of its section say, and no more. */
class ConclusionsTest {
    private static final YearMonth MAY = YearMonth.of(2026, 5);

    @Test
    void theHeadingsOfASampleAreItsConclusions() {
        assertThat(MarkdownReport.render(Outline.whole(Run.sample("northwind").assessment())))
                .contains(
                        "\n## The first 90 days: Three steps, all for one role: Chief Executive Officer\n",
                        "\n## What drives it: Above all separate forecasts, forecast misses and NRR under 100 %\n",
                        "\n## What was read: 5,766 of 5,774 rows were used, 8 set aside\n",
                        "<summary>NRR has been under 100 % for 18 months</summary>",
                        "<summary>5 of 8 company forecasts missed</summary>");
    }

    @Test
    void nothingIsConcludedWhereTheEvidenceIsOpen() {
        assertThat(MarkdownReport.render(
                        Outline.whole(Run.sample("quillfeather").assessment())))
                .contains(
                        "\n## What is not known: No model can be named yet: 40 open signals\n",
                        "\n## Scores: Too little is known to say where the trouble sits\n",
                        "\n## Today and the move: What is there today is not known\n");
    }

    @Test
    void aScreenKeepsTheShortTitles() {
        assertThat(Outline.brief(Run.sample("northwind").assessment()).parts()).noneMatch(Outline.Part::concludes);
    }

    @Test
    void retentionCountsTheMonthsBackToTheOneThatWasDifferent() {
        assertThat(SeriesConclusions.retention(List.of(point(0, 1.01), point(1, 0.99), point(2, 0.98), point(3, 0.99))))
                .isEqualTo("NRR has been under 100 % for 3 months");
        assertThat(SeriesConclusions.retention(List.of(point(0, 0.9), point(1, 1))))
                .isEqualTo("NRR is at 100 % or more in 2026-06");
    }

    @Test
    void retentionCountsAcrossNoGapAndNoEvent() {
        assertThat(SeriesConclusions.retention(List.of(point(0, 0.9), point(2, 0.9), point(3, 0.9))))
                .isEqualTo("NRR has been under 100 % for 2 months");
        assertThat(SeriesConclusions.retention(
                        List.of(point(0, 0.9), new Point(MAY.plusMonths(1), 0.9, true), point(2, 0.9))))
                .isEqualTo("NRR has been under 100 % for 2 months");
    }

    @Test
    void revenueGrowsOnlyWhereNoEventPartsTheMonths() {
        assertThat(SeriesConclusions.revenue(List.of(month(0, 4_040_000, false), month(12, 21_587_643, false)), "USD"))
                .isEqualTo("Recurring revenue grew from USD 4 million to USD 22 million in 12 months");
        assertThat(SeriesConclusions.revenue(List.of(month(0, 983_000, false), month(1, 761_204, true)), "EUR"))
                .isEqualTo("Recurring revenue went from EUR 980,000 to EUR 760,000 in 1 month");
        assertThat(SeriesConclusions.revenue(List.of(month(0, 983_000, true), month(1, 761_204, false)), "EUR"))
                .isEqualTo("Recurring revenue shrank from EUR 980,000 to EUR 760,000 in 1 month");
        assertThat(SeriesConclusions.revenue(List.of(month(0, 21_500_000, false), month(1, 21_600_000, false)), "USD"))
                .isEqualTo("Recurring revenue stayed at USD 22 million in 1 month");
    }

    @Test
    void forecastsAreCounted() {
        assertThat(SeriesConclusions.forecasts(List.of(period(true), period(false))))
                .isEqualTo("1 of 2 company forecasts missed");
        assertThat(SeriesConclusions.forecasts(List.of(period(false), period(false))))
                .isEqualTo("All 2 company forecasts held");
    }

    private static Point point(int months, double value) {
        return new Point(MAY.plusMonths(months), value);
    }

    private static ArrMonth month(int months, double closing, boolean anew) {
        return new ArrMonth(MAY.plusMonths(months), 0, 0, 0, 0, 0, closing, anew);
    }

    private static ForecastPeriod period(boolean missed) {
        return new ForecastPeriod("2026-Q1", 100, 80, OptionalDouble.of(0.2), missed);
    }
}
