package dev.revopsassess.verdict;

import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Measure;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.signal.Threshold;
import dev.revopsassess.value.Provenance;
import dev.revopsassess.value.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A made-up signal, put together part by part. */
public record MadeSignal(Signal made) {
    public static final Provenance HOUSE = new Provenance.House("made up");
    public static final Provenance DOCUMENT = new Provenance.Document("scope-guide");

    /** An alignment signal of weight 3 that reads nothing yet. */
    public static MadeSignal of(String id) {
        return new MadeSignal(new Signal(
                id,
                "Trouble with " + id,
                "Trouble with " + id + " not",
                Dimension.ALIGNMENT,
                3,
                "Is it so?",
                List.of(),
                List.of(),
                Signal.Direction.AT_LEAST,
                Optional.empty(),
                Optional.empty(),
                Unit.RATIO,
                List.of(),
                List.of(),
                List.of(),
                List.of(HOUSE),
                "reporting",
                "It matters.",
                "Mend it.",
                "Never."));
    }

    public MadeSignal reads(Measure.Reading reading, Subject... subjects) {
        return measured(new Measure(List.of(subjects), reading, new Measure.Scale.Thresholds(), Optional.empty()));
    }

    public MadeSignal words(Subject subject, String... words) {
        Map<String, Double> strengths = new LinkedHashMap<>();
        for (String word : words) {
            strengths.put(word, strengths.isEmpty() ? 1.0 : 0.0);
        }
        return measured(new Measure(
                List.of(subject), Measure.Reading.PLAIN, new Measure.Scale.Words(strengths, HOUSE), Optional.empty()));
    }

    public MadeSignal watch(double value, Provenance provenance) {
        return new MadeSignal(
                made.tuned(made.weight(), Optional.of(new Threshold(value, false, provenance)), made.fire()));
    }

    public MadeSignal fire(double value, Provenance provenance) {
        return new MadeSignal(
                made.tuned(made.weight(), made.watch(), Optional.of(new Threshold(value, true, provenance))));
    }

    public MadeSignal atMost() {
        return with(
                Signal.Direction.AT_MOST, made.applies(), made.measures(), made.whiles(), made.raises(), made.holds());
    }

    public MadeSignal applies(Condition condition) {
        return with(
                made.direction(),
                List.of(new Signal.Applicability(condition, "It does not apply.", false)),
                made.measures(),
                made.whiles(),
                made.raises(),
                made.holds());
    }

    public MadeSignal within(Condition condition) {
        return with(
                made.direction(),
                made.applies(),
                made.measures(),
                List.of(new Signal.While(condition, "It does not hold.")),
                made.raises(),
                made.holds());
    }

    public MadeSignal raised(Condition condition, Provenance provenance) {
        return with(
                made.direction(),
                made.applies(),
                made.measures(),
                made.whiles(),
                List.of(new Signal.Raise(condition, 1, false, "It is raised.", provenance)),
                made.holds());
    }

    public MadeSignal held(Condition condition) {
        return with(
                made.direction(),
                made.applies(),
                made.measures(),
                made.whiles(),
                made.raises(),
                List.of(new Signal.Hold(condition, "It is held.")));
    }

    private MadeSignal measured(Measure measure) {
        List<Measure> measures = new java.util.ArrayList<>(made.measures());
        measures.add(measure);
        return with(made.direction(), made.applies(), measures, made.whiles(), made.raises(), made.holds());
    }

    private MadeSignal with(
            Signal.Direction direction,
            List<Signal.Applicability> applies,
            List<Measure> measures,
            List<Signal.While> whiles,
            List<Signal.Raise> raises,
            List<Signal.Hold> holds) {
        return new MadeSignal(new Signal(
                made.id(),
                made.title(),
                made.title() + " not",
                made.dimension(),
                made.weight(),
                made.question(),
                applies,
                measures,
                direction,
                made.watch(),
                made.fire(),
                made.unit(),
                whiles,
                raises,
                holds,
                made.sources(),
                made.area(),
                made.why(),
                made.action(),
                made.wrongWhen()));
    }
}
