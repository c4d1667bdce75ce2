package dev.revopsassess.warehouse;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a statement, also as a delimited text, so that they are recognised, read and accounted for like any export. Rows
 * pass by one after the other; nothing grows with their number but the file.
 */
public final class SourceRows {
    /** Rows fetched at a time (house): enough that the way to the database does not count, little enough to hold. */
    private static final int FETCHED = 2000;

    private final String url;
    private final Login login;
    private final int seconds;

    /**
     * Who asks.
     *
     * @param user empty where the driver knows it from a file of its own
     * @param password empty where the driver knows it from a file of its own
     */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return "Login[not shown]";
        }
    }

    /**
     * A source.
     *
     * @param url JDBC address
     * @param login who asks
     * @param seconds how long the database may take
     */
    public SourceRows(String url, Login login, int seconds) {
        this.url = url;
        this.login = login;
        this.seconds = seconds;
    }

    /** Takes the rows of a statement, one after the other. */
    public interface Taker {
        /** The names of the columns, before the first row. */
        void columns(List<String> names) throws IOException;

        /** A row; an empty text where the database has nothing. */
        void row(List<String> cells) throws IOException;
    }

    /**
     * Asks.
     *
     * @throws SourceFailure where the database gives no rows, with a reason that holds no secret
     * @throws IOException where the rows cannot be taken
     */
    public void ask(String sql, Taker taker) throws IOException {
        try (Connection connection = connect();
                Statement statement =
                        connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            statement.setFetchSize(FETCHED);
            patience(statement);
            var interrupted = new Thread(() -> cancel(statement));
            Runtime.getRuntime().addShutdownHook(interrupted);
            try (ResultSet rows = statement.executeQuery(sql)) {
                give(rows, taker);
            } finally {
                forget(interrupted);
            }
        } catch (SQLException e) {
            throw SourceFailure.of(e, url, login);
        }
    }

    /**
     * Asks and writes header and rows to a new file.
     *
     * @throws SourceFailure where the database gives no rows, with a reason that holds no secret
     * @throws IOException where the file cannot be written
     */
    public void save(String sql, char delimiter, Path file) throws IOException {
        try (var text = new DelimitedFile(file, delimiter)) {
            ask(sql, text);
        }
    }

    private Connection connect() throws SQLException {
        Driver driver;
        try {
            driver = DriverManager.getDriver(url);
        } catch (SQLException e) {
            throw SourceFailure.withoutDriver(url);
        }
        var properties = new Properties();
        if (!login.user().isEmpty()) {
            properties.setProperty("user", login.user());
        }
        if (!login.password().isEmpty()) {
            properties.setProperty("password", login.password());
        }
        Connection connection = driver.connect(url, properties);
        if (connection == null) {
            throw SourceFailure.withoutDriver(url);
        }
        try {
            connection.setReadOnly(true);
        } catch (SQLException e) {
            // An engine in process has no session that could be made read-only; the statement itself only reads.
        }
        // Rows come piece by piece only inside a transaction, which is never committed.
        connection.setAutoCommit(false);
        return connection;
    }

    private void patience(Statement statement) {
        try {
            statement.setQueryTimeout(seconds);
        } catch (SQLException e) {
            // Not every driver counts the time; Ctrl-C still ends the statement.
        }
    }

    private static void cancel(Statement statement) {
        try {
            statement.cancel();
        } catch (SQLException e) {
            // The program ends anyway, and its connection with it.
        }
    }

    private static void forget(Thread interrupted) {
        try {
            Runtime.getRuntime().removeShutdownHook(interrupted);
        } catch (IllegalStateException e) {
            // The program is ending: the statement is being cancelled.
        }
    }

    private static void give(ResultSet rows, Taker taker) throws SQLException, IOException {
        ResultSetMetaData columns = rows.getMetaData();
        int width = columns.getColumnCount();
        var names = new ArrayList<String>(width);
        for (int i = 1; i <= width; i++) {
            names.add(columns.getColumnLabel(i));
        }
        taker.columns(names);
        while (rows.next()) {
            var cells = new ArrayList<String>(width);
            for (int i = 1; i <= width; i++) {
                cells.add(Objects.requireNonNullElse(cell(rows, i, columns.getColumnType(i)), ""));
            }
            taker.row(cells);
        }
    }

    /** Fractions without an exponent: a text of 1.0E7 is no amount. */
    private static @Nullable String cell(ResultSet rows, int column, int type) throws SQLException {
        boolean fraction = type == Types.DOUBLE
                || type == Types.FLOAT
                || type == Types.REAL
                || type == Types.DECIMAL
                || type == Types.NUMERIC;
        if (fraction) {
            BigDecimal number = rows.getBigDecimal(column);
            return number == null ? null : number.toPlainString();
        }
        return rows.getString(column);
    }
}
