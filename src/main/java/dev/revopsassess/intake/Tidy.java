package dev.revopsassess.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes the text of a cell fit to compare and to show. */
final class Tidy {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u202F\\uFEFF]+");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");
    private static final Set<String> YES =
            Set.of("yes", "y", "true", "t", "ja", "oui", "si", "sí", "x", "wahr", "vrai", "verdadero");
    private static final Set<String> NO = Set.of("no", "n", "false", "f", "nein", "non", "falsch", "faux", "falso");
    private static final int SHOWN = 40;
    private static final int MOST_OF_HEADER = 200;

    private Tidy() {}

    /** Without blanks around it, single blanks inside. */
    static String text(String raw) {
        String strip = raw.strip();
        for (int i = 0; i < strip.length(); i++) {
            char c = strip.charAt(i);
            boolean twice = c == ' ' && strip.charAt(i + 1) == ' ';
            boolean strange = c < ' ' || c == '\u00A0' || c == '\u202F' || c == '\uFEFF';
            if (twice || strange) {
                return BLANKS.matcher(strip).replaceAll(" ").strip();
            }
        }
        return strip;
    }

    /** A cell as a message quotes it: short, on one line, without control characters and without quotes of its own. */
    static String quote(String text) {
        String clean = CONTROLS.matcher(text(text)).replaceAll("?").replace('"', '\'');
        return clean.length() <= SHOWN ? clean : clean.substring(0, SHOWN) + "…";
    }

    /** A header as a message names it: whole unless it is very long, on one line, without control characters. */
    static String header(String text) {
        String clean = CONTROLS.matcher(text(text)).replaceAll("?");
        return clean.length() <= MOST_OF_HEADER ? clean : clean.substring(0, MOST_OF_HEADER) + "…";
    }

    /** A text as the configuration quotes it. */
    static String yaml(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            switch (Character.getType(point)) {
                case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    quoted.append(escaped(point));
                default -> {
                    if (point == '"' || point == '\\') {
                        quoted.append('\\');
                    }
                    quoted.appendCodePoint(point);
                }
            }
        });
        return quoted.append('"').toString();
    }

    /** A character that steers how text is shown, as YAML writes it in quotes. */
    private static String escaped(int point) {
        String digits = Integer.toHexString(point).toUpperCase(Locale.ROOT);
        return point > 0xFFFF
                ? "\\U" + "0".repeat(8 - digits.length()) + digits
                : "\\u" + "0".repeat(4 - digits.length()) + digits;
    }

    /** A file name as the configuration writes it: in quotes where it has more than letters, digits, dots, - and _. */
    static String yamlKey(String name) {
        return name.matches("[\\w.-]+") ? name : yaml(name);
    }

    /** A key under which texts that differ in case and blanks are the same. */
    static String key(String text) {
        return text(text).toLowerCase(Locale.ROOT);
    }

    /** Yes or no in one of the languages; empty for anything else. */
    static Optional<Boolean> flag(String text) {
        String word = key(text);
        return YES.contains(word) ? Optional.of(true) : NO.contains(word) ? Optional.of(false) : Optional.empty();
    }
}
