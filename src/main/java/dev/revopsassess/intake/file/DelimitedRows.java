package dev.revopsassess.intake.file;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a delimited text. The only place that knows Commons CSV: it is fed sound records one by one and answers with
 * one row for each, so that rows keep the line on which they begin.
 */
final class DelimitedRows implements Rows {
    private static final int MOST_GUESSED = 4_000;

    private final Reader text;
    private final char delimiter;
    private final RecordText records;
    private final Deque<Row> begun = new ArrayDeque<>();
    private final CSVParser parser;
    private final Iterator<CSVRecord> parsed;
    private @Nullable CSVRecord waiting;

    DelimitedRows(Reader text, char delimiter, Limits limits) throws IOException {
        this(text, delimiter, new RecordText(text, delimiter, limits));
    }

    /** The records of a text, of which some may be read already. */
    DelimitedRows(Reader text, char delimiter, RecordText records) throws IOException {
        this.text = text;
        this.delimiter = delimiter;
        this.records = records;
        this.parser = format(delimiter).parse(new Feed());
        this.parsed = parser.iterator();
    }

    /** The row that one record is. */
    static Row row(RecordText.Piece record, char delimiter) throws IOException {
        if (record.flaw().isPresent()) {
            return flawed(record, delimiter);
        }
        try (CSVParser alone = CSVParser.parse(record.text().concat("\n"), format(delimiter))) {
            return new Row(record.line(), alone.iterator().next().toList());
        }
    }

    private static CSVFormat format(char delimiter) {
        return CSVFormat.Builder.create()
                .setDelimiter(delimiter)
                .setQuote('"')
                .setIgnoreEmptyLines(false)
                .get();
    }

    @Override
    public @Nullable Row next() throws IOException {
        while (true) {
            Row head = begun.peekFirst();
            if (head != null && head.flaw().isPresent()) {
                return begun.pollFirst();
            }
            if (waiting != null) {
                CSVRecord done = waiting;
                waiting = null;
                Row begin = begun.removeFirst();
                return new Row(begin.line(), done.toList());
            }
            if (!parsed.hasNext()) {
                return begun.pollFirst();
            }
            waiting = parsed.next();
        }
    }

    @Override
    public void expect(int width) {
        records.expect(width);
    }

    @Override
    public void close() throws IOException {
        parser.close();
        text.close();
    }

    private static Row flawed(RecordText.Piece record, char delimiter) {
        String text = record.text();
        List<String> guess = text.length() > MOST_GUESSED
                ? List.of()
                : List.of(text.replace("\"", "").split(Pattern.quote(String.valueOf(delimiter)), -1));
        return Row.flawed(record.line(), guess, record.flaw().orElse(""));
    }

    /** What the parser reads: every sound record with one line end. Flawed ones are only noted. */
    private final class Feed extends Reader {
        private String piece = "";
        private int at;

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            while (at == piece.length()) {
                RecordText.Piece next = records.next();
                if (next == null) {
                    return -1;
                }
                if (next.flaw().isPresent()) {
                    begun.addLast(flawed(next, delimiter));
                } else {
                    begun.addLast(new Row(next.line(), List.of()));
                    piece = next.text().concat("\n");
                    at = 0;
                }
            }
            int count = Math.min(length, piece.length() - at);
            piece.getChars(at, at + count, target, offset);
            at += count;
            return count;
        }

        @Override
        public void close() {}
    }
}
