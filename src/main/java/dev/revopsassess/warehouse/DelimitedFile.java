package dev.revopsassess.warehouse;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Rows as a delimited text in UTF-8. A file that is there already is gone on with, and its header stays the only one. */
final class DelimitedFile implements SourceRows.Taker, AutoCloseable {
    private final Writer out;
    private final char delimiter;
    private boolean begun;

    DelimitedFile(Path file, char delimiter) throws IOException {
        this.begun = Files.exists(file);
        this.out = Files.newBufferedWriter(
                file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        this.delimiter = delimiter;
    }

    @Override
    public void columns(List<String> names) throws IOException {
        if (!begun) {
            begun = true;
            row(names);
        }
    }

    @Override
    public void row(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(delimiter);
            }
            if (!cells.get(i).isEmpty()) {
                out.write('"');
                out.write(cells.get(i).replace("\"", "\"\""));
                out.write('"');
            }
        }
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
