package dev.revopsassess.intake.row;

import dev.revopsassess.intake.column.ColumnProfile;
import dev.revopsassess.intake.column.FoundTable;
import dev.revopsassess.intake.column.Mapping;
import dev.revopsassess.intake.column.PlainProfile;
import dev.revopsassess.intake.file.PlainLines;
import dev.revopsassess.intake.file.PlainRows;
import dev.revopsassess.intake.file.Row;
import dev.revopsassess.value.table.CellWords;
import dev.revopsassess.value.table.FieldType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A large ledger in the long shape whose plain rows are not taken apart cell by cell: customer, month and amount, with columns
 * beside them that nothing is read from. What the columns are and what they mean is decided as for any file.
 */
public final class PlainTable {
    private final FoundTable table;
    private final PlainRows rows;
    private final PlainProfile profile;
    private final String amount;
    private @Nullable Cells silent;

    private PlainTable(FoundTable table, PlainRows rows, PlainProfile profile, String amount) {
        this.table = table;
        this.rows = rows;
        this.profile = profile;
        this.amount = amount;
    }

    /** The way of large files to read a table; empty where it is none of these. */
    static Optional<PlainTable> of(FoundTable table, CellWords words) throws IOException {
        Mapping mapping = table.mapping();
        Map<String, Integer> fields = mapping.fields();
        Optional<String> amount = fields.keySet().stream()
                .filter(field -> mapping.type(field) == FieldType.MONEY)
                .findFirst();
        if (!mapping.shape().equals("long")
                || !mapping.periods().isEmpty()
                || amount.isEmpty()
                || !fields.keySet().equals(Set.of("customer", "month", amount.get()))) {
            return Optional.empty();
        }
        var form = new PlainLines.Form(
                mapping.width(),
                fields.getOrDefault("customer", 0),
                fields.getOrDefault("month", 0),
                fields.getOrDefault(amount.get(), 0),
                text -> PlainProfile.isOrdinary(words, text));
        return table.layout()
                .plain(form)
                .map(rows -> new PlainTable(table, rows, new PlainProfile(words), amount.get()));
    }

    /**
     * First pass: plain rows to the profiles of their columns, all others to the usual reader.
     *
     * @return whether plain rows are many enough to read the file so once more
     */
    boolean profile(Function<String, ColumnProfile> columns, GroupCells groups, Consumer<Row> usual)
            throws IOException {
        var told = new long[1];
        boolean most = rows.each(
                table.headerLine(),
                above -> {},
                row -> {
                    groups.observeFilled(profile.rows() - told[0]);
                    told[0] = profile.rows();
                    usual.accept(row);
                },
                profile);
        groups.observeFilled(profile.rows() - told[0]);
        profile.addTo(columns.apply("customer"), columns.apply("month"), columns.apply(amount));
        return most;
    }

    /** Second pass: plain rows to their taker as far as it takes them, all others to the usual reader. */
    void each(Consumer<Row> title, Consumer<Row> usual, PlainRows.Taker taker) throws IOException {
        rows.each(table.headerLine(), title, usual, taker);
    }

    /** A row with this text in the cell of one field and nothing else, of which nothing is counted and nothing is said. */
    public Cells alone(ExportFile reading, String field, String text) {
        silent = silent == null ? reading.silent() : silent;
        var cells = new ArrayList<>(Collections.nCopies(table.mapping().width(), ""));
        cells.set(table.mapping().fields().getOrDefault(field, 0), text);
        silent.row(new Row(0, cells));
        return silent;
    }

    /** What the first pass met. */
    public PlainProfile profile() {
        return profile;
    }
}
