package dev.revopsassess.outline.signal;

import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Readings;
import dev.revopsassess.signal.Evidence;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Spoken;

/** Readings as a reader meets them. */
public final class EvidenceText {
    private EvidenceText() {}

    /** The figure with its formula and period, or what the pack says of a rule that held. */
    static String of(Evidence evidence, Readings readings) {
        return evidence.fold(value -> of(value.reading(), readings), Evidence.Rule::because);
    }

    /** {@code Net revenue retention: 94 % (12 months to 2026-09; 940,000 of 1,000,000)}. */
    private static String of(Reading.Measured reading, Readings readings) {
        String how = reading.period().text() + (reading.formula().isBlank() ? "" : "; " + reading.formula());
        return name(reading, readings) + value(reading) + " (" + how + ")";
    }

    /** The metric's title, or the question that was answered. */
    private static String name(Reading.Measured reading, Readings readings) {
        return readings.title(reading.id())
                .map(title -> title + ": ")
                .or(() -> readings.ask(reading.id()).map(ask -> '"' + ask + "\" answered "))
                .orElseGet(() -> (reading.basis() == Reading.Basis.SAID ? "Answer " : "") + reading.id() + ": ");
    }

    /** {@code 94 %}, {@code spreadsheet}, {@code 38, possibly 35 to 42}. */
    public static String value(Reading.Measured reading) {
        return reading.value().fold(number -> number(reading), Spoken::words);
    }

    private static String number(Reading.Measured reading) {
        String text = NumberText.of(reading.number(), reading.unit());
        return reading.range()
                .filter(range -> range.low() < range.high())
                .map(range -> text + ", possibly " + NumberText.of(range.low(), reading.unit()) + " to "
                        + NumberText.of(range.high(), reading.unit()))
                .orElse(text);
    }
}
