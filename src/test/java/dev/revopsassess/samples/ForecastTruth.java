package dev.revopsassess.samples;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The truth about the forecasts. */
final class ForecastTruth {
    private ForecastTruth() {}

    static void tell(Company company, Map<String, Double> figures, Map<String, String> words) {
        List<Forecast> closed = company.forecasts().stream()
                .filter(line -> line.actual().isPresent())
                .toList();
        var quarters = new TreeSet<>(closed.stream().map(Forecast::quarter).toList());
        List<Forecast> sales =
                closed.stream().filter(line -> line.function().equals("Sales")).toList();
        figures.put("separate-forecasts", separate(company));
        words.put("forecast-roll-up", rollUp(company));
        figures.put(
                "spreadsheet-forecast-share",
                share(sales, sales.stream().filter(Forecast::spreadsheet).count()));
        figures.put("forecast-miss-rate-sales", missRate(sales));
        double total = 0;
        double off = 0;
        double over = 0;
        double missed = 0;
        double yearsMiss = 0;
        var last = quarters.last();
        for (var quarter : quarters) {
            long forecast = sum(closed, quarter, false);
            long actual = sum(closed, quarter, true);
            total += actual;
            off += Math.abs(actual - forecast);
            over += forecast - actual;
            yearsMiss += quarter.isAfter(last.minusYears(1)) ? Math.abs(actual - forecast) : 0;
            missed += Forecast.missed(forecast, actual) ? 1 : 0;
            figures.put("forecast-error", (double) (forecast - actual) / forecast);
        }
        figures.put("forecast-miss-rate", missed / quarters.size());
        figures.put("missed-forecast", yearsMiss);
        figures.put("wape", off / total);
        figures.put("forecast-bias", over / total);
        others(closed).ifPresent(rate -> figures.put("forecast-miss-rate-other-functions", rate));
    }

    private static long sum(List<Forecast> closed, java.time.YearMonth quarter, boolean actual) {
        return closed.stream()
                .filter(line ->
                        line.quarter().equals(quarter) && !line.measure().equals("pipeline"))
                .mapToLong(line -> actual ? line.actual().orElseThrow() : line.forecast())
                .sum();
    }

    /** Functions that share a roll-up count as one; a function without any counts alone. */
    private static double separate(Company company) {
        var models = new TreeSet<String>();
        company.forecasts().forEach(line -> models.add(line.rollsUpTo().orElse("alone: " + line.function())));
        return models.size();
    }

    private static String rollUp(Company company) {
        var functions = new TreeSet<String>();
        var alone = new TreeSet<String>();
        company.forecasts().forEach(line -> {
            functions.add(line.function());
            if (line.rollsUpTo().isEmpty()) {
                alone.add(line.function());
            }
        });
        if (alone.isEmpty()) {
            return "all";
        }
        if (alone.size() == functions.size()) {
            return "none";
        }
        return 2 * alone.size() < functions.size() ? "most" : "few";
    }

    private static Optional<Double> others(List<Forecast> closed) {
        return closed.stream()
                .map(Forecast::function)
                .filter(function -> !function.equals("Sales"))
                .distinct()
                .map(function -> missRate(closed.stream()
                        .filter(line -> line.function().equals(function))
                        .toList()))
                .max(Double::compare);
    }

    private static double missRate(List<Forecast> lines) {
        return share(
                lines,
                lines.stream()
                        .filter(line ->
                                Forecast.missed(line.forecast(), line.actual().orElseThrow()))
                        .count());
    }

    private static double share(List<Forecast> lines, long count) {
        return (double) count / lines.size();
    }
}
