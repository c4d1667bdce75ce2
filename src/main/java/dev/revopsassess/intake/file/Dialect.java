package dev.revopsassess.intake.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;

/**
 * How a file spells a table.
 *
 * @param file the file
 * @param encoding charset of a text
 * @param delimiter what stands between cells of a text
 */
public record Dialect(InputFile file, Encoding encoding, char delimiter) implements Layout {
    private static final String DELIMITERS = ",;\t|";

    @Override
    public Rows open() throws IOException {
        return new DelimitedRows(encoding.open(file), delimiter, file.limits());
    }

    @Override
    public Optional<PlainRows> plain(PlainLines.Form form) throws IOException {
        boolean simple = encoding.charset().equals(StandardCharsets.UTF_8)
                && encoding.mixture().isEmpty()
                && (DELIMITERS.indexOf(delimiter) >= 0)
                && PlainLines.fits(form, file.limits());
        return simple && Files.size(file.path()) >= file.limits().pace().plainFrom()
                ? Optional.of(new PlainRows(file, encoding.mark(), delimiter, form))
                : Optional.empty();
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
