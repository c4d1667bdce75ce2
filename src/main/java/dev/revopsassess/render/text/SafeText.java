package dev.revopsassess.render.text;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Map;

/**
 * The one place that makes text safe for a terminal: control characters, escape sequences and marks that turn the reading
 * direction are shown as visible characters, and what the charset lacks becomes ASCII.
 */
final class SafeText {
    private static final Map<Integer, String> ASCII = Map.ofEntries(
            Map.entry((int) '●', "*"),
            Map.entry((int) '◐', "+"),
            Map.entry((int) '○', "o"),
            Map.entry((int) '✓', "v"),
            Map.entry((int) '✗', "x"),
            Map.entry((int) '█', "#"),
            Map.entry((int) '━', "="),
            Map.entry((int) '·', "."),
            Map.entry((int) '─', "-"),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '−', "-"),
            Map.entry((int) '÷', "/"),
            Map.entry((int) '×', "x"),
            Map.entry((int) 'Σ', "sum "),
            Map.entry((int) 'Δ', "change in "),
            Map.entry((int) '→', "->"),
            Map.entry((int) '≥', ">="),
            Map.entry((int) '≤', "<="),
            Map.entry((int) '…', "..."),
            Map.entry((int) '‘', "'"),
            Map.entry((int) '’', "'"),
            Map.entry((int) '“', "\""),
            Map.entry((int) '”', "\""),
            Map.entry(0xA0, " "));

    /** Holds families of emoji together. */
    private static final int JOINER = 0x200D;

    private final CharsetEncoder encoder;

    SafeText(Charset charset) {
        this.encoder = charset.newEncoder();
    }

    /** The text on one line, without anything that could steer a terminal. */
    String safe(String text) {
        var safe = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point == '\n' || point == '\r' || point == '\t') {
                safe.append(' ');
            } else if (isSteering(point)) {
                safe.append(encoder.canEncode('\uFFFD') ? "\uFFFD" : "?");
            } else {
                append(safe, point);
            }
        });
        return safe.toString();
    }

    private void append(StringBuilder safe, int point) {
        String character = Character.toString(point);
        if (encoder.canEncode(character)) {
            safe.append(character);
        } else {
            safe.append(ASCII.getOrDefault(point, "?"));
        }
    }

    /** Control characters, line separators, bidirectional marks and overrides, and invisible characters. */
    private static boolean isSteering(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL
                || (type == Character.FORMAT && point != JOINER)
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE;
    }
}
