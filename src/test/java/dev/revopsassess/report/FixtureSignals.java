package dev.revopsassess.report;

import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Evidence;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Measure;
import dev.revopsassess.signal.Outcome;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.signal.Threshold;
import dev.revopsassess.value.Origin;
import dev.revopsassess.value.Provenance;
import dev.revopsassess.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Findings written by hand. */
final class FixtureSignals {
    private final String id;
    private final String title;
    private final Dimension dimension;
    private final int weight;
    private final Outcome outcome;
    private final List<Evidence> evidence = new ArrayList<>();
    private Optional<Reading.Measured> reading = Optional.empty();
    private Optional<Threshold> watch = Optional.empty();
    private Optional<Threshold> fire = Optional.empty();
    private Unit unit = Unit.WORD;

    private FixtureSignals(String id, String title, Dimension dimension, int weight, Outcome outcome) {
        this.id = id;
        this.title = title;
        this.dimension = dimension;
        this.weight = weight;
        this.outcome = outcome;
    }

    static FixtureSignals finding(String id, String title, Dimension dimension, int weight, Outcome outcome) {
        return new FixtureSignals(id, title, dimension, weight, outcome);
    }

    FixtureSignals thresholds(double watchAt, double fireAt, Unit in) {
        watch = Optional.of(new Threshold(watchAt, false, new Provenance.House("Two is where it starts to hurt.")));
        fire = Optional.of(new Threshold(fireAt, false, new Provenance.Document("scope-guide")));
        unit = in;
        return this;
    }

    FixtureSignals reading(Reading.Measured decided) {
        reading = Optional.of(decided);
        return this;
    }

    FixtureSignals evidence(String text, List<Origin> lines) {
        evidence.add(new Evidence.Rule(text, lines));
        return this;
    }

    Finding build() {
        var signal = new Signal(
                id,
                title,
                title + " not",
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
                fire,
                unit,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Provenance.Document("scope-guide")),
                "forecasting",
                "It points there because the teams do not share it.",
                "Give it one owner.",
                "Where the export is incomplete.");
        double strength = outcome.strength().orElse(0);
        double high = outcome.strength().orElse(1);
        return new Finding(signal, outcome, strength, high, reading, evidence, Optional.empty());
    }
}
