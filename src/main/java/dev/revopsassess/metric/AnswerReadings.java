package dev.revopsassess.metric;

import dev.revopsassess.metric.reading.Catalogue;
import dev.revopsassess.metric.reading.Datum;
import dev.revopsassess.metric.reading.Metric;
import dev.revopsassess.metric.reading.MetricSettings;
import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Reading.Basis;
import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.metric.reading.Reading.NotMeasured;
import dev.revopsassess.record.Answer;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.Party;
import dev.revopsassess.value.Origin;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Question;
import dev.revopsassess.value.Question.Form;
import dev.revopsassess.value.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was said to each question: one reading a question, respondents kept apart. */
final class AnswerReadings {
    private static final String UNKNOWN = "unknown";

    /** Whatever the order of files and rows: oldest first, then by role, then by what was said. */
    private static final Comparator<Answer> ORDER = Comparator.comparing(
                    (Answer answer) -> answer.date().orElse(LocalDate.MIN))
            .thenComparing(answer -> answer.role().orElse(""))
            .thenComparing(Answer::value);

    private AnswerReadings() {}

    static Map<String, Reading> measure(Exports exports, LocalDate asOf, MetricSettings settings) {
        var readings = new LinkedHashMap<String, Reading>();
        for (Question question : settings.questions()) {
            List<Answer> given = exports.answers().rows().stream()
                    .filter(answer -> answer.question().equals(question.id()))
                    .sorted(ORDER)
                    .toList();
            readings.put(
                    question.id(), reading(question, newestOfEach(given), asOf, unit(question, settings.catalogue())));
        }
        return readings;
    }

    /** Somebody who answers again takes the first answer back; people who cannot be told apart are never merged. */
    private static List<Answer> newestOfEach(List<Answer> given) {
        var newest = new HashMap<Party, LocalDate>();
        for (Answer answer : given) {
            known(answer)
                    .ifPresent(party -> answer.date()
                            .ifPresent(
                                    day -> newest.merge(party, day, (one, other) -> one.isAfter(other) ? one : other)));
        }
        return given.stream()
                .filter(answer -> known(answer)
                        .flatMap(party -> Optional.ofNullable(newest.get(party)))
                        .map(last -> answer.date().equals(Optional.of(last)))
                        .orElse(true))
                .toList();
    }

    /** Who answered, where that one can be told from others. */
    private static Optional<Party> known(Answer answer) {
        return answer.respondent().filter(Party::isKnown);
    }

    private static Reading reading(Question question, List<Answer> given, LocalDate asOf, Unit unit) {
        record Said(Datum datum, Answer answer) {}
        var said = new ArrayList<Said>();
        for (Answer answer : given) {
            datum(question, answer).ifPresent(datum -> said.add(new Said(datum, answer)));
        }
        if (said.isEmpty()) {
            return new NotMeasured(
                    question.id(),
                    given.isEmpty() ? "Nobody answered this question." : "Whoever was asked did not know.",
                    List.of(new Need(Need.Source.ANSWER, question.id(), question.ask())));
        }
        Said first = said.get(0);
        List<Datum> others = said.stream()
                .map(Said::datum)
                .filter(datum -> !datum.equals(first.datum()))
                .distinct()
                .toList();
        LocalDate day = said.stream()
                .flatMap(each -> each.answer().date().stream())
                .max(Comparator.naturalOrder())
                .orElse(asOf);
        String by = said.size() == 1
                ? first.answer().role().map(role -> "said by " + role).orElse("said")
                : "said by " + said.size() + " respondents" + (others.isEmpty() ? "" : ", who differ");
        return new Measured(
                question.id(),
                first.datum(),
                others,
                Optional.empty(),
                unit,
                Period.on(day),
                by,
                Origin.of(said.stream().map(each -> each.answer().source())),
                List.of(),
                List.of(),
                Basis.SAID);
    }

    private static Optional<Datum> datum(Question question, Answer answer) {
        String value = answer.value().strip();
        if (value.isEmpty() || value.equalsIgnoreCase(UNKNOWN)) {
            return Optional.empty();
        }
        if (!isNumber(question.form())) {
            return Optional.of(new Datum.Word(value));
        }
        try {
            return Optional.of(new Datum.Figure(new BigDecimal(value).doubleValue()));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static boolean isNumber(Form form) {
        return form == Form.PERCENT || form == Form.RATE || form == Form.COUNT || form == Form.NUMBER;
    }

    /** That of the metric that it stands for; the one other question for a plain number asks for days. */
    private static Unit unit(Question question, Catalogue catalogue) {
        Optional<Unit> metric =
                question.metric().flatMap(catalogue::metric).map(Metric::unit).map(Unit::new);
        return metric.orElseGet(() -> unit(question.form()));
    }

    private static Unit unit(Form form) {
        return switch (form) {
            case PERCENT, RATE -> Unit.RATIO;
            case COUNT -> Unit.COUNT;
            case NUMBER -> Unit.DAYS;
            case WORD, WORDS, TEXT -> Unit.WORD;
        };
    }
}
