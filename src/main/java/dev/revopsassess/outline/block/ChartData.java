package dev.revopsassess.outline.block;

import dev.revopsassess.metric.reading.Reading.Point;
import dev.revopsassess.report.Series;
import dev.revopsassess.verdict.model.Verdict;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a chart draws. */
public sealed interface ChartData {
    /** Need inside sales against need between teams; bounds are alignment scores that the decision table compares with. */
    record NeedMap(ScoreLine execution, ScoreLine alignment, List<Double> bounds) implements ChartData {
        public NeedMap {
            bounds = List.copyOf(bounds);
        }
    }

    /** A track for each score with its range. */
    record ScoreTracks(List<ScoreLine> scores) implements ChartData {
        public ScoreTracks {
            scores = List.copyOf(scores);
        }
    }

    /** How heavily each signal speaks. */
    record SignalBars(List<SignalLine> signals) implements ChartData {
        public SignalBars {
            signals = List.copyOf(signals);
        }
    }

    /** Recurring revenue won and lost by month. */
    record Movements(List<Series.ArrMonth> months, String currency) implements ChartData {
        public Movements {
            months = List.copyOf(months);
        }
    }

    /** Retention at month ends, ratios. */
    record Retention(List<Point> nrr, List<Point> grr) implements ChartData {
        public Retention {
            nrr = List.copyOf(nrr);
            grr = List.copyOf(grr);
        }
    }

    /** Forecasts against what came of them. */
    record Forecasts(List<Series.ForecastPeriod> periods, String currency) implements ChartData {
        public Forecasts {
            periods = List.copyOf(periods);
        }
    }

    /** Products by tool layer. */
    record Layers(List<Series.LayerTools> layers) implements ChartData {
        public Layers {
            layers = List.copyOf(layers);
        }
    }

    /** A phase over months, counted from 1 at the month after now. */
    record Phase(String name, String months, int start, int end) {}

    /** Phases over months from now. */
    record Timeline(List<Phase> phases, YearMonth now) implements ChartData {
        public Timeline {
            phases = List.copyOf(phases);
        }
    }

    /** People of the revenue organisation by month, and when they cross a size at their present pace. */
    public record People(
            List<Series.HeadcountMonth> months, Optional<Series.Band> band, Optional<Verdict.Crossing> crossing)
            implements ChartData {
        public People {
            months = List.copyOf(months);
        }
    }

    /** One answer for each case. */
    default <T> T fold(
            Function<NeedMap, T> map,
            Function<ScoreTracks, T> scores,
            Function<SignalBars, T> signals,
            Function<Movements, T> movements,
            Function<Retention, T> retention,
            Function<Forecasts, T> forecasts,
            Function<Layers, T> layers,
            Function<Timeline, T> timeline,
            Function<People, T> people) {
        if (this instanceof NeedMap data) {
            return map.apply(data);
        }
        if (this instanceof ScoreTracks data) {
            return scores.apply(data);
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
        return this instanceof Timeline data ? timeline.apply(data) : people.apply((People) this);
    }
}
