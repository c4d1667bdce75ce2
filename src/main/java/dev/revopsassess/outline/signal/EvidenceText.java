package dev.revopsassess.outline.signal;

import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.report.Titles;
import dev.revopsassess.signal.Evidence;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Question;
import java.util.Map;
import java.util.Optional;

/**
 * Readings as a reader meets them.
 *
 * @param titles what metrics are called
 * @param questions the questions that were asked, by id
 */
public record EvidenceText(Titles titles, Map<String, Question> questions) {

    /** The figure with its formula and period, or what the pack says of a rule that held. */
    String of(Evidence evidence) {
        return evidence.fold(value -> of(value.reading()), Evidence.Rule::because);
    }

    /** {@code Net revenue retention: 94 % (12 months to 2026-09; 940,000 of 1,000,000)}. */
    private String of(Reading.Measured reading) {
        String how = reading.period().text() + (reading.formula().isBlank() ? "" : "; " + reading.formula());
        return name(reading) + value(reading, titles) + " (" + how + ")";
    }

    /** The metric's title, or the question that was answered. */
    private String name(Reading.Measured reading) {
        return Optional.ofNullable(titles.metrics().get(reading.id()))
                .map(title -> title + ": ")
                .or(() -> Optional.ofNullable(questions.get(reading.id()))
                        .map(question -> '"' + question.ask() + "\" answered "))
                .orElseGet(() -> (reading.basis() == Reading.Basis.SAID ? "Answer " : "") + reading.id() + ": ");
    }

    /** {@code 94 %}, {@code spreadsheet}, {@code 38, possibly 35 to 42}. */
    public static String value(Reading.Measured reading, Titles titles) {
        return reading.value().fold(number -> number(reading), word -> titles.said(reading.id(), word));
    }

    /** {@code 38, possibly 35 to 42}. */
    static String number(Reading.Measured reading) {
        String text = NumberText.of(reading.number(), reading.unit());
        return reading.range()
                .filter(range -> range.low() < range.high())
                .map(range -> text + ", possibly " + NumberText.of(range.low(), reading.unit()) + " to "
                        + NumberText.of(range.high(), reading.unit()))
                .orElse(text);
    }
}
