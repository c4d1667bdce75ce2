package dev.revopsassess.samples;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One function's number for one quarter.
 *
 * @param quarter first month of the quarter
 * @param function owner, as written
 * @param measure pipeline, bookings, renewals or expansion
 * @param forecast whole units of the currency
 * @param actual what came of it; empty while the quarter is open
 * @param system where the number lives
 * @param spreadsheet whether that is a spreadsheet
 * @param rollsUpTo the model it feeds; empty where it feeds none
 * @param submitted before the quarter began
 */
public record Forecast(
        YearMonth quarter,
        String function,
        String measure,
        long forecast,
        Optional<Long> actual,
        String system,
        boolean spreadsheet,
        Optional<String> rollsUpTo,
        LocalDate submitted) {
    /** {@code 2026-Q3}. */
    String label() {
        return quarter.getYear() + "-Q" + (1 + (quarter.getMonthValue() - 1) / 3);
    }

    /** Whether the actual is 15 % or more away from the forecast. */
    static boolean missed(long forecast, long actual) {
        return Math.abs(actual - forecast) * 100 >= forecast * 15;
    }

    /**
     * A function's way of forecasting.
     *
     * @param function owner
     * @param measure what it forecasts
     * @param system where the number lives
     * @param sheets how many of the eight closed quarters, the oldest ones, were forecast in a spreadsheet instead
     * @param rollsUpTo the model it feeds
     * @param actuals what came of the eight closed quarters, whole units, oldest first
     * @param errors of the eight closed quarters, in percent of the forecast, oldest first
     */
    record Habit(
            String function,
            String measure,
            String system,
            int sheets,
            Optional<String> rollsUpTo,
            List<Long> actuals,
            List<Double> errors) {
        /** The forecast of a quarter; for the open one a twentieth over the mean of the last four. */
        long forecast(int quarter) {
            double whole = quarter < actuals.size()
                    ? actuals.get(quarter) / (1 + errors.get(quarter) / 100)
                    : (forecast(4) + forecast(5) + forecast(6) + forecast(7)) / 4.0 * 1.05;
            return Math.round(whole / 500) * 500;
        }
    }

    /** Eight closed quarters up to the month, and the open one after it. */
    static List<Forecast> quarters(YearMonth end, List<Habit> habits) {
        var forecasts = new ArrayList<Forecast>();
        YearMonth first = end.minusMonths(2 + 7 * 3L);
        for (int index = 0; index <= 8; index++) {
            YearMonth quarter = first.plusMonths(index * 3L);
            for (Habit habit : habits) {
                boolean sheet = index < habit.sheets() || isSheet(habit.system());
                forecasts.add(new Forecast(
                        quarter,
                        habit.function(),
                        habit.measure(),
                        habit.forecast(index),
                        index == 8
                                ? Optional.empty()
                                : Optional.of(habit.actuals().get(index)),
                        sheet && !isSheet(habit.system()) ? "Excel" : habit.system(),
                        sheet,
                        habit.rollsUpTo(),
                        quarter.atDay(1)
                                .minusDays(4 + (index * 5L + habit.function().length()) % 7)));
            }
        }
        return forecasts;
    }

    private static boolean isSheet(String system) {
        return system.equals("Excel") || system.equals("Google Sheets");
    }
}
