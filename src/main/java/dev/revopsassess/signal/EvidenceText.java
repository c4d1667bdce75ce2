package dev.revopsassess.signal;

import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Readings;
import dev.revopsassess.value.NumberText;
import java.util.regex.Pattern;

/** Readings as a reader meets them. */
final class EvidenceText {
    private EvidenceText() {}

    /** {@code Net revenue retention: 94 % (12 months to 2026-09; 940,000 of 1,000,000)}. */
    public static Finding.Evidence of(Reading.Measured reading, Readings readings) {
        String how = reading.period().text() + (reading.formula().isBlank() ? "" : "; " + reading.formula());
        return new Finding.Evidence(
                name(reading, readings) + ": " + value(reading) + " (" + how + ")", reading.inputs());
    }

    /** The metric's title, or the question that was answered. */
    private static String name(Reading.Measured reading, Readings readings) {
        String id = reading.basis() == Reading.Basis.SAID ? "Answer " + reading.id() : reading.id();
        return readings.title(reading.id()).orElse(id);
    }

    private static final Pattern ID =
            Pattern.compile("(?<![\\p{L}\\p{N}-])\\p{Ll}+(?:-[\\p{Ll}\\p{N}]+)+(?![\\p{L}\\p{N}-])");

    /** Words in place of the ids among them: {@code customer success lead}. */
    static String words(String text) {
        return ID.matcher(text).replaceAll(match -> match.group().replace('-', ' '));
    }

    /** {@code 94 %}, {@code spreadsheet}, {@code 38 to 42}. */
    static String value(Reading.Measured reading) {
        return reading.value().fold(number -> number(reading), EvidenceText::words);
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
