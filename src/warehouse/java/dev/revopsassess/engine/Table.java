package dev.revopsassess.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A table of an engine, filled from lines of CSV without quotes, and what a query makes of it as lines of CSV. */
final class Table {
    private Table() {}

    /** Makes the table anew; an empty cell is null. */
    static void fill(Connection engine, String name, String columns, List<String> rows) throws SQLException {
        try (Statement make = engine.createStatement()) {
            make.execute("drop table if exists " + name);
            make.execute("create table " + name + " (" + columns + ")");
        }
        List<String> casts = casts(columns);
        int width = casts.size();
        engine.setAutoCommit(false);
        try (PreparedStatement insert =
                engine.prepareStatement("insert into " + name + " values (" + String.join(", ", casts) + ")")) {
            for (String row : rows) {
                String[] cells = row.split(",", -1);
                assertThat(cells).as(row).hasSize(width);
                for (int i = 0; i < width; i++) {
                    insert.setString(i + 1, cells[i].isEmpty() ? null : cells[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
        engine.commit();
        engine.setAutoCommit(true);
    }

    private static List<String> casts(String columns) {
        return Stream.of(columns.split(",(?![^(]*\\))"))
                .map(column -> "cast(? as " + column.strip().split(" ", 2)[1] + ")")
                .toList();
    }

    /** What a query returns, with its header. */
    static String[] csv(Connection engine, String query) throws SQLException {
        var lines = new ArrayList<String>();
        try (Statement statement = engine.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            int width = result.getMetaData().getColumnCount();
            var header = new ArrayList<String>();
            for (int i = 1; i <= width; i++) {
                header.add(result.getMetaData().getColumnLabel(i));
            }
            lines.add(String.join(",", header));
            while (result.next()) {
                var cells = new ArrayList<String>();
                for (int i = 1; i <= width; i++) {
                    cells.add(Objects.requireNonNullElse(result.getString(i), ""));
                }
                lines.add(String.join(",", cells));
            }
        }
        return lines.toArray(String[]::new);
    }
}
