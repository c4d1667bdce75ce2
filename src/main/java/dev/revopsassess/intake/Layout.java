package dev.revopsassess.intake;

import java.io.IOException;

/** One way to read a file as rows; it can be opened again for each pass. */
interface Layout {
    /** Opens the rows from the start. */
    Rows open() throws IOException;

    /** Charset as reports show it. */
    String encodingText();

    /** Delimiter or sheet as reports show it. */
    String delimiterText();
}
