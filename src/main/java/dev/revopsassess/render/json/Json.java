package dev.revopsassess.render.json;

import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

/** How JSON is written: two spaces, lines ended by a line feed, plain numbers. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /**
     * What JSON lets stand in a string as it is and a terminal or an editor would obey: delete and C1 controls, line separators
     * and marks that turn the reading direction. They stand in strings alone, so that their references mean the same.
     */
    private static final Pattern STEERING =
            Pattern.compile("[\\u007F-\\u009F\\u061C\\u200E\\u200F\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

    private Json() {}

    /** An object without keys. */
    static Keys object() {
        return new Keys(MAPPER.createObjectNode());
    }

    /** The object as text, pretty-printed. */
    static String text(Keys keys) {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter()
                .withSeparators(Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        String text = MAPPER.writer().with(printer).writeValueAsString(keys.node());
        return STEERING.matcher(text)
                        .replaceAll(found -> String.format(
                                Locale.ROOT, "\\\\u%04x", (int) found.group().charAt(0)))
                + "\n";
    }
}
