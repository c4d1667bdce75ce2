package dev.revopsassess.metric;

import dev.revopsassess.metric.reading.Reading.Point;
import dev.revopsassess.metric.systems.SystemFigures;
import dev.revopsassess.value.BusinessFunction;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Figures over time, ready to be drawn and to stand in a table beside the drawing. A list is empty where the
 * exports do not give it.
 *
 * @param arr recurring revenue and its movements by month, oldest first
 * @param nrr net revenue retention at month ends, oldest first; ratio
 * @param grr gross revenue retention at month ends, oldest first; ratio
 * @param forecasts the company's forecast against what came of it, oldest period first
 * @param headcount people of the revenue organisation by function at month ends, oldest first
 * @param systems the figures that two systems or more tell of the same twelve months
 */
public record Series(
        List<ArrMonth> arr,
        List<Point> nrr,
        List<Point> grr,
        List<ForecastPeriod> forecasts,
        List<HeadcountMonth> headcount,
        List<SystemFigures.Compared> systems) {
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
    public record HeadcountMonth(YearMonth month, Map<BusinessFunction, Long> people, long total, boolean anew) {}
}
