package dev.revopsassess.pack.rules;

import dev.revopsassess.metric.reading.Datum;
import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Readings;
import dev.revopsassess.pack.yaml.Fields;
import dev.revopsassess.pack.yaml.Node;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Judge;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Question;
import dev.revopsassess.value.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A case of a signal: what is known, and what the signal makes of it. Nothing is known but what the case gives.
 *
 * @param name what it shows
 * @param metrics the metrics that are measured
 * @param answers what was said; several respondents may differ
 * @param gives the status
 * @param strength the strength, where the case says
 * @param low lowest strength possible, where the case says
 * @param high highest strength possible, where the case says
 * @param disagreement {@code measured-said} or {@code respondents}; empty for none
 * @param needs names of what would settle it, where the case says
 */
public record SignalCase(
        String name,
        Map<String, Reading.Measured> metrics,
        Map<String, Reading.Measured> answers,
        String gives,
        OptionalDouble strength,
        OptionalDouble low,
        OptionalDouble high,
        Optional<String> disagreement,
        Optional<List<String>> needs) {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    private static final double SAME = 1e-6;

    public SignalCase {
        metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        needs = needs.map(List::copyOf);
    }

    /** The cases of a signal: a list, each with a name of its own. */
    public static List<SignalCase> read(Node node, Signal signal, KnownNames names) {
        var cases = new ArrayList<SignalCase>();
        var taken = new LinkedHashSet<String>();
        for (Node item : Fields.itemsOf(node, "cases")) {
            SignalCase read = Fields.read(item, fields -> read(fields, signal, names));
            if (!taken.add(read.name())) {
                throw item.place().error("a case \"" + read.name() + "\" is there twice");
            }
            cases.add(read);
        }
        return cases;
    }

    private static SignalCase read(Fields fields, Signal signal, KnownNames names) {
        String name = fields.text("name");
        var metrics = new LinkedHashMap<String, Reading.Measured>();
        fields.entries("metrics").forEach((id, entry) -> {
            KnownNames.known("metric", id, names.metrics().ids(), entry.key());
            metrics.put(id, reading(id, entry.value(), Reading.Basis.MEASURED, names));
        });
        var answers = new LinkedHashMap<String, Reading.Measured>();
        fields.entries("answers").forEach((id, entry) -> {
            KnownNames.known("question", id, names.questions().keySet(), entry.key());
            answers.put(id, reading(id, entry.value(), Reading.Basis.SAID, names));
        });
        return new SignalCase(
                name,
                metrics,
                answers,
                fields.word("gives", statuses(signal.dimension())),
                strength(fields, "strength"),
                strength(fields, "low"),
                strength(fields, "high"),
                fields.has("disagreement")
                        ? Optional.of(fields.word("disagreement", Set.of("measured-said", "respondents")))
                        : Optional.empty(),
                fields.has("needs") ? Optional.of(fields.texts("needs")) : Optional.empty());
    }

    /** What becomes of a signal: the statuses of its dimension, in the order clear, watch, fired, unknown, none. */
    static Set<String> statuses(Dimension dimension) {
        return new LinkedHashSet<>(
                dimension == Dimension.FOUNDATION
                        ? List.of("missing", "partly", "in-place", "unknown", "not-applicable")
                        : List.of("clear", "watch", "fired", "unknown", "not-applicable"));
    }

    private static OptionalDouble strength(Fields fields, String key) {
        if (!fields.has(key)) {
            return OptionalDouble.empty();
        }
        double strength = fields.number(key);
        if (strength < 0 || strength > 1) {
            throw fields.place(key).error("\"" + key + "\" is 0 to 1; found " + strength);
        }
        return OptionalDouble.of(strength);
    }

    private static Reading.Measured reading(String id, Node node, Reading.Basis basis, KnownNames names) {
        boolean said = basis == Reading.Basis.SAID;
        if (!said && node.block().isPresent()) {
            return Fields.read(node, fields -> {
                var range = new Reading.Range(fields.number("low"), fields.number("high"));
                var value = new Datum.Figure(fields.number("value"));
                return reading(id, List.of(value), Optional.of(range), basis);
            });
        }
        List<Node> several = said ? node.list().map(Node.Items::items).orElse(List.of()) : List.of();
        if (!several.isEmpty()) {
            List<Datum> values =
                    several.stream().map(item -> said(id, item, names)).toList();
            return reading(id, values, Optional.empty(), basis);
        }
        Datum value = said ? said(id, node, names) : measured(id, node, names);
        return reading(id, List.of(value), Optional.empty(), basis);
    }

    private static Reading.Measured reading(
            String id, List<? extends Datum> values, Optional<Reading.Range> range, Reading.Basis basis) {
        Datum first = values.get(0);
        return new Reading.Measured(
                id,
                first,
                List.copyOf(values.subList(1, values.size())),
                range,
                first.isNumber() ? Unit.COUNT : Unit.WORD,
                Period.on(DAY),
                "as the case says",
                List.of(),
                List.of(),
                List.of(),
                basis);
    }

    private static Datum measured(String id, Node node, KnownNames names) {
        return names.metrics().metric(id).orElseThrow().unit().equals(Unit.WORD.code())
                ? new Datum.Word(Fields.textOf(node, id))
                : new Datum.Figure(Fields.numberOf(node, id));
    }

    private static Datum said(String id, Node node, KnownNames names) {
        Question question = names.question(id).orElseThrow();
        return switch (question.form()) {
            case PERCENT, RATE, COUNT, NUMBER -> new Datum.Figure(Fields.numberOf(node, id));
            case WORD -> {
                String word = Fields.textOf(node, id);
                new Conditions(names).checkWord(new Subject.Answer(id), word, node.place());
                yield new Datum.Word(word);
            }
            case WORDS, TEXT -> new Datum.Word(Fields.textOf(node, id));
        };
    }

    /** What the signal makes of the case under these rules. */
    public Finding finding(Signal signal, RulePack rules) {
        return Judge.judge(rules.signals(), readings(rules.metrics().ids(), rules.questions()), List.of(), DAY)
                .get(rules.signals().indexOf(signal));
    }

    /** Readings in which nothing is known but what the case gives. */
    Readings readings(Set<String> metricIds, List<Question> questions) {
        Map<String, Reading> measured = new LinkedHashMap<>();
        metricIds.forEach(id -> measured.put(id, missing(id, Need.Source.FILE)));
        measured.putAll(metrics);
        Map<String, Reading> said = new LinkedHashMap<>();
        questions.forEach(question -> said.put(question.id(), missing(question.id(), Need.Source.ANSWER)));
        said.putAll(answers);
        return new Readings(measured, said);
    }

    private static Reading missing(String id, Need.Source source) {
        return new Reading.NotMeasured(id, "Nothing says " + id, List.of(new Need(source, id, id + "?")));
    }

    /** Where a finding is not what the case says, each in a few words; empty where it is. */
    public List<String> mismatches(Finding finding) {
        var mismatches = new ArrayList<String>();
        differ(mismatches, "gives ", finding.status(), gives);
        if (finding.status().equals(gives)) {
            strength.ifPresent(wanted -> {
                OptionalDouble found = finding.outcome().strength();
                if (found.isEmpty() || Math.abs(found.getAsDouble() - wanted) > SAME) {
                    mismatches.add("strength " + (found.isEmpty() ? "unknown" : printed(found.getAsDouble())) + ", not "
                            + printed(wanted));
                }
            });
            low.ifPresent(wanted -> differ(mismatches, "low ", printed(finding.lowStrength()), printed(wanted)));
            high.ifPresent(wanted -> differ(mismatches, "high ", printed(finding.highStrength()), printed(wanted)));
            needs.ifPresent(wanted -> differ(mismatches, "needs ", needs(finding), String.join(", ", wanted)));
            differ(
                    mismatches,
                    "disagreement ",
                    finding.disagreement()
                            .map(found ->
                                    found.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                            .orElse("none"),
                    disagreement.orElse("none"));
        }
        return mismatches;
    }

    private static void differ(List<String> mismatches, String what, String found, String wanted) {
        if (!found.equals(wanted)) {
            mismatches.add(what + found + ", not " + wanted);
        }
    }

    private static String needs(Finding finding) {
        return finding.outcome()
                .unknown()
                .map(unknown -> String.join(
                        ", ", unknown.needs().stream().map(Need::name).toList()))
                .orElse("nothing");
    }

    private static String printed(double strength) {
        return NumberText.plain(strength, 6);
    }
}
