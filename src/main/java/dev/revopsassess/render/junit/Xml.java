package dev.revopsassess.render.junit;

import dev.revopsassess.value.SteeringCharacters;

/** The one place that makes text safe for XML: markup becomes references, what XML 1.0 cannot hold becomes U+FFFD. */
final class Xml {
    private Xml() {}

    /** For the inside of an element. */
    static String text(String text) {
        return escaped(text, false);
    }

    /** For the inside of a quoted attribute. */
    static String attribute(String text) {
        return escaped(text, true);
    }

    private static String escaped(String text, boolean oneLine) {
        var safe = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&apos;");
                case '\n' -> safe.append(oneLine ? "&#10;" : "\n");
                case '\t' -> safe.append(oneLine ? "&#9;" : "\t");
                default -> {
                    boolean none = SteeringCharacters.include(point) || point == 0xFFFE || point == 0xFFFF;
                    safe.appendCodePoint(none ? '\uFFFD' : point);
                }
            }
        });
        return safe.toString();
    }
}
