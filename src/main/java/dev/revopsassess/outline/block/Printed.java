package dev.revopsassess.outline.block;

import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.report.Titles;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.signal.Signal.Direction;
import dev.revopsassess.signal.Threshold;
import dev.revopsassess.value.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Figures, readings and thresholds as text. */
public final class Printed {
    private Printed() {}

    /** The text with a capital letter at its start. */
    public static String sentence(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int end = Character.charCount(text.codePointAt(0));
        return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
    }

    /** A text and what explains it: {@code Do not: because}. */
    public static String because(String text, String reason) {
        return (text.endsWith(".") ? text.substring(0, text.length() - 1) : text) + ": " + reason;
    }

    /** Texts one after the other: after a full stop as sentences, else parted by semicolons. */
    static String run(List<String> texts) {
        var run = new StringBuilder();
        for (String text : texts) {
            if (!run.isEmpty()) {
                run.append(run.charAt(run.length() - 1) == '.' ? " " : "; ");
            }
            run.append(text);
        }
        return run.toString();
    }

    /** The value in its unit, with its range where it has one, or the word as a reader calls it. */
    public static String value(Reading.Measured reading, Titles titles) {
        return reading.value().fold(number -> figure(reading), word -> titles.said(reading.id(), word));
    }

    /** The same of what is always a number. */
    public static String figure(Reading.Measured reading) {
        String value = reading.printed();
        return reading.range()
                .filter(range -> range.low() != range.high())
                .map(range -> value + " (" + NumberText.of(range.low(), reading.unit()) + " to "
                        + NumberText.of(range.high(), reading.unit()) + ")")
                .orElse(value);
    }

    /** {@code watch at 40 or more, fires at 60 or more}; empty where the signal has no number to be held against. */
    public static Optional<String> thresholds(Signal signal) {
        var parts = new ArrayList<String>();
        boolean foundation = signal.dimension() == dev.revopsassess.signal.Dimension.FOUNDATION;
        signal.watch().ifPresent(watch -> parts.add((foundation ? "partly at " : "watch at ") + bound(signal, watch)));
        signal.fire().ifPresent(fire -> parts.add((foundation ? "in place at " : "fires at ") + bound(signal, fire)));
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
    }

    /** {@code 40 or more}, {@code over 20}, {@code 75 % or less}, {@code under 100 %}. */
    public static String bound(Signal signal, Threshold threshold) {
        String number = NumberText.of(threshold.value(), signal.unit());
        if (signal.direction() == Direction.AT_LEAST) {
            return threshold.strictly() ? "over " + number : number + " or more";
        }
        return threshold.strictly() ? "under " + number : number + " or less";
    }

    /** The thresholds with the document or our own reason behind each. */
    public static List<String> provenance(Signal signal) {
        var parts = new ArrayList<String>();
        signal.watch().ifPresent(watch -> parts.add(provenance("watch", signal, watch)));
        signal.fire().ifPresent(fire -> parts.add(provenance("fire", signal, fire)));
        return List.copyOf(parts);
    }

    private static String provenance(String name, Signal signal, Threshold threshold) {
        return name + " " + bound(signal, threshold) + ": "
                + threshold.provenance().fold(document -> document.key(), house -> "house, " + house.reason());
    }
}
