package dev.revopsassess.intake.file;

import dev.revopsassess.value.NumberText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * One pass over the bytes of a text: which of its lines are UTF-8 and which cannot be. The lines are those that rows are
 * counted by, so that a message can name them.
 */
final class TextScan {
    private static final int BLOCK = 1 << 16;
    private static final int RANGES_KEPT = 5;

    private final ByteArrayOutputStream strange = new ByteArrayOutputStream();
    private final List<long[]> ranges = new ArrayList<>();
    private long lines = 1;
    private long unicodeLines;
    private long strangeLines;
    private boolean afterReturn;
    private boolean beyondAscii;
    private boolean broken;
    private int due;
    private int lowest;
    private int highest;

    private TextScan() {}

    /**
     * Reads a file to its end.
     *
     * @throws UnreadableFile where it holds a zero byte
     */
    static TextScan of(InputFile file) throws IOException {
        var scan = new TextScan();
        byte[] bytes = new byte[BLOCK];
        try (InputStream in = file.open()) {
            int count;
            while ((count = in.read(bytes)) > 0) {
                scan.block(bytes, count);
            }
        }
        scan.broken |= scan.due > 0;
        scan.endLine(bytes, 0, 0);
        return scan;
    }

    /** Whether every line is UTF-8. */
    boolean isUnicode() {
        return strangeLines == 0;
    }

    /** Lines with characters beyond ASCII that are UTF-8. */
    long unicodeLines() {
        return unicodeLines;
    }

    /** Lines that are no UTF-8. */
    long strangeLines() {
        return strangeLines;
    }

    /** The first bytes of the lines that are no UTF-8. */
    byte[] strange() {
        return strange.toByteArray();
    }

    /** The first line that is no UTF-8; 0 where every line is. */
    long firstStrange() {
        return ranges.isEmpty() ? 0 : ranges.get(0)[0];
    }

    /** The lines that are no UTF-8 in words, such as {@code lines 4 and 7 to 9}. */
    String strangeText() {
        var parts = new ArrayList<String>();
        long named = 0;
        for (long[] range : ranges) {
            parts.add(range[0] == range[1] ? "" + range[0] : range[0] + " to " + range[1]);
            named += range[1] - range[0] + 1;
        }
        if (named < strangeLines) {
            return "lines " + String.join(", ", parts) + " and " + NumberText.count(strangeLines - named) + " more";
        }
        return (strangeLines == 1 ? "line " : "lines ") + NumberText.and(parts);
    }

    private void block(byte[] bytes, int count) {
        int start = 0;
        for (int i = 0; i < count; i++) {
            if (due == 0 && bytes[i] > '\r') {
                afterReturn = false;
                i = plain(bytes, i + 1, count);
                if (i == count) {
                    break;
                }
            }
            byte b = bytes[i];
            if (b < 0) {
                afterReturn = false;
                beyondAscii = true;
                unicode(b & 0xFF);
            } else {
                broken |= due > 0;
                due = 0;
                if (b == '\n' || b == '\r') {
                    if (b == '\r' || !afterReturn) {
                        endLine(bytes, start, i);
                    }
                    start = i + 1;
                } else if (b == 0) {
                    throw new UnreadableFile(
                            "nul-byte",
                            lines,
                            "the line holds a zero byte, so this is no text. Export the file again.");
                }
                afterReturn = b == '\r';
            }
        }
        if (broken) {
            keep(bytes, start, count);
        }
    }

    /** Goes over what is plain ASCII and no line end: most of a file. */
    private static int plain(byte[] bytes, int from, int count) {
        int at = from;
        while (at < count && bytes[at] > '\r') {
            at++;
        }
        return at;
    }

    /** Follows a character of several bytes. */
    private void unicode(int b) {
        if (due > 0) {
            broken |= b < lowest || b > highest;
            due = broken ? 0 : due - 1;
            lowest = 0x80;
            highest = 0xBF;
            return;
        }
        broken |= b < 0xC2 || b > 0xF4;
        due = broken ? 0 : b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
        lowest = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
        highest = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
    }

    private void endLine(byte[] bytes, int from, int to) {
        if (broken) {
            keep(bytes, from, to);
            strange.write('\n');
            strangeLines++;
            long[] last = ranges.isEmpty() ? new long[] {0, -1} : ranges.get(ranges.size() - 1);
            if (last[1] == lines - 1) {
                last[1] = lines;
            } else if (ranges.size() < RANGES_KEPT) {
                ranges.add(new long[] {lines, lines});
            }
        } else if (beyondAscii) {
            unicodeLines++;
        }
        lines++;
        broken = false;
        beyondAscii = false;
        due = 0;
    }

    private void keep(byte[] bytes, int from, int to) {
        int room = BLOCK - strange.size();
        if (room > 0) {
            strange.write(bytes, from, Math.min(room, to - from));
        }
    }
}
