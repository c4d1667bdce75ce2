package dev.revopsassess.metric.forecast;

import dev.revopsassess.metric.forecast.ForecastBook.Outcome;
import dev.revopsassess.record.Exports;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/** The company's forecast of the last closed periods against what came of it: the figures behind forecast accuracy. */
public final class ClosedForecasts {
    private ClosedForecasts() {}

    /**
     * A closed period.
     *
     * @param label the period as written
     * @param forecast what was forecast, in the report currency
     * @param actual what came, in the report currency
     * @param error forecast less actual, over forecast; ratio; empty where the forecast was 0
     * @param missed whether the error is 15 % or more either way
     */
    public record Closed(String label, BigDecimal forecast, BigDecimal actual, OptionalDouble error, boolean missed) {}

    /** The last eight, oldest first. */
    public static List<Closed> of(Exports exports, LocalDate asOf) {
        return new ForecastBook(exports.forecasts().rows(), asOf)
                .company().stream().map(ClosedForecasts::closed).toList();
    }

    private static Closed closed(Outcome outcome) {
        boolean some = outcome.forecast().signum() != 0;
        return new Closed(
                outcome.label(),
                outcome.forecast(),
                outcome.actual().orElse(BigDecimal.ZERO),
                some ? OptionalDouble.of(outcome.error().value()) : OptionalDouble.empty(),
                some && outcome.missed());
    }
}
