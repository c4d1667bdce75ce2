package dev.revopsassess.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * The rows of a large text in UTF-8, in their order. Plain ones are offered as they lie in the file, without a text for each
 * cell; the taker may decline. All others come as the usual reader makes them, which takes the file up at their line.
 */
public final class PlainRows {
    /** Who takes plain rows. */
    public interface Taker {
        /** Takes a row; false where it has to be read the usual way. */
        boolean take(PlainLines lines, int row, long line);
    }

    /** House: a file with more than one row in eight that is not plain is not worth it; the first thousand tell nothing yet. */
    private static final int ODD_PARTS = 8;

    private static final int ODD_ALLOWED = 1_000;
    private static final int PIECE = 1 << 10;

    private final InputFile file;
    private final int mark;
    private final char delimiter;
    private final PlainLines.Form form;

    PlainRows(InputFile file, int mark, char delimiter, PlainLines.Form form) {
        this.file = file;
        this.mark = mark;
        this.delimiter = delimiter;
        this.form = form;
    }

    /**
     * Every row above the header, and every row below it.
     *
     * @return whether most rows were plain; false where the file was given up and its rest read the usual way
     * @throws UnreadableFile where the file goes beyond a limit
     */
    public boolean each(long headerLine, Consumer<Row> title, Consumer<Row> reader, Taker taker) throws IOException {
        InputStream in = file.open();
        in.skipNBytes(mark);
        Pace pace = file.limits().pace();
        try (var source =
                new PlainSource(new TextBlocks(in, pace.block(), longest()), form, delimiter, pace.threads())) {
            long next = 1;
            long plain = 0;
            long odd = 0;
            boolean below = false;
            for (PlainLines lines = source.next(); lines != null; lines = source.next()) {
                for (int i = 0; i < lines.count(); i++) {
                    long line = lines.first() + i;
                    if (line < next) {
                        continue;
                    }
                    if (below && lines.isPlain(i) && taker.take(lines, i, line)) {
                        plain++;
                        continue;
                    }
                    if (odd > ODD_ALLOWED && odd * ODD_PARTS > plain) {
                        rest(records(new Onwards(source, lines, i, true), line, true), reader);
                        return false;
                    }
                    RecordText records = records(new Onwards(source, lines, i, false), line, below);
                    RecordText.Piece piece = java.util.Objects.requireNonNull(records.next());
                    next = records.nextLine();
                    Row row = DelimitedRows.row(piece, delimiter);
                    if (below) {
                        odd++;
                        reader.accept(row);
                    } else if (row.line() == headerLine && row.flaw().isEmpty()) {
                        below = true;
                    } else {
                        title.accept(row);
                    }
                }
                source.done(lines);
            }
        }
        return true;
    }

    /** Bytes that no row can have within the limits: a character has four at most. */
    private int longest() {
        return (int) Math.min(1 << 28, 4L * file.limits().row() + 4);
    }

    private RecordText records(Onwards bytes, long line, boolean below) {
        var text = new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
        var records = new RecordText(text, delimiter, file.limits(), line - 1, PIECE);
        if (below) {
            records.expect(form.width());
        }
        return records;
    }

    private void rest(RecordText records, Consumer<Row> reader) throws IOException {
        try (Rows rows = new DelimitedRows(Reader.nullReader(), delimiter, records)) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                reader.accept(row);
            }
        }
    }

    /** The bytes from a line on. Where only one row is wanted the blocks stay to be gone over; else each goes when it is read. */
    private static final class Onwards extends InputStream {
        private final PlainSource source;
        private final boolean toTheEnd;
        private PlainLines lines;
        private int at;
        private int ahead;

        Onwards(PlainSource source, PlainLines lines, int line, boolean toTheEnd) {
            this.source = source;
            this.lines = lines;
            this.at = lines.start(line);
            this.toTheEnd = toTheEnd;
        }

        private boolean more() throws IOException {
            while (at >= lines.length()) {
                PlainLines next = toTheEnd ? source.next() : source.peek(ahead++);
                if (next == null) {
                    return false;
                }
                if (toTheEnd) {
                    source.done(lines);
                }
                lines = next;
                at = 0;
            }
            return true;
        }

        @Override
        public int read() throws IOException {
            return more() ? lines.bytes()[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (!more()) {
                return -1;
            }
            int count = Math.min(length, lines.length() - at);
            System.arraycopy(lines.bytes(), at, target, offset, count);
            at += count;
            return count;
        }
    }
}
