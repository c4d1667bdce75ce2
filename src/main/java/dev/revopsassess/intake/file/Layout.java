package dev.revopsassess.intake.file;

import java.io.IOException;
import java.util.Optional;

/** One way to read a file as rows; it can be opened again for each pass. */
public interface Layout {
    /** Opens the rows from the start. */
    Rows open() throws IOException;

    /** The way of large files to read the rows; empty where this file is not large, or its text not plain enough. */
    default Optional<PlainRows> plain(PlainLines.Form form) throws IOException {
        return Optional.empty();
    }

    /** Charset as reports show it. */
    String encodingText();

    /** Lines of another charset than the rest. */
    default Optional<Encoding.Mixture> mixture() {
        return Optional.empty();
    }

    /** Delimiter or sheet as reports show it. */
    String delimiterText();
}
