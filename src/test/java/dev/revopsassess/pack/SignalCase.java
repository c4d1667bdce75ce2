package dev.revopsassess.pack;

import dev.revopsassess.metric.Datum;
import dev.revopsassess.metric.Need;
import dev.revopsassess.metric.Reading;
import dev.revopsassess.metric.Readings;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Question;
import dev.revopsassess.value.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A case beside a signal.
 *
 * @param name what it shows
 * @param metrics the metrics that are measured; a block {@code value, low, high} leaves a range
 * @param answers what was said; a list is several respondents
 * @param gives the status
 * @param strength the strength, where the case says
 * @param low lowest strength possible, where the case says
 * @param high highest strength possible, where the case says
 * @param disagreement {@code measured-said} or {@code respondents}, else none
 * @param needs names of what would settle it, where the case says
 */
record SignalCase(
        String name,
        Map<String, Node> metrics,
        Map<String, Node> answers,
        String gives,
        Optional<Double> strength,
        Optional<Double> low,
        Optional<Double> high,
        Optional<String> disagreement,
        Optional<List<String>> needs) {
    private static final Period DAY = Period.on(LocalDate.of(2026, 9, 30));

    /** The cases of a signal. */
    static List<SignalCase> of(String signal) {
        String file = "/pack/cases/" + signal + ".yaml";
        try (InputStream in = SignalCase.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new AssertionError("no cases " + file);
            }
            Fields top = YamlTree.read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            List<SignalCase> cases = top.each("cases", SignalCase::read);
            top.end();
            return cases;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static SignalCase read(Fields fields) {
        return new SignalCase(
                fields.text("name"),
                fields.has("metrics") ? fields.map("metrics") : Map.of(),
                fields.has("answers") ? fields.map("answers") : Map.of(),
                fields.text("gives"),
                number(fields, "strength"),
                number(fields, "low"),
                number(fields, "high"),
                fields.optionalText("disagreement"),
                fields.has("needs") ? Optional.of(fields.texts("needs")) : Optional.empty());
    }

    private static Optional<Double> number(Fields fields, String key) {
        return fields.has(key) ? Optional.of(fields.number(key)) : Optional.empty();
    }

    /** The number given for a metric, where it is one number. */
    Optional<Double> metric(String id) {
        return single(metrics.get(id));
    }

    /** The number given as an answer, where it is one number. */
    Optional<Double> answer(String id) {
        return single(answers.get(id));
    }

    private static Optional<Double> single(@org.jspecify.annotations.Nullable Node node) {
        return Optional.ofNullable(node)
                .filter(Node.Scalar.class::isInstance)
                .map(SignalCase::datum)
                .filter(Datum.Figure.class::isInstance)
                .map(datum -> ((Datum.Figure) datum).value());
    }

    /** Readings in which nothing is known but what the case gives. */
    Readings readings(Collection<String> ids, List<Question> questions) {
        Map<String, Reading> measured = new LinkedHashMap<>();
        for (String id : ids) {
            measured.put(id, missing(id, Need.Source.FILE));
        }
        metrics.forEach((id, node) -> measured.put(id, reading(id, node, Reading.Basis.MEASURED)));
        Map<String, Reading> said = new LinkedHashMap<>();
        for (Question question : questions) {
            said.put(question.id(), missing(question.id(), Need.Source.ANSWER));
        }
        answers.forEach((id, node) -> said.put(id, reading(id, node, Reading.Basis.SAID)));
        return new Readings(measured, said);
    }

    private static Reading missing(String id, Need.Source source) {
        return new Reading.NotMeasured(id, "Nothing says " + id, List.of(new Need(source, id, id + "?")));
    }

    private static Reading reading(String id, Node node, Reading.Basis basis) {
        Optional<Reading.Range> range = Optional.empty();
        List<Datum> values = new ArrayList<>();
        if (node instanceof Node.Items several) {
            several.items().forEach(item -> values.add(datum(item)));
        } else if (node instanceof Node.Block block) {
            Fields fields = Fields.of(block);
            values.add(new Datum.Figure(fields.number("value")));
            range = Optional.of(new Reading.Range(fields.number("low"), fields.number("high")));
        } else {
            values.add(datum(node));
        }
        Datum first = values.remove(0);
        Unit unit = first instanceof Datum.Word ? Unit.WORD : Unit.COUNT;
        return new Reading.Measured(
                id, first, values, range, unit, DAY, "as the case says", List.of(), List.of(), List.of(), basis);
    }

    private static Datum datum(Node node) {
        String text = Fields.textOf(node, "value");
        try {
            return new Datum.Figure(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return new Datum.Word(text);
        }
    }
}
