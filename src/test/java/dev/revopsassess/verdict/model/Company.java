package dev.revopsassess.verdict.model;

import dev.revopsassess.metric.reading.Datum;
import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Readings;
import dev.revopsassess.outline.verdict.MetricNames;
import dev.revopsassess.outline.verdict.VerdictSentences;
import dev.revopsassess.report.Titles;
import dev.revopsassess.report.VerdictText;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Measure;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.signal.Threshold;
import dev.revopsassess.signal.Waiver;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Provenance;
import dev.revopsassess.value.Unit;
import dev.revopsassess.verdict.MadeSignal;
import dev.revopsassess.verdict.Verdicts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A made-up company with one plain signal per measure, whose score can be set to the point. */
public final class Company {
    public static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);
    private static final Period DAY = Period.on(AS_OF);

    private final Map<String, Reading> metrics = new LinkedHashMap<>();
    private final Map<String, Reading> answers = new LinkedHashMap<>();
    private final List<Signal> signals = new ArrayList<>();
    private final List<Waiver> waivers = new ArrayList<>();
    private Rules rules = TestRules.RULES;

    public Company() {
        for (String metric : TestRules.METRICS) {
            missing(metric);
        }
        answers.put("funding-stage", notSaid("funding-stage"));
    }

    /** Thirty people, ten of them selling, in two staffed functions, with one sales operations person; nothing else known. */
    public static Company small() {
        return new Company()
                .count("revenue-org-headcount", 30)
                .count("salespeople", 10)
                .count("staffed-functions", 2)
                .money("arr-usd", 4_000_000)
                .word("funding-stage", "seed")
                .structure(Structure.SALES_OPS);
    }

    public Company count(String metric, double value) {
        metrics.put(metric, Reading.Measured.number(metric, value, Unit.COUNT, DAY, "", List.of()));
        return this;
    }

    public Company range(String metric, double value, double low, double high) {
        metrics.put(
                metric,
                Reading.Measured.number(metric, value, Unit.COUNT, DAY, "", List.of())
                        .withRange(low, high));
        return this;
    }

    public Company money(String metric, double value) {
        metrics.put(metric, Reading.Measured.number(metric, value, Unit.money("USD"), DAY, "", List.of()));
        return this;
    }

    Company share(String metric, double value) {
        metrics.put(metric, Reading.Measured.number(metric, value, Unit.RATIO, DAY, "", List.of()));
        return this;
    }

    public Company put(Reading reading) {
        metrics.put(reading.id(), reading);
        return this;
    }

    public Company word(String question, String word) {
        answers.put(question, Reading.Measured.word(question, word, DAY, "", List.of()));
        return this;
    }

    public Company said(String question, String first, String second) {
        answers.put(
                question,
                new Reading.Measured(
                        question,
                        new Datum.Word(first),
                        List.of(new Datum.Word(second)),
                        Optional.empty(),
                        Unit.WORD,
                        DAY,
                        "",
                        List.of(),
                        List.of(),
                        List.of(),
                        Reading.Basis.SAID));
        return this;
    }

    public Company missing(String metric) {
        metrics.put(
                metric,
                new Reading.NotMeasured(
                        metric,
                        "there is no " + metric,
                        List.of(new Need(Need.Source.FILE, metric + "-file", "Export " + metric + "."))));
        return this;
    }

    public Company notAnswered(String question) {
        answers.put(question, notSaid(question));
        return this;
    }

    /** The metrics behind a structure of today's. */
    public Company structure(Structure structure) {
        return switch (structure) {
            case NONE -> operations(0, "nobody", 0, "no", 0);
            case SALES_OPS -> operations(1, "sales", 0, "no", 1);
            case SILOED_OPS -> operations(3, "sales", 0, "no", 3);
            case REVOPS_COSMETIC -> operations(1, "sales", 0, "yes", 0);
            case REVOPS -> operations(2, "ceo", 2, "yes", 0);
            case HUB_AND_SPOKE -> operations(4, "ceo", 2, "yes", 0).count("embedded-ops", 2);
            case UNKNOWN ->
                operations(1, "sales", 0, "no", 1).missing("ops-reporting-line").missing("ops-scope");
        };
    }

    private Company operations(int people, String line, int scope, String titled, int functions) {
        count("dedicated-ops", people);
        text("ops-reporting-line", line);
        count("ops-scope", scope);
        text("revops-titled", titled);
        count("ops-functions", functions);
        return count("embedded-ops", 0);
    }

    public Company text(String metric, String word) {
        metrics.put(metric, Reading.Measured.word(metric, word, DAY, "", List.of()));
        return this;
    }

    /** Scores a dimension to a whole number of percent, with one signal that weighs 5. */
    public Company score(Dimension dimension, int percent) {
        return signal(dimension, dimension.word() + "-one", 5, percent / 100.0);
    }

    public Company signal(Dimension dimension, String id, int weight, double share) {
        metrics.put(id, Reading.Measured.number(id, share, Unit.RATIO, DAY, "", List.of()));
        return signalOf(dimension, id, weight);
    }

    /** A signal that steps from 0 to 1 at its threshold. */
    public Company step(Dimension dimension, String id, int weight, double share, double fire) {
        metrics.put(id, Reading.Measured.number(id, share, Unit.RATIO, DAY, "", List.of()));
        signals.add(plain(dimension, id, weight, Optional.empty(), new Threshold(fire, false, house())));
        return this;
    }

    public Company unknown(Dimension dimension, String id, int weight) {
        missing(id);
        return signalOf(dimension, id, weight);
    }

    public Company signalOf(Dimension dimension, String id, int weight) {
        // From half strength at 0.5: 0.62 scores 62. Below a half the strength is 0.
        signals.add(plain(
                dimension,
                id,
                weight,
                Optional.of(new Threshold(0.5, false, house())),
                new Threshold(1, false, house())));
        return this;
    }

    public Company add(MadeSignal signal) {
        signals.add(signal.made());
        return this;
    }

    public Company waive(String signal) {
        waivers.add(new Waiver(signal, "agreed", "COO", AS_OF));
        return this;
    }

    public Company rules(Rules other) {
        rules = other;
        return this;
    }

    public Situation company() {
        return new Situation(signals, new Readings(metrics, answers), waivers, AS_OF, rules);
    }

    /** What the report says of the verdict. */
    public VerdictText text() {
        return VerdictSentences.of(company().standing(), verdict(), new MetricNames(titles(), Map.of()));
    }

    /** What these rules call metrics, models and structures. */
    public Titles titles() {
        return new Titles(
                TestRules.TITLES, rules.models(), rules.structureNames(), Map.of(), Map.of(), Map.of(), Map.of());
    }

    public Verdict verdict() {
        return Verdicts.decide(company());
    }

    /** What would change the model most, whether or not one is named. */
    public List<Verdict.NextQuestion> questions() {
        return Verdicts.outlook(company()).questions();
    }

    public Evaluation standing() {
        return company().standing();
    }

    private static Reading notSaid(String question) {
        return new Reading.NotMeasured(
                question,
                "nobody answered " + question,
                List.of(new Need(Need.Source.ANSWER, question, "Ask for " + question + ".")));
    }

    private static Provenance house() {
        return new Provenance.House("made up");
    }

    private static Signal plain(Dimension dimension, String id, int weight, Optional<Threshold> watch, Threshold fire) {
        return new Signal(
                id,
                "Trouble with " + id,
                "Trouble with " + id + " not",
                dimension,
                weight,
                "Is it so?",
                List.of(),
                List.of(new Measure(
                        List.of(new Subject.Metric(id)),
                        Measure.Reading.PLAIN,
                        new Measure.Scale.Thresholds(),
                        Optional.empty())),
                Signal.Direction.AT_LEAST,
                watch,
                Optional.of(fire),
                Unit.RATIO,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "reporting",
                "It matters.",
                "Mend it.",
                "Never.");
    }
}
