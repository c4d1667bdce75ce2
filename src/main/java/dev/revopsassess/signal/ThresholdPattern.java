package dev.revopsassess.signal;

import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Readings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the readings make of a signal's own numbers: the strength of each figure that it measures, and on which side of the
 * bounds of its raises each figure lies. Two signals that are the same but for these numbers, and that have the same
 * pattern, are judged alike.
 */
public final class ThresholdPattern {
    private final Readings readings;
    private final List<Object> parts = new ArrayList<>();

    private ThresholdPattern(Readings readings) {
        this.readings = readings;
    }

    /** The pattern, to be compared with that of the same signal with other numbers. */
    public static List<Object> of(Signal signal, Readings readings) {
        var pattern = new ThresholdPattern(readings);
        signal.measures().stream()
                .filter(measure -> measure.scale().words().isEmpty())
                .forEach(measure -> pattern.measure(signal, measure));
        signal.raises().stream()
                .flatMap(raise -> raise.condition().leaves())
                .flatMap(leaf -> leaf.compare().stream())
                .forEach(pattern::compare);
        return pattern.parts;
    }

    private void measure(Signal signal, Measure measure) {
        for (Subject subject : measure.subjects()) {
            figures(subject)
                    .forEach(figure -> parts.add(signal.strength(
                            Threshold.comparable(measure.reading().of(figure)))));
        }
    }

    private void compare(Condition.Compare compare) {
        figures(compare.subject())
                .forEach(
                        figure -> parts.add(compare.comparison().holds(Threshold.comparable(figure), compare.bound())));
    }

    /** Everything that may be taken for the number: what counts, what others said, both ends of a range, and 0 in between. */
    private List<Double> figures(Subject subject) {
        return subject.in(readings).flatMap(Reading::measured).stream()
                .flatMap(reading -> Stream.of(
                                Stream.concat(Stream.of(reading.value()), reading.others().stream())
                                        .flatMap(datum -> datum.fold(Stream::of, word -> Stream.<Double>of())),
                                reading.range().stream().flatMap(range -> Stream.of(range.low(), range.high(), 0.0)))
                        .flatMap(numbers -> numbers))
                .toList();
    }
}
