package dev.revopsassess.render.html;

import java.util.regex.Pattern;

/**
 * Takes out of a document what the template engine lets through: control characters and marks that turn the reading direction.
 * Keeps a percent sign on the line of its figure.
 */
final class Plain {
    private static final Pattern PERCENT = Pattern.compile("(?<=\\d) %");

    private Plain() {}

    static String text(String document) {
        var plain = new StringBuilder(document.length());
        document.codePoints().forEach(point -> {
            if (isSteering(point)) {
                plain.append('\uFFFD');
            } else {
                plain.appendCodePoint(point);
            }
        });
        return PERCENT.matcher(plain).replaceAll("\u00A0%");
    }

    private static boolean isSteering(int point) {
        boolean control = (point < 0x20 && point != '\n' && point != '\t') || (point >= 0x7F && point <= 0x9F);
        boolean direction = (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069)
                || point == 0x200E
                || point == 0x200F
                || point == 0x061C
                || point == 0x2028
                || point == 0x2029;
        boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
        return control || direction || surrogate;
    }
}
