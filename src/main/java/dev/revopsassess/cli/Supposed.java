package dev.revopsassess.cli;

import dev.revopsassess.metric.Catalogue;
import dev.revopsassess.metric.Datum;
import dev.revopsassess.metric.Metric;
import dev.revopsassess.metric.Reading;
import dev.revopsassess.metric.Reading.Measured;
import dev.revopsassess.metric.Readings;
import dev.revopsassess.pack.RulePack;
import dev.revopsassess.value.Figures;
import dev.revopsassess.value.Nearest;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Question;
import dev.revopsassess.value.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A value that the user supposes for a metric or an answer.
 *
 * @param id metric or question
 * @param isMetric whether it is a metric
 * @param value the reading as supposed
 */
record Supposed(String id, boolean isMetric, Measured value) {
    private static final Set<String> SHARES = Set.of("ratio", "points");

    /** Reads {@code nrr=104}; a share of more than 2 is a percentage, so that 104, 104 % and 1.04 are the same. */
    static Supposed of(String text, RulePack rules, String currency, LocalDate asOf) {
        int equals = text.indexOf('=');
        if (equals < 1 || equals == text.length() - 1) {
            throw new Refusal(Exit.USAGE, "--set wants NAME=VALUE, such as salespeople=18; found \"" + text + "\"");
        }
        String id = text.substring(0, equals).strip();
        String value = text.substring(equals + 1).strip();
        Optional<Metric> metric = Catalogue.metric(id);
        if (metric.isPresent()) {
            String code = metric.get().unit();
            Unit unit = new Unit(code.equals("money") ? currency : code);
            return new Supposed(id, true, reading(id, value, unit, asOf));
        }
        Question question = rules.questions().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Exit.USAGE,
                        "no metric or question " + id
                                + Nearest.hint(
                                        id,
                                        Stream.concat(
                                                        Catalogue.metrics().stream()
                                                                .map(Metric::id),
                                                        rules.questions().stream()
                                                                .map(Question::id))
                                                .toList())));
        return new Supposed(id, false, reading(id, checked(value, question), unit(question), asOf));
    }

    /** The readings with this value in its place. */
    Readings in(Readings readings) {
        return isMetric ? readings.with(value) : readings.withAnswer(value);
    }

    /** The reading that it takes the place of. */
    Reading replaced(Readings readings) {
        return isMetric ? readings.metric(id) : readings.answer(id);
    }

    private static Measured reading(String id, String value, Unit unit, LocalDate asOf) {
        Datum datum = unit.equals(Unit.WORD) ? new Datum.Word(value) : new Datum.Figure(number(id, value, unit));
        return new Measured(
                id,
                datum,
                List.of(),
                Optional.empty(),
                unit,
                Period.on(asOf),
                "supposed",
                List.of(),
                List.of(),
                List.of(),
                Reading.Basis.SAID);
    }

    private static double number(String id, String value, Unit unit) {
        boolean percent = value.endsWith("%");
        String digits = (percent ? value.substring(0, value.length() - 1) : value).replaceAll("[,_\\s]", "");
        try {
            double number = Double.parseDouble(digits);
            if (!Double.isFinite(number)) {
                throw new NumberFormatException(digits);
            }
            boolean share = SHARES.contains(unit.code())
                    && (percent || Math.abs(number) > 2 || unit.code().equals("points"));
            return share ? number / 100 : number;
        } catch (NumberFormatException e) {
            throw new Refusal(
                    Exit.USAGE, "\"" + value + "\" is no value for " + id + "; it wants a number in " + unit.code());
        }
    }

    private static String checked(String value, Question question) {
        boolean one = question.form() == Question.Form.WORD;
        boolean several = question.form() == Question.Form.WORDS;
        for (String part : several ? value.split("[,;]") : new String[] {value}) {
            if ((one || several) && !question.words().contains(part.strip())) {
                throw new Refusal(
                        Exit.USAGE,
                        question.id() + " is one of " + String.join(", ", question.words()) + "; found \""
                                + part.strip() + "\"" + Nearest.hint(part.strip(), question.words()));
            }
        }
        return value;
    }

    private static Unit unit(Question question) {
        return switch (question.form()) {
            case WORD, WORDS, TEXT -> Unit.WORD;
            case PERCENT -> Unit.RATIO;
            case COUNT, NUMBER -> Unit.COUNT;
        };
    }

    /** A reading as it is printed, or that there is none. */
    static String printed(Reading reading) {
        return reading.fold(
                measured -> measured.value().fold(number -> Figures.text(number, measured.unit()), word -> word),
                missing -> "unknown");
    }
}
