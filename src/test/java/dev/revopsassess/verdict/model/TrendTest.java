package dev.revopsassess.verdict.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.reading.Reading;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class TrendTest {
    private static final YearMonth LAST = YearMonth.of(2026, 9);

    @Test
    void theLineRunsThroughThirteenMonthEndsByLeastSquares() {
        // 10, 12, 14 ... with +1 -1 -1 +1 on top, which moves neither the mean nor the slope: squares of 12 over 11.
        assertThat(Trend.of(points(13, i -> 10 + 2 * i + wave(i))))
                .contains(new Trend(LAST, 34, 13, 22, 2, Math.sqrt(12 / 11.0)));
        assertThat(Trend.of(points(12, i -> 10 + 2 * i + wave(i))))
                .contains(new Trend(LAST, 33, 12, 21, 2, Math.sqrt(12 / 10.0)));
    }

    @Test
    void olderMonthEndsAreLeftOut() {
        List<Reading.Point> history = points(20, i -> i < 7 ? 1000 : 10 + 2 * (i - 7) + wave(i - 7));
        assertThat(Trend.of(history)).contains(new Trend(LAST, 34, 13, 22, 2, Math.sqrt(12 / 11.0)));
    }

    @Test
    void aHistoryWithAGapIsNoTrend() {
        List<Reading.Point> history = new ArrayList<>(points(14, i -> 10 + i));
        history.remove(8);
        assertThat(Trend.of(history)).isEmpty();
    }

    @Test
    void aSlopeOfTwoStandardErrorsIsNotToldFromNone() {
        // Squares of 4 * (37 * 37 + 6 * 6 + 5 * 5) = 5720 over 10 are a residual of 2 * sqrt(143); the months spread by
        // 143, so that the slope of 4 is exactly twice its standard error.
        IntToDoubleFunction scatter = i -> 4.0 * i + List.of(37, 6, 5).get(i / 4) * wave(i);
        assertThat(Trend.of(points(12, scatter))).isEmpty();
        assertThat(Trend.of(points(12, i -> scatter.applyAsDouble(i) + 0.01 * i)))
                .isPresent();
    }

    @Test
    void whatTheArithmeticLeavesOverIsNoTrend() {
        // A creep of a billionth is a direction for a share, and rounding for an amount of a million.
        assertThat(Trend.of(points(13, i -> 1 + 1e-9 * i))).isPresent();
        assertThat(Trend.of(points(13, i -> 1_000_000 + 1e-9 * i))).isEmpty();
        assertThat(Trend.of(points(13, i -> 0.1))).isEmpty();
        assertThat(Trend.of(points(13, i -> 0))).isEmpty();
    }

    @Test
    void aBoundThatIsReachedTodayIsNotAhead() {
        Trend rising = Trend.of(points(13, i -> 10 + i)).orElseThrow();
        assertThat(rising.reaches(22)).isEmpty();
        assertThat(rising.reaches(21)).isEmpty();
        Trend falling = Trend.of(points(13, i -> 10 - i)).orElseThrow();
        assertThat(falling.reaches(-2)).isEmpty();
        assertThat(falling.reaches(-1)).isEmpty();
    }

    @Test
    void aYearOfHistorySpeaksForThreeYears() {
        Trend trend = Trend.of(points(13, i -> 10 + i)).orElseThrow();
        YearMonth inThreeYears = YearMonth.of(2029, 9);
        assertThat(trend.reaches(22 + 36))
                .contains(new Trend.Dates(inThreeYears, inThreeYears, Optional.of(inThreeYears)));
        assertThat(trend.reaches(22 + 36.5)).isEmpty();
    }

    @Test
    void theRangeIsTwoStandardErrorsOfTheLine() {
        // Slope 2 about a mean of 22 at the seventh month end. 50 lies 14 months after it, 8 months ahead. One month
        // ahead, 7 months after the middle, the line is known to 2 * sqrt(12/11) * sqrt(1/13 + 49/182) = 1.23:
        // 36 + 1.23 is short of 50. Seven months ahead: 48 + 2.13 reaches it. Nine months ahead: 52 - 2.41 does not,
        // ten months ahead: 54 - 2.55 does.
        Trend trend = Trend.of(points(13, i -> 10 + 2 * i + wave(i))).orElseThrow();
        assertThat(trend.reaches(50))
                .contains(new Trend.Dates(LAST.plusMonths(8), LAST.plusMonths(7), Optional.of(LAST.plusMonths(10))));
    }

    @Test
    void everyBoundIsReachedWhereTheRegressionSaysSo() {
        for (int n : List.of(12, 13)) {
            for (double slope : List.of(0.5, -0.5, 1.25)) {
                List<Reading.Point> history = points(n, i -> 100 + slope * i + 1.5 * wave(i) + (i == 2 ? 1 : 0));
                Trend trend = Trend.of(history).orElseThrow();
                double now = history.get(n - 1).value();
                for (double ahead = 0.1; ahead < 70; ahead += 0.1) {
                    double bound = now + Math.signum(slope) * ahead;
                    assertThat(trend.reaches(bound)).as(n + " points, " + bound).isEqualTo(regressed(history, bound));
                }
            }
        }
    }

    /** The same by the textbook: sums of x, y, xx, xy and yy, with x counted from 1. */
    private static Optional<Trend.Dates> regressed(List<Reading.Point> history, double bound) {
        double n = history.size();
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = 1; i <= n; i++) {
            double value = history.get(i - 1).value();
            x += i;
            y += value;
            xx += i * i;
            xy += i * value;
            yy += value * value;
        }
        double sxx = xx - x * x / n;
        double slope = (xy - x * y / n) / sxx;
        double intercept = (y - slope * x) / n;
        double variance = (yy - intercept * y - slope * xy) / (n - 2);
        double mean = x / n;
        double up = Math.signum(slope);
        Integer date = null;
        Integer earliest = null;
        Integer latest = null;
        for (int ahead = 1; ahead <= 120; ahead++) {
            double at = n + ahead;
            double line = intercept + slope * at;
            double error = 2 * Math.sqrt(variance * (1 / n + (at - mean) * (at - mean) / sxx));
            date = date == null && up * (bound - line) <= 0 ? Integer.valueOf(ahead) : date;
            earliest = earliest == null && up * (bound - line) - error <= 0 ? Integer.valueOf(ahead) : earliest;
            latest = latest == null && up * (bound - line) + error <= 0 ? Integer.valueOf(ahead) : latest;
        }
        if (date == null || date > 36 || earliest == null) {
            return Optional.empty();
        }
        return Optional.of(new Trend.Dates(
                LAST.plusMonths(date),
                LAST.plusMonths(earliest),
                Optional.ofNullable(latest).map(LAST::plusMonths)));
    }

    private static double wave(int month) {
        return month == 12 ? 0 : List.of(1, -1, -1, 1).get(month % 4);
    }

    private static List<Reading.Point> points(int months, IntToDoubleFunction value) {
        List<Reading.Point> points = new ArrayList<>();
        for (int i = 0; i < months; i++) {
            points.add(new Reading.Point(LAST.minusMonths(months - 1L - i), value.applyAsDouble(i)));
        }
        return points;
    }
}
