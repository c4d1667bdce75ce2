package dev.revopsassess.verdict.model;

import dev.revopsassess.metric.reading.Reading;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * A straight line through the month ends of the last twelve months, by least squares.
 *
 * @param last month of the last point
 * @param now value of the last point
 * @param points how many points the line runs through
 * @param level of the line at the middle of them
 * @param slope per month
 * @param residual standard error of the points about the line
 */
public record Trend(YearMonth last, double now, int points, double level, double slope, double residual) {
    /** Fewer month ends are no trend. */
    static final int FEWEST = 12;
    /** House: a year of history speaks for three years at most. */
    private static final int HORIZON = 36;
    /** House: a slope, or a date, within two standard errors is not told from none. */
    private static final double ERRORS = 2;

    /** House: a span of more than two years is no date. */
    private static final int FORESEEABLE = 24;

    private static final int MOST = FEWEST + 1;
    private static final int NEVER = 10 * 12;

    /** When a bound is crossed: on the line, and within two standard errors of it; latest is empty where that may be never. */
    public record Dates(YearMonth date, YearMonth earliest, Optional<YearMonth> latest) {
        /** The date, unless it may as well come more than two years earlier or later, or never. */
        public Optional<YearMonth> foreseeable() {
            return latest.filter(end -> !end.isAfter(earliest.plusMonths(FORESEEABLE)))
                    .map(end -> date);
        }
    }

    /** The trend of a history; empty where it is too short since the newest event, has gaps or no direction that its scatter supports. */
    public static Optional<Trend> of(List<Reading.Point> whole) {
        List<Reading.Point> history = Reading.Point.sinceEvent(whole);
        if (history.size() < FEWEST) {
            return Optional.empty();
        }
        List<Reading.Point> recent = history.subList(Math.max(0, history.size() - MOST), history.size());
        int n = recent.size();
        Reading.Point end = recent.get(n - 1);
        if (!recent.get(0).month().plusMonths(n - 1L).equals(end.month())) {
            return Optional.empty();
        }
        double middle = (n - 1) / 2.0;
        double level =
                recent.stream().mapToDouble(Reading.Point::value).average().orElse(0);
        double spread = 0;
        double product = 0;
        for (int i = 0; i < n; i++) {
            spread += (i - middle) * (i - middle);
            product += (i - middle) * (recent.get(i).value() - level);
        }
        double slope = product / spread;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double off = recent.get(i).value() - level - slope * (i - middle);
            squares += off * off;
        }
        Trend trend = new Trend(end.month(), end.value(), n, level, slope, Math.sqrt(squares / (n - 2)));
        boolean flat = Math.abs(slope) <= ERRORS * trend.residual() / Math.sqrt(spread)
                || Math.abs(slope) * NEVER < 1e-9 * Math.max(1, Math.abs(level));
        return flat ? Optional.empty() : Optional.of(trend);
    }

    /** When the line reaches a bound that is still ahead; empty where it moves away or needs more than three years. */
    public Optional<Dates> reaches(double bound) {
        if (slope > 0 ? now >= bound : now <= bound) {
            return Optional.empty();
        }
        Optional<Integer> date = first(bound, ahead -> 0, HORIZON);
        return date.map(months -> new Dates(
                last.plusMonths(months),
                last.plusMonths(first(bound, ahead -> error(ahead), NEVER).orElse(months)),
                first(bound, ahead -> -error(ahead), NEVER).map(last::plusMonths)));
    }

    private Optional<Integer> first(double bound, DoubleUnaryOperator lead, int most) {
        double direction = Math.signum(slope);
        for (int ahead = 1; ahead <= most; ahead++) {
            double value = line(ahead) + direction * lead.applyAsDouble(ahead);
            if (direction * value >= direction * bound) {
                return Optional.of(ahead);
            }
        }
        return Optional.empty();
    }

    private double line(double ahead) {
        return level + slope * ((points - 1) / 2.0 + ahead);
    }

    private double error(double ahead) {
        double distance = (points - 1) / 2.0 + ahead;
        double spread = points * (points * (double) points - 1) / 12;
        return ERRORS * residual * Math.sqrt(1.0 / points + distance * distance / spread);
    }
}
