package dev.revopsassess.intake.file;

import dev.revopsassess.intake.text.PlainCell;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The lines of a block, each split into cells on its bytes. A line is plain where it is a row by itself in which nothing can
 * be read in two ways: as many cells as the header has, quotes around whole cells only, letters that look like what they are,
 * an amount of digits with one mark at most. Every other line is left to the usual reader.
 */
public final class PlainLines {
    /**
     * The form of the rows: a ledger of customers, months and amounts, with columns beside them that nothing is read from.
     *
     * @param width how many cells every row has
     * @param customer place of the cell with the customer
     * @param month place of the cell with the month
     * @param amount place of the cell with the amount
     * @param ordinary whether a text in any other cell says nothing about its row, as the word for total does
     */
    public record Form(int width, int customer, int month, int amount, Predicate<String> ordinary) {}

    private static final int ORDINARY = 0;
    private static final int DELIMITER = 1;
    private static final int END = 2;
    private static final int LEAD = 3;
    private static final int STRANGE = 4;

    /** Of each line: begin and end of customer, month and amount, a hash of the customer, and the shape of the amount. */
    private static final int PLACES = 8;
    /** Of each line: the month's bytes and the amount's digits. */
    private static final int VALUES = 2;

    private static final int LONGEST_ROW = 4_000;
    private static final int MOST_WORDS = 10_000;

    private static final long PRINT = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;
    private static final int CELL_END = 0x1F;

    private final Form form;
    private final char delimiter;
    private final byte[] kinds = new byte[256];
    private final Map<String, Boolean> words = new HashMap<>();
    private byte[] bytes = new byte[0];
    private int length;
    private long first;
    private int count;
    private int[] starts = new int[1 << 12];
    private int[] places = new int[PLACES << 12];
    private long[] values = new long[VALUES << 12];

    PlainLines(Form form, char delimiter) {
        this.form = form;
        this.delimiter = delimiter;
        for (int c = 0; c < kinds.length; c++) {
            kinds[c] = (byte) (c >= 0xC2 && c <= 0xCB ? LEAD : c < ' ' || c == '"' || c > '~' ? STRANGE : ORDINARY);
        }
        kinds['\n'] = END;
        kinds['\r'] = END;
        kinds[delimiter] = DELIMITER;
    }

    /** Whether no row that is taken for plain can go beyond a limit. */
    static boolean fits(Form form, Limits limits) {
        return form.width() <= limits.columns() && LONGEST_ROW <= Math.min(limits.cell(), limits.row());
    }

    /** Takes the next block; says on which line the one after it begins. */
    long read(TextBlocks blocks, long line) throws IOException {
        bytes = blocks.next(bytes);
        length = blocks.length();
        first = line;
        count = 0;
        for (int at = 0; at < length; count++) {
            at = line(at);
        }
        return first + count;
    }

    /** How many lines the block has; 0 behind the end of the text. */
    int count() {
        return count;
    }

    /** The number of the first line. */
    long first() {
        return first;
    }

    int length() {
        return length;
    }

    int start(int line) {
        return starts[line];
    }

    /** Whether a line is plain. */
    boolean isPlain(int line) {
        return places[line * PLACES + 7] > 0;
    }

    /** The bytes that the places count in. Not to be written to. */
    public byte[] bytes() {
        return bytes;
    }

    /** Where the customer's bytes begin. */
    public int customer(int line) {
        return places[line * PLACES];
    }

    /** Where they end. */
    public int customerEnd(int line) {
        return places[line * PLACES + 1];
    }

    /** A hash of the customer's bytes. */
    public int customerHash(int line) {
        return places[line * PLACES + 6];
    }

    /** A number that only this text of a month has. */
    public long monthKey(int line) {
        return values[line * VALUES];
    }

    /** The text of the month. */
    public String month(int line) {
        return text(places[line * PLACES + 2], places[line * PLACES + 3]);
    }

    /** The text of the amount. */
    public String amount(int line) {
        return text(places[line * PLACES + 4], places[line * PLACES + 5]);
    }

    /** The digits of the amount as one number, with its sign: 123450 for {@code 1234.50}. */
    public long digits(int line) {
        return values[line * VALUES + 1];
    }

    /** The shape of the amount, as {@link PlainCell#shape} has it. */
    public int shape(int line) {
        return places[line * PLACES + 7];
    }

    /** The fingerprint of all cells of a plain line, as {@link #print(List)} takes it. */
    public long print(int line) {
        var cells = new ArrayList<String>();
        int at = starts[line];
        for (int column = 0; column < form.width(); column++) {
            boolean quoted = at < length && bytes[at] == '"';
            int begin = quoted ? at + 1 : at;
            int end = quoted ? quoted(begin) : unquoted(begin);
            cells.add(text(begin, end));
            at = quoted ? end + 2 : end + 1;
        }
        return print(cells);
    }

    /** A fingerprint of 64 bits of a row's cells, never 0. */
    public static long print(List<String> cells) {
        long hash = PRINT;
        for (String cell : cells) {
            for (int i = 0; i < cell.length(); i++) {
                hash = (hash ^ cell.charAt(i)) * PRIME;
            }
            hash = (hash ^ CELL_END) * PRIME;
        }
        return stirred(hash);
    }

    private static long stirred(long hash) {
        long mixed = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
        mixed ^= mixed >>> 32;
        return mixed == 0 ? 1 : mixed;
    }

    private String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /** Splits the line that begins here; says where the next one does. */
    private int line(int from) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            places = Arrays.copyOf(places, count * 2 * PLACES);
            values = Arrays.copyOf(values, count * 2 * VALUES);
        }
        starts[count] = from;
        int shape = count * PLACES + 7;
        places[shape] = 0;
        int at = from;
        boolean plain = true;
        for (int column = 0; plain && column < form.width(); column++) {
            boolean quoted = at < length && bytes[at] == '"';
            int begin = quoted ? at + 1 : at;
            int end = quoted ? quoted(begin) : unquoted(begin);
            at = quoted ? end + 1 : end;
            boolean last = column == form.width() - 1;
            plain = end >= 0 && isEnd(at, last) && cell(column, begin, end);
            at += last || !plain ? 0 : 1;
        }
        if (!plain || at - from > LONGEST_ROW) {
            places[shape] = 0;
            at = from;
            while (at < length && bytes[at] != '\n' && bytes[at] != '\r') {
                at++;
            }
        }
        return at + (at + 1 < length && bytes[at] == '\r' && bytes[at + 1] == '\n' ? 2 : 1);
    }

    /** Whether a cell may end here: at a delimiter, or the last one of the row at the end of the line. */
    private boolean isEnd(int at, boolean last) {
        return at < length ? kinds[bytes[at] & 0xFF] == (last ? END : DELIMITER) : last;
    }

    private int unquoted(int begin) {
        int at = ordinary(begin);
        while (at < length && kinds[bytes[at] & 0xFF] == LEAD && isLetter(at)) {
            at = ordinary(at + 2);
        }
        return at;
    }

    /** Goes over what is one byte each: most of a file, so only variables of its own are read. */
    private int ordinary(int begin) {
        byte[] text = bytes;
        byte[] kind = kinds;
        int end = length;
        int at = begin;
        while (at < end && kind[text[at] & 0xFF] == ORDINARY) {
            at++;
        }
        return at;
    }

    /** The same in quotes, where a delimiter is a sign like any other; where the closing quote stands, -1 without one. */
    private int quoted(int begin) {
        int at = unquoted(begin);
        while (at < length && kinds[bytes[at] & 0xFF] == DELIMITER && delimiter >= ' ') {
            at = unquoted(at + 1);
        }
        return at < length && bytes[at] == '"' ? at : -1;
    }

    /** Whether two bytes are one of the letters from ® to those of phonetics, which are all seen as they are. */
    private boolean isLetter(int at) {
        int second = at + 1 < length ? bytes[at + 1] & 0xFF : 0;
        return second >= (bytes[at] == (byte) 0xC2 ? 0xAE : 0x80) && second <= 0xBF;
    }

    private boolean cell(int column, int begin, int end) {
        int place = count * PLACES;
        if (column == form.customer()) {
            places[place] = begin;
            places[place + 1] = end;
            places[place + 6] = hash(begin, end);
            return end > begin;
        }
        if (column == form.month()) {
            places[place + 2] = begin;
            places[place + 3] = end;
            values[count * VALUES] = PlainCell.month(bytes, begin, end);
            return values[count * VALUES] != 0;
        }
        if (column == form.amount()) {
            places[place + 4] = begin;
            places[place + 5] = end;
            int shape = PlainCell.shape(bytes, begin, end);
            places[place + 7] = shape;
            values[count * VALUES + 1] = shape > 0 ? PlainCell.digits(bytes, begin, end) : 0;
            return shape > 0;
        }
        return isOrdinary(begin, end);
    }

    private int hash(int begin, int end) {
        byte[] text = bytes;
        int hash = 0;
        for (int i = begin; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        hash *= 0x9E3779B1;
        return hash ^ (hash >>> 15);
    }

    private boolean isOrdinary(int begin, int end) {
        boolean letters = false;
        for (int i = begin; i < end && !letters; i++) {
            letters = bytes[i] < 0 || bytes[i] >= 'A';
        }
        if (!letters) {
            return true;
        }
        String text = text(begin, end);
        Boolean known = words.get(text);
        if (known == null) {
            known = form.ordinary().test(text);
            if (words.size() < MOST_WORDS) {
                words.put(text, known);
            }
        }
        return known;
    }
}
