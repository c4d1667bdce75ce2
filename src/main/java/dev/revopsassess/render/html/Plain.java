package dev.revopsassess.render.html;

import dev.revopsassess.value.SteeringCharacters;
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
            if (SteeringCharacters.include(point) && point != '\n' && point != '\t') {
                plain.append('\uFFFD');
            } else {
                plain.appendCodePoint(point);
            }
        });
        return PERCENT.matcher(plain).replaceAll("\u00A0%");
    }
}
