package dev.revopsassess.render.html;

import dev.revopsassess.value.Letterhead;

/** The rules that a letterhead adds to the style sheet: its colour, and its line on every printed page. */
final class LetterheadStyles {
    private LetterheadStyles() {}

    /** The rules; nothing for a letterhead that says nothing of colour or confidentiality. */
    static String of(Letterhead letterhead) {
        // The wash that goes with the usual accent would not go with another; paper does.
        String colour = letterhead
                .accent()
                .map(accent -> HtmlReport.styles("accent.css")
                        .replace("{light}", accent.light())
                        .replace("{dark}", accent.dark()))
                .orElse("");
        return letterhead
                .confidentiality()
                .map(line -> colour + HtmlReport.styles("line.css").replace("{line}", literal(line)))
                .orElse(colour);
    }

    /** Text for a string of CSS: what is no letter of ASCII, digit or blank is written as its number, so that it ends neither string nor element. */
    private static String literal(String text) {
        var literal = new StringBuilder();
        Plain.text(text).codePoints().forEach(point -> {
            boolean plain = point == ' ' || (point < 128 && Character.isLetterOrDigit(point));
            if (plain) {
                literal.appendCodePoint(point);
            } else {
                literal.append('\\').append(Integer.toHexString(point)).append(' ');
            }
        });
        return literal.toString();
    }
}
