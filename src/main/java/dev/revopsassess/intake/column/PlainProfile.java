package dev.revopsassess.intake.column;

import dev.revopsassess.intake.file.PlainLines;
import dev.revopsassess.intake.file.PlainRows;
import dev.revopsassess.intake.text.PlainCell;
import dev.revopsassess.intake.text.Tidy;
import dev.revopsassess.value.table.CellWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the plain rows of a ledger say about its three columns. Every name, every text of a month and every shape of an amount
 * is looked at once, with the rules for any cell, and counted; a name or month that any rule minds is left to the usual reader
 * in each of its rows.
 */
public final class PlainProfile implements PlainRows.Taker {
    /** Months beyond these, a century and more, are left to the usual reader. */
    private static final int MOST_MONTHS = 2_048;

    private static final int SLOTS = 1 << 13;
    private static final int WORD = 64;

    /** A text that stands for all cells which are read as it is: how many they are, and where first. */
    private static final class Sort {
        private final String text;
        private final boolean plain;
        private long first;
        private long rows;

        Sort(String text, boolean plain) {
            this.text = text;
            this.plain = plain;
        }

        void count(long line) {
            first = rows++ == 0 ? line : first;
        }
    }

    private final CellWords words;
    private final PlainNames names = new PlainNames();
    private boolean[] plainNames = new boolean[1 << 10];
    private final long[] monthKeys = new long[SLOTS];
    private final int[] monthSlots = new int[SLOTS];
    private final List<Sort> months = new ArrayList<>();
    private final @Nullable Sort[] shapes = new Sort[PlainCell.SHAPES];
    /** Bits by name of the months that rows give, and of those that several rows give: an array for each 64 months. */
    private final List<long[]> given = new ArrayList<>();

    private final List<long[]> repeated = new ArrayList<>();
    private int lastMonth = -1;
    private long lastKey;
    private long rows;
    private long firstRow;
    private String name = "";

    /** Nothing yet, to be looked at with these words. */
    public PlainProfile(CellWords words) {
        this.words = words;
    }

    @Override
    public boolean take(PlainLines lines, int row, long line) {
        int customer = customer(lines, row);
        int month = month(lines, row);
        if (customer < 0 || month < 0) {
            return false;
        }
        Sort shape = shapes[lines.shape(row)];
        if (shape == null) {
            shape = new Sort(lines.amount(row), true);
            shapes[lines.shape(row)] = shape;
        }
        shape.count(line);
        months.get(month).count(line);
        if (rows++ == 0) {
            firstRow = line;
            name = names.text(customer);
        }
        give(customer, month);
        return true;
    }

    /** How many rows were taken. */
    public long rows() {
        return rows;
    }

    /** The number of a row's customer; negative where the name is not plain. */
    public int customer(PlainLines lines, int row) {
        int known = names.size();
        int customer = names.of(lines.bytes(), lines.customer(row), lines.customerEnd(row), lines.customerHash(row));
        if (customer == known) {
            if (customer == plainNames.length) {
                plainNames = Arrays.copyOf(plainNames, customer * 2);
            }
            plainNames[customer] = isPlainName(names.text(customer));
        }
        return customer >= 0 && plainNames[customer] ? customer : -1;
    }

    /** The name of a customer as the file writes it. */
    public String name(int customer) {
        return names.text(customer);
    }

    /** The number of a row's month; negative where its text is not plain. */
    public int month(PlainLines lines, int row) {
        long key = lines.monthKey(row);
        if (key == lastKey) {
            return lastMonth;
        }
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 51);
        while (monthSlots[slot] != 0 && monthKeys[slot] != key) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        if (monthSlots[slot] == 0) {
            if (months.size() == MOST_MONTHS) {
                return -1;
            }
            String text = lines.month(row);
            months.add(new Sort(text, isValue(text)));
            monthKeys[slot] = key;
            monthSlots[slot] = months.size();
        }
        int month = monthSlots[slot] - 1;
        lastKey = key;
        lastMonth = months.get(month).plain ? month : -1;
        return lastMonth;
    }

    /** The text of a month as the file writes it. */
    public String monthText(int month) {
        return months.get(month).text;
    }

    /** How many texts of months there are. */
    public int monthCount() {
        return months.size();
    }

    /** Whether several plain rows give this month of a customer. */
    public boolean repeats(int customer, int month) {
        return (repeated.get(month / WORD)[customer] & (1L << month)) != 0;
    }

    /** Adds what was met to the profiles of the three columns. */
    public void addTo(ColumnProfile customers, ColumnProfile monthsColumn, ColumnProfile amounts) {
        if (rows > 0) {
            customers.add(Tidy.text(name), firstRow, rows);
        }
        months.stream()
                .filter(month -> month.rows > 0)
                .forEach(month -> monthsColumn.add(Tidy.text(month.text), month.first, month.rows));
        for (Sort shape : shapes) {
            if (shape != null) {
                amounts.add(shape.text, shape.first, shape.rows);
            }
        }
    }

    private void give(int customer, int month) {
        int block = month / WORD;
        while (given.size() <= block) {
            given.add(new long[plainNames.length]);
            repeated.add(new long[plainNames.length]);
        }
        long[] bits = given.get(block);
        if (customer >= bits.length) {
            bits = Arrays.copyOf(bits, plainNames.length);
            given.set(block, bits);
            repeated.set(block, Arrays.copyOf(repeated.get(block), plainNames.length));
        }
        long bit = 1L << month;
        if ((bits[customer] & bit) != 0) {
            repeated.get(block)[customer] |= bit;
        }
        bits[customer] |= bit;
    }

    private boolean isPlainName(String text) {
        return isValue(text) && !ColumnProfile.isCutId(Tidy.text(text));
    }

    /** Whether a cell is a value for the rules that go over all cells. */
    private boolean isValue(String text) {
        return !words.isMissing(text) && !words.isError(text) && !CellWords.isFormula(text) && isOrdinary(words, text);
    }

    /** Whether a text says nothing about the row that it stands in. */
    public static boolean isOrdinary(CellWords words, String text) {
        return words.label(text) == CellWords.Label.NONE && !words.isSummary(text);
    }
}
