package dev.revopsassess.outline.block;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** What a chart draws. */
public sealed interface ChartData {
    /** Need inside sales against need between teams; bounds are alignment scores that the decision table compares with. */
    record NeedMap(ScoreLine execution, ScoreLine alignment, List<Double> bounds) implements ChartData {}

    /** A track for each score with its range. */
    record ScoreTracks(List<ScoreLine> scores) implements ChartData {}

    /** A score before and now; printed, and empty text where nothing is known. */
    record Shift(String gloss, String word, OptionalDouble before, OptionalDouble now, String text) {}

    /** A track for each score with where it was and where it is. */
    record ScoreShifts(List<Shift> shifts) implements ChartData {}

    /** How heavily each signal speaks. */
    record SignalBars(List<SignalLine> signals) implements ChartData {}

    /** A named part of a bar; what stands below the line is negative. */
    record Part(String name, double amount) {}

    /** A bar of parts, in their order; the total of a month of revenue is what it closed at; anew where an event parts it from the months before. */
    record MonthBar(YearMonth month, List<Part> parts, double total, boolean anew) {}

    /** A value at a month's end; anew where an event parts it from those before, so that no line crosses. */
    record MonthValue(YearMonth month, double value, boolean anew) {}

    /** Recurring revenue won and lost by month. */
    record Movements(List<MonthBar> months, String currency) implements ChartData {}

    /** Retention at month ends, ratios. */
    record Retention(List<MonthValue> nrr, List<MonthValue> grr) implements ChartData {}

    /** A closed period; the error as it is printed. */
    record ForecastPeriod(String label, double forecast, double actual, String error, boolean missed) {}

    /** Forecasts against what came of them. */
    record Forecasts(List<ForecastPeriod> periods, String currency) implements ChartData {}

    /** A product and who owns it, in words. */
    record OwnedTool(String name, String owner) {}

    /** A tool layer with the products in it. */
    record LayerTools(String layer, List<OwnedTool> tools) {}

    /** Products by tool layer. */
    record Layers(List<LayerTools> layers) implements ChartData {}

    /** A phase over months, counted from 1 at the month after now. */
    record Phase(String name, String months, int start, int end) {}

    /** Phases over months from now. */
    record Timeline(List<Phase> phases, YearMonth now) implements ChartData {}

    /** A score at the end of each month, the first of them today. */
    record MonthScores(String name, List<Double> scores) {}

    /** What the scores become while the plan is worked through. */
    record BurnDown(List<MonthScores> lines) implements ChartData {}

    /** A size from low to high, and what it is called. */
    record Band(double low, double high, String text) {}

    /** When a line reaches a number at its present pace, and the sentence that says so. */
    record Crossing(YearMonth date, double threshold, String text) {}

    /** People of the revenue organisation by month, and when they cross a size at their present pace. */
    record People(List<MonthBar> months, Optional<Band> band, Optional<Crossing> crossing) implements ChartData {}

    /** One answer for each case. */
    default <T> T fold(
            Function<NeedMap, T> map,
            Function<ScoreTracks, T> scores,
            Function<ScoreShifts, T> shifts,
            Function<SignalBars, T> signals,
            Function<Movements, T> movements,
            Function<Retention, T> retention,
            Function<Forecasts, T> forecasts,
            Function<Layers, T> layers,
            Function<Timeline, T> timeline,
            Function<BurnDown, T> burnDown,
            Function<People, T> people) {
        if (this instanceof NeedMap data) {
            return map.apply(data);
        }
        if (this instanceof ScoreTracks data) {
            return scores.apply(data);
        }
        if (this instanceof ScoreShifts data) {
            return shifts.apply(data);
        }
        if (this instanceof SignalBars data) {
            return signals.apply(data);
        }
        if (this instanceof Movements data) {
            return movements.apply(data);
        }
        if (this instanceof Retention data) {
            return retention.apply(data);
        }
        if (this instanceof Forecasts data) {
            return forecasts.apply(data);
        }
        if (this instanceof Layers data) {
            return layers.apply(data);
        }
        if (this instanceof Timeline data) {
            return timeline.apply(data);
        }
        return this instanceof BurnDown data ? burnDown.apply(data) : people.apply((People) this);
    }
}
