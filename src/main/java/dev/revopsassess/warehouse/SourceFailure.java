package dev.revopsassess.warehouse;

import dev.revopsassess.value.table.QuerySource;
import dev.revopsassess.warehouse.SourceRows.Login;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A database gave no rows. The message says why and what to do; it holds neither user nor password nor the address, and of
 * what the database says only what names tables and columns: other messages quote data.
 */
public final class SourceFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Classes of SQLSTATE, the first two characters. */
    private static final String CONNECTION = "08";

    private static final String REFUSED = "28";
    private static final String NAMES = "42";
    private static final String SHUT_DOWN = "57P";

    /** Of one statement: by its own time, or by somebody. */
    private static final String CANCELLED = "57014";

    /** Engines without SQLSTATE begin such a message with these words. */
    private static final Pattern ABOUT_NAMES = Pattern.compile("(?i)(catalog|binder|parser) error.*", Pattern.DOTALL);

    private static final Pattern REFUSES =
            Pattern.compile("(?i).*(authentication|password|access denied|unauthori[sz]ed).*", Pattern.DOTALL);

    private SourceFailure(String message) {
        super(message);
    }

    static SourceFailure withoutDriver(String url) {
        return new SourceFailure("there is no driver for jdbc:" + QuerySource.engine(url)
                + ". Set REVOPS_ASSESS_CLASSPATH to the driver's jar");
    }

    static SourceFailure of(SQLException problem, String url, Login login) {
        String state = Optional.ofNullable(problem.getSQLState()).orElse("");
        String said = Optional.ofNullable(problem.getMessage()).orElse("");
        if (state.startsWith(REFUSED)
                || (state.isEmpty() && REFUSES.matcher(said).matches())) {
            return new SourceFailure("user or password were refused. Set REVOPS_ASSESS_JDBC_USER and"
                    + " REVOPS_ASSESS_JDBC_PASSWORD, or correct the driver's own file");
        }
        if (problem instanceof SQLTimeoutException || state.equals(CANCELLED)) {
            return new SourceFailure("the statement was stopped before it was done ("
                    + (state.isEmpty() ? "timeout" : state) + "). Raise timeout, or ask whoever keeps the database");
        }
        if (state.startsWith(CONNECTION) || state.startsWith(SHUT_DOWN)) {
            return new SourceFailure("the database cannot be reached, or the connection broke off (" + state
                    + "). Check address and server");
        }
        if (state.startsWith(NAMES) || ABOUT_NAMES.matcher(said).matches()) {
            return new SourceFailure("the database does not take the statement: " + masked(said, url, login)
                    + ". Correct table and columns");
        }
        return new SourceFailure("the database ended with an error" + (state.isEmpty() ? "" : " (" + state + ")")
                + ". Try the statement in the database itself");
    }

    /** The first line without what is secret. */
    private static String masked(String said, String url, Login login) {
        String line = said.lines().findFirst().orElse("").strip().replaceFirst("\\.$", "");
        for (String secret : new String[] {url, login.password(), login.user()}) {
            line = secret.isEmpty() ? line : line.replace(secret, "***");
        }
        return line;
    }
}
