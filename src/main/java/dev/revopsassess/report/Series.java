package dev.revopsassess.report;

import dev.revopsassess.metric.reading.MetricSettings;
import dev.revopsassess.metric.reading.Reading.Point;
import dev.revopsassess.metric.reading.Readings;
import dev.revopsassess.metric.systems.SystemFigures;
import dev.revopsassess.record.Exports;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.value.BusinessFunction;
import dev.revopsassess.verdict.model.DecisionRow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Figures over time and by layer, ready to be drawn and to stand in a table beside the drawing. A list is empty where the
 * exports do not give it.
 *
 * @param arr recurring revenue and its movements by month, oldest first
 * @param nrr net revenue retention at month ends, oldest first; ratio
 * @param grr gross revenue retention at month ends, oldest first; ratio
 * @param forecasts the company's forecast against what came of it, oldest period first
 * @param headcount people of the revenue organisation by function at month ends, oldest first
 * @param band the size at which informal coordination stops working; empty where the pack names none
 * @param layers the tool layers in their order
 * @param alignmentBounds alignment scores that the decision table compares with, ascending
 * @param systems the figures that two systems or more tell of the same twelve months
 */
public record Series(
        List<ArrMonth> arr,
        List<Point> nrr,
        List<Point> grr,
        List<ForecastPeriod> forecasts,
        List<HeadcountMonth> headcount,
        Optional<Band> band,
        List<LayerTools> layers,
        List<Double> alignmentBounds,
        List<SystemFigures.Compared> systems) {
    /** Nothing to draw. */
    public static final Series NONE = new Series(
            List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty(), List.of(), List.of(), List.of());

    /**
     * The figures of these exports, as the readings count them.
     *
     * @param exports what the exports say
     * @param readings what they come to
     * @param asOf the day of the assessment; nothing after it is shown
     * @param settings what measuring knew beside the exports
     * @param findings the signals, for the size that the pack calls critical
     * @param decision the decision table, for the scores that it compares with
     */
    public static Series of(
            Exports exports,
            Readings readings,
            LocalDate asOf,
            MetricSettings settings,
            List<Finding> findings,
            List<DecisionRow> decision) {
        return new SeriesFromExports(exports, readings, asOf, settings).series(findings, decision);
    }

    /**
     * What changed in a month, in the report currency; losses are positive numbers.
     *
     * @param month the month
     * @param added new business
     * @param expansion more from customers
     * @param reactivation customers who are back
     * @param contraction less from customers
     * @param churn customers who left
     * @param closing at the month's end
     * @param anew whether an event of the month parts it from those before
     */
    public record ArrMonth(
            YearMonth month,
            double added,
            double expansion,
            double reactivation,
            double contraction,
            double churn,
            double closing,
            boolean anew) {}

    /**
     * A closed period.
     *
     * @param label the period as written
     * @param forecast what was forecast, in the report currency
     * @param actual what came, in the report currency
     * @param error forecast less actual, over forecast; ratio; empty where the forecast was 0
     * @param missed whether the error counts as a miss
     */
    public record ForecastPeriod(String label, double forecast, double actual, OptionalDouble error, boolean missed) {}

    /**
     * People at a month's end.
     *
     * @param month the month
     * @param people heads by function, revenue functions only, in the order of {@link BusinessFunction}
     * @param total all of them
     * @param anew whether an event of the month parts it from those before
     */
    public record HeadcountMonth(YearMonth month, Map<BusinessFunction, Long> people, long total, boolean anew) {
        public HeadcountMonth {
            people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
        }
    }

    /** A band of heads, from watch to fire. */
    public record Band(double low, double high) {}

    /**
     * A tool layer.
     *
     * @param layer its name
     * @param tools products in it with the team that owns each, where known
     */
    public record LayerTools(String layer, List<OwnedTool> tools) {
        public LayerTools {
            tools = List.copyOf(tools);
        }
    }

    /** A product and its owner: a team, or a function and role where a person was named. */
    public record OwnedTool(String name, Optional<String> owner) {}

    public Series {
        arr = List.copyOf(arr);
        nrr = List.copyOf(nrr);
        grr = List.copyOf(grr);
        forecasts = List.copyOf(forecasts);
        headcount = List.copyOf(headcount);
        layers = List.copyOf(layers);
        alignmentBounds = List.copyOf(alignmentBounds);
        systems = List.copyOf(systems);
    }
}
