package dev.revopsassess.render.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How the text is laid out.
 *
 * @param width columns of the terminal; from 60 on, less counts as 60
 * @param colour whether to colour with ANSI sequences
 * @param charset what the reader's terminal can show; characters that it lacks are written in ASCII
 * @param whole whether to print every figure with its rows, reasons and the appendix; else what two screens hold
 */
public record TextOptions(int width, boolean colour, Charset charset, boolean whole) {
    /** Narrower than this nothing is readable any more. */
    private static final int NARROWEST = 60;

    /** Lines longer than this are hard to follow. */
    private static final int WIDEST = 160;

    /** Eighty columns, no colour, UTF-8, everything. */
    public static final TextOptions PLAIN = new TextOptions(80, false, StandardCharsets.UTF_8, true);

    /** Keeps the width readable. */
    public TextOptions {
        width = Math.min(WIDEST, Math.max(NARROWEST, width));
    }

    /** The same terminal, with every figure that the report holds. */
    public TextOptions withEverything() {
        return new TextOptions(width, colour, charset, true);
    }
}
