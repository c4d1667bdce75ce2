package dev.revopsassess.render.html;

import dev.revopsassess.value.SteeringCharacters;

/**
 * Takes out of a document what the template engine lets through: control characters and marks that turn the reading direction.
 * Keeps a percent sign on the line of its figure.
 */
final class Plain {
    private Plain() {}

    static String text(String document) {
        char[] characters = document.toCharArray();
        var plain = new StringBuilder(characters.length);
        int from = 0;
        for (int at = 0; at < characters.length; at++) {
            char character = characters[at];
            if (character == '%' && isFigure(characters, at)) {
                plain.append(characters, from, at - 1 - from).append('\u00A0');
                from = at;
            } else if (character < ' ' || character > '~') {
                int point = Character.codePointAt(characters, at);
                int next = at + Character.charCount(point);
                if (SteeringCharacters.include(point) && point != '\n' && point != '\t') {
                    plain.append(characters, from, at - from).append('\uFFFD');
                    from = next;
                }
                at = next - 1;
            }
        }
        return plain.append(characters, from, characters.length - from).toString();
    }

    /** Whether a figure and a space stand before the percent sign. */
    private static boolean isFigure(char[] characters, int percent) {
        return percent > 1
                && characters[percent - 1] == ' '
                && characters[percent - 2] >= '0'
                && characters[percent - 2] <= '9';
    }
}
