package dev.revopsassess.intake.column;

import dev.revopsassess.intake.file.Row;
import dev.revopsassess.intake.file.Rows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The rows of a table, for one pass after another: those of a small file are parsed once and kept. */
public final class TableRows {
    /** House: characters that are kept, so that a folder of small exports takes a few megabytes of memory. */
    private static final long MOST = 1 << 20;

    /** House: what a cell and a row cost beside their characters. */
    private static final int OVERHEAD = 16;

    private final FoundTable table;
    private List<Row> kept = List.of();
    private int titles;
    private boolean whole;

    /** Rows that nobody has asked for yet. */
    public TableRows(FoundTable table) {
        this.table = table;
    }

    /**
     * Every row above the header, and every row below it.
     *
     * @throws dev.revopsassess.intake.file.UnreadableFile where the file goes beyond a limit
     */
    public void each(Consumer<Row> title, Consumer<Row> reader) throws IOException {
        if (whole) {
            kept.subList(0, titles).forEach(title);
            kept.subList(titles, kept.size()).forEach(reader);
        } else {
            parse(title, reader);
        }
    }

    private void parse(Consumer<Row> title, Consumer<Row> reader) throws IOException {
        var rows = new ArrayList<Row>();
        int above = 0;
        long room = MOST;
        try (Rows parsed = table.layout().open()) {
            boolean below = false;
            for (Row row = parsed.next(); row != null; row = parsed.next()) {
                if (!below && row.line() == table.headerLine() && row.flaw().isEmpty()) {
                    below = true;
                    parsed.expect(table.mapping().width());
                    continue;
                }
                room -= size(row);
                if (room >= 0) {
                    rows.add(row);
                    above += below ? 0 : 1;
                } else {
                    rows.clear();
                }
                (below ? reader : title).accept(row);
            }
        }
        kept = rows;
        titles = above;
        whole = room >= 0;
    }

    private static long size(Row row) {
        long size = OVERHEAD;
        for (String cell : row.cells()) {
            size += cell.length() + OVERHEAD;
        }
        return size;
    }
}
