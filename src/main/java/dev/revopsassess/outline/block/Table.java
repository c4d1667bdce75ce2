package dev.revopsassess.outline.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rows under a head. The first column names its row.
 *
 * @param label what the table is, for whoever hears it read
 * @param columns the head
 * @param rows cells by row; every row is as long as the head
 * @param chosen number of the row that matters most, from 0; -1 where none does
 * @param layout how it is laid out where there is room, and where there is none
 */
public record Table(String label, List<Column> columns, List<List<Cell>> rows, int chosen, Layout layout) {
    /** How a table is laid out. */
    public enum Layout {
        /** Columns; a row that does not fit becomes a card. */
        COLUMNS,
        /** Single letters under their heads. */
        LETTERS,
        /** A row is an entry of a reference: its name, its value at the right, the rest below. */
        ENTRIES
    }

    /** A column: its head, and whether it holds numbers. */
    public record Column(String head, boolean number) {}

    /** A cell, and what stands beside its text in small letters; empty text where nothing does. */
    public record Cell(String text, String aside) {
        /** Text alone. */
        public static Cell of(String text) {
            return new Cell(text, "");
        }

        /** Text and aside in one run. */
        public String whole() {
            return aside.isEmpty() ? text : text.isEmpty() ? aside : text + " (" + aside + ")";
        }
    }

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("a row of " + label + " is not as long as the head");
        }
    }

    /** A table whose cells have nothing beside their text; a head that begins with {@code #} is that of numbers. */
    public static Table of(String label, List<String> heads, List<List<String>> rows) {
        return new Table(
                label,
                heads.stream().map(Table::column).toList(),
                rows.stream().map(row -> row.stream().map(Cell::of).toList()).toList(),
                -1,
                Layout.COLUMNS);
    }

    private static Column column(String head) {
        return head.startsWith("#") ? new Column(head.substring(1), true) : new Column(head, false);
    }

    /** The columns of these heads. */
    public static List<Column> columns(String... heads) {
        return Arrays.stream(heads).map(Table::column).toList();
    }

    /** The table with another layout. */
    public Table laidOut(Layout other) {
        return new Table(label, columns, rows, chosen, other);
    }

    /** The table with the row that matters most. */
    public Table choosing(int row) {
        return new Table(label, columns, rows, row, layout);
    }

    /** Head and rows as text, the aside of a cell behind its text. */
    public List<List<String>> lines() {
        var lines = new ArrayList<List<String>>();
        lines.add(columns.stream().map(Column::head).toList());
        rows.forEach(row -> lines.add(row.stream().map(Cell::whole).toList()));
        return lines;
    }

    /** Numbers of the columns that hold numbers, from 0. */
    public List<Integer> numbers() {
        return Stream.iterate(0, column -> column + 1)
                .limit(columns.size())
                .filter(column -> columns.get(column).number())
                .toList();
    }
}
