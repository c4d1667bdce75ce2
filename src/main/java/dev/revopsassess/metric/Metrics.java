package dev.revopsassess.metric;

import dev.revopsassess.metric.forecast.ActualsDisagreement;
import dev.revopsassess.metric.forecast.ForecastAccuracy;
import dev.revopsassess.metric.forecast.ForecastRollUp;
import dev.revopsassess.metric.funnel.CrmMetrics;
import dev.revopsassess.metric.funnel.DealMetrics;
import dev.revopsassess.metric.funnel.FunnelMetrics;
import dev.revopsassess.metric.funnel.LeadResponse;
import dev.revopsassess.metric.funnel.SourceMetrics;
import dev.revopsassess.metric.people.Divisions;
import dev.revopsassess.metric.people.FunctionMetrics;
import dev.revopsassess.metric.people.HeadcountEvents;
import dev.revopsassess.metric.people.HeadcountMetrics;
import dev.revopsassess.metric.people.OperationsMetrics;
import dev.revopsassess.metric.people.Roster;
import dev.revopsassess.metric.people.SellerMetrics;
import dev.revopsassess.metric.reading.Datum;
import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.metric.reading.Metric;
import dev.revopsassess.metric.reading.MetricSettings;
import dev.revopsassess.metric.reading.Quotient;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.metric.reading.Reading.NotMeasured;
import dev.revopsassess.metric.reading.Readings;
import dev.revopsassess.metric.revenue.ArrEvents;
import dev.revopsassess.metric.revenue.ArrMetrics;
import dev.revopsassess.metric.revenue.LifetimeValue;
import dev.revopsassess.metric.revenue.Losses;
import dev.revopsassess.metric.revenue.MovementMetrics;
import dev.revopsassess.metric.revenue.RetentionMetrics;
import dev.revopsassess.metric.revenue.SpendMetrics;
import dev.revopsassess.metric.systems.SystemsApart;
import dev.revopsassess.metric.tools.AiTools;
import dev.revopsassess.metric.tools.ToolMetrics;
import dev.revopsassess.record.Exports;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From exports to readings: every metric of the catalogue and every question, measured or with what is missing. */
public final class Metrics {
    /** How many metrics difference-2026 has RevOps track beyond those of Sales Operations. */
    private static final BigDecimal REVOPS_KPIS = BigDecimal.valueOf(9);

    private static final List<Function<Inputs, List<Reading>>> SUBJECTS = List.of(
            HeadcountMetrics::measure,
            FunctionMetrics::measure,
            HeadcountEvents::measure,
            OperationsMetrics::measure,
            SellerMetrics::measure,
            ArrMetrics::measure,
            RetentionMetrics::measure,
            MovementMetrics::measure,
            ArrEvents::measure,
            SourceMetrics::measure,
            ForecastRollUp::measure,
            ForecastAccuracy::measure,
            ActualsDisagreement::measure,
            SpendMetrics::measure,
            LifetimeValue::measure,
            FunnelMetrics::measure,
            LeadResponse::measure,
            DealMetrics::measure,
            CrmMetrics::measure,
            SystemsApart::measure,
            ToolMetrics::measure,
            AiTools::measure,
            Divisions::measure,
            Metrics::review);

    private Metrics() {}

    /**
     * Measures everything.
     *
     * @param exports what intake made of the files
     * @param asOf the day that the assessment speaks of; metrics of ARR speak of the last month that is over by then
     * @param settings what measuring needs to know beside the exports
     * @return what was measured, with one reading for each metric of {@link MetricSettings#catalogue} and for each question
     */
    public static Measurement measure(Exports exports, LocalDate asOf, MetricSettings settings) {
        var answers = AnswerReadings.measure(exports, asOf, settings);
        var inputs = new Inputs(exports, asOf, settings, answers);
        var shares = new Shares(settings.catalogue());
        var found = new HashMap<String, Reading>();
        SUBJECTS.stream()
                .flatMap(subject -> subject.apply(inputs).stream())
                .map(new Losses(inputs)::of)
                .map(new ArrEvents(inputs)::of)
                .map(shares::of)
                .map(new QueryOrigins(exports.files())::of)
                .forEach(reading -> found.put(reading.id(), reading));
        var ordered = new LinkedHashMap<String, Reading>();
        for (Metric metric : settings.catalogue().metrics()) {
            Reading reading = found.remove(metric.id());
            if (reading == null) {
                throw new IllegalStateException("nothing measures " + metric.id());
            }
            ordered.put(metric.id(), SaidFigures.standIn(reading, inputs));
        }
        if (!found.isEmpty()) {
            throw new IllegalStateException("not in the catalogue: " + found.keySet());
        }
        var readings = new Readings(ordered, answers, shares.problems(), saidOtherwise(inputs, ordered));
        return new Measurement(
                exports.currency(),
                readings.told(exports.files()),
                readings,
                Roster.of(inputs.staff()),
                inputs.staff().unmapped(),
                StackLayers.of(inputs),
                MeasuredSeries.of(inputs, ordered));
    }

    /** What was said of a metric that exports measure too, where it differs. */
    private static Map<String, Measured> saidOtherwise(Inputs in, Map<String, Reading> measured) {
        return Stream.of(SellerMetrics.ownerAsSaid(in), OperationsMetrics.scopeAsSaid(in))
                .flatMap(Optional::stream)
                .filter(said -> Optional.ofNullable(measured.get(said.id()))
                        .flatMap(Reading::measured)
                        .filter(shown -> shown.basis() == Reading.Basis.MEASURED
                                && !shown.value().equals(said.value()))
                        .isPresent())
                .collect(Collectors.toMap(Measured::id, Function.identity()));
    }

    private static List<Reading> review(Inputs in) {
        String id = "kpi-review-share";
        return Stream.of(in.said("kpis-reviewed")
                        .<Reading>map(said -> OperationsMetrics.said(
                                Measured.number(
                                                id,
                                                share(said.number()),
                                                Unit.RATIO,
                                                said.period(),
                                                NumberText.amount(BigDecimal.valueOf(said.number())) + " / "
                                                        + REVOPS_KPIS,
                                                said.inputs())
                                        .withOthers(said.others().stream()
                                                .map(other -> new Datum.Figure(
                                                        share(said.saying(other).number())))),
                                List.of()))
                        .orElseGet(() -> new NotMeasured(
                                id,
                                "Nobody said how many of the nine metrics leadership reviews.",
                                List.of(in.answer("kpis-reviewed")))))
                .toList();
    }

    private static double share(double reviewed) {
        return new Quotient(BigDecimal.valueOf(reviewed).min(REVOPS_KPIS), REVOPS_KPIS).value();
    }
}
