package dev.revopsassess.intake.file;

import dev.revopsassess.intake.text.Tidy;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into records before the CSV parser sees it, so that each record knows the line on which it begins and a
 * quote that never closes costs its own line and no more.
 *
 * <p>A record with a quoted line break goes on over several lines. Where it does not close within reach, closes in front
 * of other text, or has the wrong number of cells while the lines after its first are sound rows by themselves, the quote
 * was stray: the first line is flawed and reading goes on with the second.
 */
final class RecordText {
    /** A record: its text without the line end, the line on which it begins, and what is wrong with it. */
    record Piece(long line, String text, Optional<String> flaw) {}

    private record Line(long number, String text) {}

    private static final int MOST_LINES = 1000;

    private final Reader in;
    private final char delimiter;
    private final Limits limits;
    private final char[] buffer;
    private final Deque<Line> returned = new ArrayDeque<>();
    private int from;
    private int filled;
    private boolean afterReturn;
    private long lines;
    private int expected;

    RecordText(Reader in, char delimiter, Limits limits) {
        this(in, delimiter, limits, 0, 1 << 16);
    }

    /** The same of a text that goes on behind so many lines and is taken up in pieces of so many characters. */
    RecordText(Reader in, char delimiter, Limits limits, long lines, int piece) {
        this.in = in;
        this.delimiter = delimiter;
        this.limits = limits;
        this.lines = lines;
        this.buffer = new char[piece];
    }

    /** The line on which the next record begins. */
    long nextLine() {
        return lines - returned.size() + 1;
    }

    void expect(int width) {
        expected = width;
    }

    /** The next record; null after the last. */
    @Nullable
    Piece next() throws IOException {
        Line first = line();
        if (first == null) {
            return null;
        }
        var scan = new QuoteScan(delimiter, first.number(), limits);
        scan.line(first.text());
        if (!scan.open()) {
            return piece(first, first.text(), scan);
        }
        var rest = new ArrayList<Line>();
        var text = new StringBuilder(first.text());
        while (scan.open() && rest.size() < MOST_LINES && text.length() < limits.cell()) {
            Line line = line();
            if (line == null) {
                break;
            }
            rest.add(line);
            text.append('\n').append(line.text());
            scan.line(line.text());
        }
        if (scan.open() || scan.flaw().isPresent() || strayed(scan, rest)) {
            for (int i = rest.size() - 1; i >= 0; i--) {
                returned.addFirst(rest.get(i));
            }
            return new Piece(first.number(), first.text(), Optional.of("a quote opens here and does not close"));
        }
        return piece(first, text.toString(), scan);
    }

    private static Piece piece(Line first, String text, QuoteScan scan) {
        return new Piece(first.number(), text, scan.flaw());
    }

    private boolean strayed(QuoteScan scan, List<Line> rest) {
        if (expected == 0 || scan.cells() == expected) {
            return false;
        }
        int sound = 0;
        for (Line line : rest) {
            var alone = new QuoteScan(delimiter, line.number(), limits);
            alone.line(line.text());
            if (!alone.open() && alone.flaw().isEmpty() && alone.cells() == expected) {
                sound++;
            }
        }
        return sound > 0 && sound >= rest.size() - 1;
    }

    private @Nullable Line line() throws IOException {
        Line again = returned.pollFirst();
        if (again != null) {
            return again;
        }
        StringBuilder partial = null;
        boolean plain = true;
        while (true) {
            if (from == filled) {
                filled = in.read(buffer, 0, buffer.length);
                from = 0;
                if (filled <= 0) {
                    filled = 0;
                    return partial == null ? null : line(partial.toString(), plain);
                }
            }
            if (afterReturn) {
                afterReturn = false;
                if (buffer[from] == '\n') {
                    from++;
                    continue;
                }
            }
            int end = from;
            for (; end < filled; end++) {
                char c = buffer[end];
                if (c < ' ') {
                    if (c == '\n' || c == '\r') {
                        break;
                    }
                    plain = false;
                } else if (c > '~') {
                    plain = false;
                }
            }
            if (end < filled) {
                afterReturn = buffer[end] == '\r';
                String text = partial == null
                        ? new String(buffer, from, end - from)
                        : partial.append(buffer, from, end - from).toString();
                from = end + 1;
                check(text.length());
                return line(text, plain);
            }
            partial = partial == null ? new StringBuilder() : partial;
            partial.append(buffer, from, end - from);
            from = end;
            check(partial.length());
        }
    }

    /** The next line, as it looks to a reader. */
    private Line line(String text, boolean plain) {
        return new Line(++lines, plain ? text : Tidy.visible(text));
    }

    private void check(int length) {
        if (length > limits.row()) {
            throw new UnreadableFile(
                    "row-too-long",
                    lines + 1,
                    "the row is longer than " + limits.row() + " characters. Split the file or drop the column.");
        }
    }
}
