package dev.revopsassess.render.text;

import dev.revopsassess.value.SteeringCharacters;
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
            } else if (SteeringCharacters.include(point) || Character.getType(point) == Character.PRIVATE_USE) {
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
}
