package dev.revopsassess.metric;

import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.metric.reading.Reading.Range;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A measured reading as one value to compare with.
 *
 * @param value number or word
 * @param period as printed
 * @param formula as printed
 * @param notes as printed
 * @param lines files with their lines
 * @param range lowest and highest value, where there is a range
 */
public record Told(
        Object value, String period, String formula, List<String> notes, String lines, Optional<Range> range) {
    public static Told of(Measured reading) {
        return new Told(
                reading.value().<Object>fold(number -> number, word -> word),
                reading.period().text(),
                reading.formula(),
                reading.notes(),
                reading.inputs().stream().map(origin -> origin.place()).collect(Collectors.joining("; ")),
                reading.range().map(range -> new Range(range.low(), range.high())));
    }

    public static Told exactly(Object value, String period, String formula, String lines, String... notes) {
        return new Told(value, period, formula, List.of(notes), lines, Optional.empty());
    }

    public Told between(double low, double high) {
        return new Told(value, period, formula, notes, lines, Optional.of(new Range(low, high)));
    }
}
