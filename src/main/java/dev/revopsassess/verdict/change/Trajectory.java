package dev.revopsassess.verdict.change;

import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.verdict.model.Evaluation;
import dev.revopsassess.verdict.model.Situation;
import dev.revopsassess.verdict.model.Trend;
import dev.revopsassess.verdict.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When each measure with a year of history reaches its next threshold, at the pace of that year. */
public final class Trajectory {
    private Trajectory() {}

    /** The thresholds that measured trends cross, the nearest first. */
    public static List<Verdict.Crossing> of(Situation company, Evaluation standing) {
        Bounds bounds = Bounds.thresholds(company);
        List<Verdict.Crossing> crossings = new ArrayList<>();
        for (Reading reading : company.readings().metrics()) {
            Subject metric = new Subject.Metric(reading.id());
            reading.measured().flatMap(measured -> Trend.of(measured.history())).ifPresent(trend -> {
                Double next = trend.slope() > 0
                        ? bounds.numbers(metric).higher(trend.now())
                        : bounds.numbers(metric).lower(trend.now());
                if (next != null) {
                    crossing(standing, metric, next).ifPresent(crossings::add);
                }
            });
        }
        return List.copyOf(crossings);
    }

    /** When a metric reaches one bound; empty where it has no trend towards it. */
    static Optional<Verdict.Crossing> crossing(Evaluation standing, Subject metric, double bound) {
        return metric.in(standing.readings())
                .flatMap(Reading::measured)
                .flatMap(measured -> Trend.of(measured.history()))
                .flatMap(trend -> trend.reaches(bound))
                .map(dates -> new Verdict.Crossing(
                        metric.key(), bound, dates.foreseeable(), dates.earliest(), dates.latest()));
    }
}
