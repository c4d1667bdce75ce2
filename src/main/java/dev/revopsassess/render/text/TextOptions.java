package dev.revopsassess.render.text;

import java.nio.charset.Charset;

/**
 * How the text is laid out.
 *
 * @param width columns of the terminal; less than 40 counts as 40, more than 160 as 160
 * @param colour whether to colour with ANSI sequences
 * @param charset what the reader's terminal can show; characters that it lacks are written in ASCII
 * @param whole whether to print every figure with its rows, reasons and the appendix; else what one screen holds
 */
public record TextOptions(int width, boolean colour, Charset charset, boolean whole) {
    /** Narrower than this nothing is readable any more. */
    private static final int NARROWEST = 40;

    /** No table gains by more. */
    private static final int WIDEST = 160;

    /** Sentences in longer lines are hard to follow. */
    private static final int WIDEST_PROSE = 100;

    /** Keeps the width readable. */
    public TextOptions {
        width = Math.min(WIDEST, Math.max(NARROWEST, width));
    }

    /** Columns of everything but tables. */
    int proseWidth() {
        return Math.min(WIDEST_PROSE, width);
    }

    /** The same terminal, with every figure that the report holds. */
    public TextOptions withEverything() {
        return new TextOptions(width, colour, charset, true);
    }
}
