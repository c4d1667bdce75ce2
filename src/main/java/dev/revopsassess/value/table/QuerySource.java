package dev.revopsassess.value.table;

import java.util.Optional;
import java.util.function.Function;

/**
 * An export that is asked of a database instead of read from a file.
 *
 * @param url JDBC address without user and password
 * @param asked what is asked for
 * @param seconds how long the database may take
 * @param company column that tells the companies of the rows apart; empty where all are of one
 */
public record QuerySource(String url, Asked asked, int seconds, Optional<String> company) {
    /** Refuses an address that is none, and a time that is none. */
    public QuerySource {
        if (!url.startsWith("jdbc:") || url.length() < 8) {
            throw new IllegalArgumentException("\"jdbc\" is an address such as jdbc:postgresql://host/database");
        }
        if (seconds < 1) {
            throw new IllegalArgumentException("\"timeout\" is a number of seconds, 1 or more; found " + seconds);
        }
        company.ifPresent(LedgerColumns::sound);
    }

    /** The word after {@code jdbc:}, which names the engine. */
    public static String engine(String url) {
        String[] parts = url.split(":", 3);
        return parts.length > 1 ? parts[1] : "";
    }

    /** What is asked for. */
    public sealed interface Asked {
        /** The rows of a statement. */
        record Rows(String statement) implements Asked {}

        /** The book, reduced by the engine itself. */
        record Book(LedgerColumns columns, SqlDialect dialect) implements Asked {}

        /** One answer for each form. */
        default <T> T fold(Function<Rows, T> rows, Function<Book, T> book) {
            return this instanceof Rows each ? rows.apply(each) : book.apply((Book) this);
        }
    }
}
