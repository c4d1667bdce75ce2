package dev.revopsassess.intake.file;

import java.io.IOException;
import java.util.Optional;

/**
 * How a file spells a table.
 *
 * @param file the file
 * @param encoding charset of a text
 * @param delimiter what stands between cells of a text
 */
public record Dialect(InputFile file, Encoding encoding, char delimiter) implements Layout {
    @Override
    public Rows open() throws IOException {
        return new DelimitedRows(encoding.open(file), delimiter, file.limits());
    }

    @Override
    public String encodingText() {
        return encoding.text();
    }

    @Override
    public Optional<Encoding.Mixture> mixture() {
        return encoding.mixture();
    }

    @Override
    public String delimiterText() {
        return delimiter == '\t' ? "tab" : String.valueOf(delimiter);
    }
}
