package dev.revopsassess.render.text;

import dev.revopsassess.outline.Outline;
import java.nio.charset.StandardCharsets;

/** A report as a test reads it: eighty columns, no colour, UTF-8, everything. */
public final class PlainText {
    static final TextOptions OPTIONS = new TextOptions(80, false, StandardCharsets.UTF_8, true);

    private PlainText() {}

    public static String of(Outline report) {
        return TextReport.render(report, OPTIONS);
    }
}
