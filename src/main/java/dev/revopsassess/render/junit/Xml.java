package dev.revopsassess.render.junit;

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
                    if (isAllowed(point)) {
                        safe.appendCodePoint(point);
                    } else {
                        safe.append('\uFFFD');
                    }
                }
            }
        });
        return safe.toString();
    }

    /** Characters of XML 1.0 less C1 controls and marks that turn the reading direction. */
    private static boolean isAllowed(int point) {
        boolean direction = (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069)
                || point == 0x200E
                || point == 0x200F
                || point == 0x061C
                || point == 0x2028
                || point == 0x2029;
        boolean control = point < 0x20 || (point >= 0x7F && point <= 0x9F);
        boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
        return !direction && !control && !surrogate && point != 0xFFFE && point != 0xFFFF;
    }
}
