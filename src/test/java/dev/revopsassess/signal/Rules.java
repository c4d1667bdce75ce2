package dev.revopsassess.signal;

import dev.revopsassess.metric.reading.Datum;
import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Readings;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Provenance;
import dev.revopsassess.value.Unit;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small invented rules and readings: metrics {@code a} to {@code c}, questions {@code p} to {@code r}. */
final class Rules {
    static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);
    static final Provenance HOUSE = new Provenance.House("Invented.");
    static final Subject A = new Subject.Metric("a");
    static final Subject B = new Subject.Metric("b");
    static final Subject P = new Subject.Answer("p");
    static final Subject Q = new Subject.Answer("q");

    private Rules() {}

    /** A signal of metric {@code a} with watch 2 and fire 4. */
    static Signal signal(String id) {
        return new Signal(
                id,
                "Invented",
                "Invented" + " not",
                Dimension.ALIGNMENT,
                3,
                "Invented?",
                List.of(),
                List.of(plain(A)),
                Signal.Direction.AT_LEAST,
                Optional.of(at(2)),
                Optional.of(at(4)),
                Unit.COUNT,
                List.of(),
                List.of(),
                List.of(),
                List.of(HOUSE),
                "forecasting",
                "Because.",
                "Do.",
                "Wrong.");
    }

    static Signal measuring(Signal from, List<Measure> measures) {
        return with(from, from.dimension(), from.applies(), measures, from.whiles(), from.raises(), from.holds());
    }

    static Signal within(Signal from, Signal.While... whiles) {
        return with(
                from, from.dimension(), from.applies(), from.measures(), List.of(whiles), from.raises(), from.holds());
    }

    static Signal applying(Signal from, Signal.Applicability... applies) {
        return with(
                from, from.dimension(), List.of(applies), from.measures(), from.whiles(), from.raises(), from.holds());
    }

    static Signal raised(Signal from, Signal.Raise... raises) {
        return with(
                from, from.dimension(), from.applies(), from.measures(), from.whiles(), List.of(raises), from.holds());
    }

    static Signal held(Signal from, Signal.Hold... holds) {
        return with(
                from, from.dimension(), from.applies(), from.measures(), from.whiles(), from.raises(), List.of(holds));
    }

    static Signal in(Signal from, Dimension dimension) {
        return with(from, dimension, from.applies(), from.measures(), from.whiles(), from.raises(), from.holds());
    }

    private static Signal with(
            Signal from,
            Dimension dimension,
            List<Signal.Applicability> applies,
            List<Measure> measures,
            List<Signal.While> whiles,
            List<Signal.Raise> raises,
            List<Signal.Hold> holds) {
        return new Signal(
                from.id(),
                from.title(),
                from.title() + " not",
                dimension,
                from.weight(),
                from.question(),
                applies,
                measures,
                from.direction(),
                from.watch(),
                from.fire(),
                from.unit(),
                whiles,
                raises,
                holds,
                from.sources(),
                from.area(),
                from.why(),
                from.action(),
                from.wrongWhen());
    }

    static Signal bounded(Signal from, Signal.Direction direction, Optional<Threshold> watch, Threshold fire) {
        return new Signal(
                from.id(),
                from.title(),
                from.title() + " not",
                from.dimension(),
                from.weight(),
                from.question(),
                from.applies(),
                from.measures(),
                direction,
                watch,
                Optional.of(fire),
                from.unit(),
                from.whiles(),
                from.raises(),
                from.holds(),
                from.sources(),
                from.area(),
                from.why(),
                from.action(),
                from.wrongWhen());
    }

    static Threshold at(double value) {
        return new Threshold(value, false, HOUSE);
    }

    static Threshold beyond(double value) {
        return new Threshold(value, true, HOUSE);
    }

    public static Measure plain(Subject... subjects) {
        return new Measure(List.of(subjects), Measure.Reading.PLAIN, new Measure.Scale.Thresholds(), Optional.empty());
    }

    static Measure taken(Measure.Reading reading, Subject... subjects) {
        return new Measure(List.of(subjects), reading, new Measure.Scale.Thresholds(), Optional.empty());
    }

    static Measure yesPartlyNo(Subject subject) {
        var strengths = new LinkedHashMap<String, Double>();
        strengths.put("yes", 1.0);
        strengths.put("partly", 0.5);
        strengths.put("no", 0.0);
        return new Measure(
                List.of(subject), Measure.Reading.PLAIN, new Measure.Scale.Words(strengths, HOUSE), Optional.empty());
    }

    static Condition least(Subject subject, double bound) {
        return new Condition.Compare(subject, Condition.Comparison.AT_LEAST, bound);
    }

    static Condition is(Subject subject, String word) {
        return new Condition.Is(subject, java.util.Set.of(word));
    }

    /** Nothing known of {@code a} to {@code c} (files) nor of {@code p} to {@code r} (answers). */
    static Readings nothing() {
        Map<String, Reading> metrics = new LinkedHashMap<>();
        Map<String, Reading> answers = new LinkedHashMap<>();
        for (String id : List.of("a", "b", "c")) {
            metrics.put(id, missing(id, Need.Source.FILE));
        }
        for (String id : List.of("p", "q", "r")) {
            answers.put(id, missing(id, Need.Source.ANSWER));
        }
        return new Readings(metrics, answers);
    }

    static Reading.NotMeasured missing(String id, Need.Source source) {
        return new Reading.NotMeasured(id, "No file says " + id, List.of(need(id, source)));
    }

    static Need need(String id, Need.Source source) {
        return new Need(source, id, "Who knows " + id + "?");
    }

    static Reading.Measured number(String id, double value) {
        return Reading.Measured.number(id, value, Unit.COUNT, Period.on(AS_OF), "counted", List.of());
    }

    static Reading.Measured said(String id, String first, String... others) {
        return new Reading.Measured(
                id,
                new Datum.Word(first),
                java.util.Arrays.stream(others)
                        .map(word -> (Datum) new Datum.Word(word))
                        .toList(),
                Optional.empty(),
                Unit.WORD,
                Period.on(AS_OF),
                "answered",
                List.of(),
                List.of(),
                List.of(),
                Reading.Basis.SAID);
    }

    static Finding judge(Signal signal, Readings readings) {
        return Judge.judge(List.of(signal), readings, List.of(), AS_OF).get(0);
    }

    static double strength(Signal signal, double number) {
        return judge(signal, nothing().with(number("a", number)))
                .outcome()
                .strength()
                .orElseThrow();
    }
}
