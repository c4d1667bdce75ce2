package dev.revopsassess.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;

/**
 * How a file spells a table.
 *
 * @param file the file
 * @param encoding charset of a text
 * @param delimiter what stands between cells of a text
 */
record Dialect(InputFile file, Encoding encoding, char delimiter) implements Layout {
    @Override
    public Rows open() throws IOException {
        InputStream in = file.open();
        in.skipNBytes(encoding.mark());
        Reader text = new InputStreamReader(
                in,
                encoding.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
        return new DelimitedRows(text, delimiter, file.limits());
    }

    @Override
    public String encodingText() {
        return encoding.text();
    }

    @Override
    public String delimiterText() {
        return delimiter == '\t' ? "tab" : String.valueOf(delimiter);
    }
}
