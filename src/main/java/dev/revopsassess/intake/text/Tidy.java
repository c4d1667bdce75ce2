package dev.revopsassess.intake.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes the text of a cell fit to compare and to show. */
public final class Tidy {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");
    /** Characters of format that are seen: the Arabic signs that stand under or over a number. */
    private static final Set<Integer> ARABIC_SIGNS =
            Set.of(0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2);
    /** Letters, marks and signs that show nothing: joiners, fillers, variation selectors, the blank of Braille. */
    private static final Set<Integer> BLANK_LETTERS =
            Set.of(0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFE0E, 0xFE0F, 0xFFA0);

    private static final int NEXT_LINE = 0x85;
    private static final int SHOWN = 40;
    private static final int MOST_OF_HEADER = 200;

    private Tidy() {}

    /**
     * Only what a reader sees: without the characters that have no width or steer how the others are shown, with every
     * blank, whatever its width, as the plain one, and with letters and their accents put together.
     */
    public static String visible(String raw) {
        int at = 0;
        while (at < raw.length() && !mayBeInvisible(raw.charAt(at))) {
            at++;
        }
        if (at == raw.length()) {
            return raw;
        }
        var seen = new StringBuilder(raw.length());
        raw.codePoints().forEach(point -> {
            switch (Character.getType(point)) {
                case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    seen.append(' ');
                case Character.FORMAT -> {
                    if (ARABIC_SIGNS.contains(point)) {
                        seen.appendCodePoint(point);
                    }
                }
                case Character.CONTROL -> {
                    if (point <= ' ' && Character.isWhitespace(point)) {
                        seen.appendCodePoint(point);
                    } else if (point == NEXT_LINE) {
                        seen.append(' ');
                    }
                }
                default -> {
                    if (!BLANK_LETTERS.contains(point)) {
                        seen.appendCodePoint(point);
                    }
                }
            }
        });
        return Normalizer.normalize(seen, Normalizer.Form.NFC);
    }

    /** Whether the text has to be looked at: most have none of these. */
    private static boolean mayBeInvisible(char c) {
        return c < ' ' ? !Character.isWhitespace(c) : c > '~' && (c <= '\u00AD' || c >= '\u0300');
    }

    /** Without blanks around it, single blanks inside. */
    public static String text(String raw) {
        String strip = raw.strip();
        for (int i = 0; i < strip.length(); i++) {
            char c = strip.charAt(i);
            boolean twice = c == ' ' && strip.charAt(i + 1) == ' ';
            if (twice || c < ' ') {
                return BLANKS.matcher(strip).replaceAll(" ").strip();
            }
        }
        return strip;
    }

    /** A cell as a message quotes it: short, on one line, without control characters and without quotes of its own. */
    public static String quote(String text) {
        String clean = CONTROLS.matcher(text(text)).replaceAll("?").replace('"', '\'');
        return clean.length() <= SHOWN ? clean : clean.substring(0, SHOWN) + "…";
    }

    /** A header as a message names it: whole unless it is very long, on one line, without control characters. */
    public static String header(String text) {
        String clean = CONTROLS.matcher(text(text)).replaceAll("?");
        return clean.length() <= MOST_OF_HEADER ? clean : clean.substring(0, MOST_OF_HEADER) + "…";
    }

    /** A text as the configuration quotes it. */
    public static String yaml(String text) {
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
    public static String yamlKey(String name) {
        return name.matches("[\\w.-]+") ? name : yaml(name);
    }

    /** A key under which texts that differ in case and blanks are the same. */
    public static String key(String text) {
        return text(text).toLowerCase(Locale.ROOT);
    }
}
