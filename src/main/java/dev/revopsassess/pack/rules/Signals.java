package dev.revopsassess.pack.rules;

import dev.revopsassess.pack.yaml.Fields;
import dev.revopsassess.pack.yaml.Node;
import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Measure;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.signal.Threshold;
import dev.revopsassess.value.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the file of one signal. The grammar is written down in pack.yaml. */
public record Signals(KnownNames names, Conditions conditions) {
    /** The signal of a file whose name gives its id. */
    public Signal read(String id, Fields fields) {
        String title = fields.text("title");
        Dimension dimension = Conditions.dimension(fields, "dimension");
        int weight = fields.whole("weight");
        if (weight < 1 || weight > 5) {
            throw fields.place("weight").error("a weight is 1 to 5; found " + weight);
        }
        List<Measure> measures = fields.each("measures", this::measure);
        if (measures.isEmpty()) {
            throw fields.place().error("\"measures\" is missing: a signal reads at least one metric or answer");
        }
        Optional<Bound> watch = fields.optional("watch").map(this::bound);
        Optional<Bound> fire = fields.optional("fire").map(this::bound);
        Signal signal = new Signal(
                id,
                title,
                fields.optionalText("clear-title").orElse("Nothing found: " + title),
                dimension,
                weight,
                fields.text("question"),
                fields.each("applies-when", this::applicability),
                measures,
                direction(fields, watch, fire),
                watch.map(Bound::threshold),
                fire.map(Bound::threshold),
                unit(fields, measures),
                fields.each("while", this::within),
                fields.each("raise", this::raise),
                fields.each("hold-at-watch", this::hold),
                fields.items("sources").stream().map(conditions::source).toList(),
                KnownNames.known("area", fields.text("area"), names.areas(), fields.place("area")),
                fields.text("why"),
                fields.text("do"),
                fields.text("wrong-when"));
        if (signal.sources().isEmpty()) {
            throw fields.place("sources").error("a signal names at least one source");
        }
        checkThresholds(fields, signal);
        checkUnits(fields, signal);
        checkSubjects(fields, signal);
        fields.end();
        return signal;
    }

    /** Thresholds are there where a measure needs them, apart, and in the order of the direction. */
    private static void checkThresholds(Fields fields, Signal signal) {
        boolean needed =
                signal.measures().stream().anyMatch(m -> m.scale().words().isEmpty());
        if (needed && signal.fire().isEmpty()) {
            throw fields.place().error("\"fire\" is missing: a measure without words is held against it");
        }
        if (!needed && (signal.fire().isPresent() || signal.watch().isPresent())) {
            throw fields.place(signal.fire().isPresent() ? "fire" : "watch")
                    .error("a threshold without a measure that is held against it");
        }
        if (signal.watch().isPresent() && signal.fire().isPresent()) {
            double watch = signal.watch().get().value();
            double fire = signal.fire().get().value();
            boolean ordered = signal.direction() == Signal.Direction.AT_LEAST ? watch < fire : watch > fire;
            if (!ordered) {
                throw fields.place("watch")
                        .error("watch is reached before fire; found watch " + watch + ", fire " + fire);
            }
        }
    }

    /** A measure without words is a number in the unit of the thresholds; ratios and points are on one scale. */
    private void checkUnits(Fields fields, Signal signal) {
        for (Measure measure : signal.measures()) {
            for (Subject subject : measure.subjects()) {
                String id = subject.metricId().orElse("");
                if (measure.scale().words().isEmpty() && !id.isEmpty()) {
                    String unit = names.metrics().metric(id).orElseThrow().unit();
                    if (!unit.replace("points", "ratio")
                            .equals(signal.unit().code().replace("points", "ratio"))) {
                        throw fields.place("unit")
                                .error("\"unit\" is " + signal.unit().code() + ", but " + id + " is given in " + unit);
                    }
                }
            }
        }
    }

    /** Scores and today's structure come after the signals, so none can speak of them. */
    private static void checkSubjects(Fields fields, Signal signal) {
        for (Subject subject : signal.subjects()) {
            if (subject.scored().isPresent() || subject.isStructure()) {
                throw fields.place().error("score and structure are for the verdict; a signal cannot speak of them");
            }
        }
    }

    private record Bound(Threshold threshold, Signal.Direction direction) {}

    private Bound bound(Node node) {
        return Fields.read(node, fields -> {
            List<String> found =
                    Conditions.COMPARISONS.keySet().stream().filter(fields::has).toList();
            if (found.size() != 1) {
                throw fields.place()
                        .error("a threshold is one of " + String.join(", ", Conditions.COMPARISONS.keySet())
                                + " with a number");
            }
            String word = found.get(0);
            boolean up = word.equals("at-least") || word.equals("more-than");
            boolean strictly = word.equals("more-than") || word.equals("less-than");
            return new Bound(
                    new Threshold(fields.number(word), strictly, conditions.provenance(fields)),
                    up ? Signal.Direction.AT_LEAST : Signal.Direction.AT_MOST);
        });
    }

    private static Signal.Direction direction(Fields fields, Optional<Bound> watch, Optional<Bound> fire) {
        if (watch.isPresent()
                && fire.isPresent()
                && watch.get().direction() != fire.get().direction()) {
            throw fields.place("watch").error("watch and fire point in opposite directions");
        }
        return fire.or(() -> watch).map(Bound::direction).orElse(Signal.Direction.AT_LEAST);
    }

    private static Unit unit(Fields fields, List<Measure> measures) {
        boolean wordsOnly = measures.stream().allMatch(m -> m.scale().words().isPresent());
        if (wordsOnly) {
            return Unit.WORD;
        }
        return new Unit(
                fields.word("unit", Set.of("count", "ratio", "points", "times", "hours", "days", "months", "USD")));
    }

    private Measure measure(Fields fields) {
        Measure.Reading reading =
                switch (fields.has("take") ? fields.word("take", Set.of("plain", "one-minus", "size")) : "plain") {
                    case "one-minus" -> Measure.Reading.ONE_MINUS;
                    case "size" -> Measure.Reading.SIZE;
                    default -> Measure.Reading.PLAIN;
                };
        List<Subject> subjects = fields.has("largest-of")
                ? fields.each("largest-of", conditions::subject)
                : List.of(conditions.subject(fields));
        return new Measure(
                subjects,
                reading,
                fields.has("words") ? words(fields, subjects) : new Measure.Scale.Thresholds(),
                fields.optional("unless").map(conditions::condition));
    }

    private Measure.Scale words(Fields fields, List<Subject> subjects) {
        Map<String, Double> strengths = new LinkedHashMap<>();
        fields.map("words").forEach((word, node) -> {
            double strength = Fields.numberOf(node, word);
            if (strength != 0 && strength != 0.5 && strength != 1) {
                throw node.place().error("the strength of a word is 0, 0.5 or 1; found " + strength);
            }
            if (!word.equals("*")) {
                subjects.forEach(subject -> conditions.checkWord(subject, word, node.place()));
            }
            strengths.put(word, strength);
        });
        return new Measure.Scale.Words(strengths, conditions.provenance(fields));
    }

    private Signal.Applicability applicability(Fields fields) {
        return new Signal.Applicability(
                condition(fields),
                fields.text("otherwise"),
                fields.has("when-unknown")
                        && fields.word("when-unknown", Set.of("applies", "unknown"))
                                .equals("applies"));
    }

    private Signal.While within(Fields fields) {
        return new Signal.While(condition(fields), fields.text("otherwise"));
    }

    private Signal.Raise raise(Fields fields) {
        double strength = fields.number("to");
        if (strength != 0.5 && strength != 1) {
            throw fields.place("to").error("a strength to raise to is 0.5 or 1; found " + strength);
        }
        return new Signal.Raise(
                condition(fields),
                strength,
                fields.has("when-unknown")
                        && fields.word("when-unknown", Set.of("passed-over", "unknown"))
                                .equals("unknown"),
                fields.text("because"),
                conditions.provenance(fields));
    }

    private Signal.Hold hold(Fields fields) {
        return new Signal.Hold(condition(fields), fields.text("because"));
    }

    private Condition condition(Fields fields) {
        return conditions.condition(fields.required("condition"));
    }
}
