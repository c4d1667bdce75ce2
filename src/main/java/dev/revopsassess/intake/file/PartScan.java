package dev.revopsassess.intake.file;

import java.io.IOException;
import java.io.InputStream;

/**
 * Goes over a part of a workbook byte by byte before anything takes it into memory: how large it really is, whether a cell
 * stands beyond the columns that a sheet has, and whether formulas have their values beside them. What the archive says
 * about its sizes is not believed, and a tag is looked at only as far as the marks go that XML itself reserves.
 */
final class PartScan {
    /** Sheets end at column XFD. */
    private static final int MOST_LETTERS = 3;
    /** Bytes between two marks of a tag: a cell of the longest allowed text in the widest encoding. */
    private static final int BYTES_OF_A_CHARACTER = 8;

    private static final int ALWAYS_ALLOWED = 1 << 22;

    private final Limits limits;
    private final long packed;
    private long size;
    private long run;
    private boolean inTag;
    private boolean inName;
    private final StringBuilder name = new StringBuilder();
    private int reference = -1;
    private int before;
    private boolean formula;
    private boolean value;
    private boolean calculated;

    /** A scan of a part whose packed form has no more than so many bytes. */
    PartScan(Limits limits, long packed) {
        this.limits = limits;
        this.packed = Math.max(1, packed);
    }

    /**
     * Reads a part to its end.
     *
     * @throws UnreadableFile where it goes beyond a limit
     */
    PartScan of(InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 16];
        int count;
        while ((count = in.read(buffer)) > 0) {
            size += count;
            if (size > limits.sheetPart() || (size > ALWAYS_ALLOWED && size / packed > limits.ratio())) {
                throw new UnreadableFile(
                        "workbook-too-large",
                        0,
                        "a part of the workbook unpacks to " + size + " bytes or more, over " + size / packed
                                + " times its packed size, and is not opened. Export it as .csv.");
            }
            for (int i = 0; i < count; i++) {
                if (buffer[i] != 0) {
                    next(buffer[i]);
                }
            }
        }
        return this;
    }

    long size() {
        return size;
    }

    /** Whether a formula was met that has its value beside it. */
    boolean calculated() {
        return calculated;
    }

    private void next(byte c) {
        if (c == '<') {
            value = false;
            run = 0;
            inTag = true;
            inName = true;
            name.setLength(0);
            reference = -1;
        } else if (c == '>') {
            run = 0;
            named();
            value = inTag && before != '/' && formula && name.toString().equals("v");
            inTag = false;
        } else {
            text(c);
        }
        before = c;
    }

    private void text(byte c) {
        if (++run > (long) limits.cell() * BYTES_OF_A_CHARACTER) {
            throw new UnreadableFile(
                    "cell-too-long",
                    0,
                    "a cell is longer than " + limits.cell() + " characters. Drop the column or shorten the cell.");
        }
        if (inTag) {
            tag(c);
        } else if (value && c > ' ') {
            calculated = true;
            value = false;
        }
    }

    private void tag(byte c) {
        if (inName) {
            if (c <= ' ' || (c == '/' && name.length() > 0)) {
                named();
            } else if (c == ':') {
                name.setLength(0);
            } else if (name.length() < 4) {
                name.append((char) c);
            }
            return;
        }
        reference(c);
    }

    private void named() {
        if (inTag && inName) {
            inName = false;
            formula =
                    name.toString().equals("f") || (formula && !name.toString().equals("c"));
        }
    }

    /** Follows {@code r="AB12"}: how many letters stand before the number of the row. */
    private void reference(byte c) {
        if (reference < 0) {
            reference = c == 'r' && (before <= ' ' || before == ':') ? 0 : -1;
        } else if (reference == 0) {
            reference = c == '"' || c == '\'' ? 1 : c == '=' || c <= ' ' ? 0 : -1;
        } else if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) {
            reference++;
            if (reference - 1 > MOST_LETTERS && name.toString().equals("c")) {
                throw new UnreadableFile(
                        "too-many-columns",
                        0,
                        "a cell stands beyond column XFD, where sheets end. Save the workbook again or export it as .csv.");
            }
        } else {
            boolean nowhere = reference == 1 && (c == '"' || c == '\'');
            if ((c == '&' || nowhere) && name.toString().equals("c")) {
                throw Workbook.damaged();
            }
            reference = -1;
        }
    }
}
