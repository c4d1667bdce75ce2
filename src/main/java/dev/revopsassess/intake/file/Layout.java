package dev.revopsassess.intake.file;

import java.io.IOException;
import java.util.Optional;

/** One way to read a file as rows; it can be opened again for each pass. */
public interface Layout {
    /** Opens the rows from the start. */
    Rows open() throws IOException;

    /** Charset as reports show it. */
    String encodingText();

    /** Lines of another charset than the rest. */
    default Optional<Encoding.Mixture> mixture() {
        return Optional.empty();
    }

    /** Delimiter or sheet as reports show it. */
    String delimiterText();
}
