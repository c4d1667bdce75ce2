package dev.revopsassess.cli.run;

import dev.revopsassess.cli.console.CommandError;
import dev.revopsassess.cli.console.Delivery;
import dev.revopsassess.cli.console.Exit;
import dev.revopsassess.cli.console.Terminal;
import dev.revopsassess.pack.rules.Configuration;
import dev.revopsassess.value.table.QuerySource;
import dev.revopsassess.warehouse.LedgerStatement;
import dev.revopsassess.warehouse.SourceFailure;
import dev.revopsassess.warehouse.SourceRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Asks the databases of the configuration and keeps what they return for the time of the run, a file each. */
final class ConfiguredSources {
    private static final String USER = "REVOPS_ASSESS_JDBC_USER";
    private static final String PASSWORD = "REVOPS_ASSESS_JDBC_PASSWORD";

    private final Configuration configuration;
    private final Optional<LocalDate> asOf;
    private final Terminal terminal;

    ConfiguredSources(Configuration configuration, Optional<LocalDate> asOf, Terminal terminal) {
        this.configuration = configuration;
        this.asOf = asOf;
        this.terminal = terminal;
    }

    /** What messages and reports call a source: no file has such a name by chance. */
    static String name(String kind) {
        return "source " + kind;
    }

    /** The file of each source's rows, by kind; none of them outlives the program. */
    Map<String, Path> saved() {
        var saved = new LinkedHashMap<String, Path>();
        configuration.sources().forEach((kind, source) -> saved.put(kind, saved(kind, source)));
        return saved;
    }

    private Path saved(String kind, QuerySource source) {
        String statement = source.asked().fold(rows -> rows.statement(), book -> ledger(kind, book));
        var login = new SourceRows.Login(variable(USER, kind), variable(PASSWORD, kind));
        try {
            Path folder = Files.createTempDirectory("revops-assess");
            Path file = folder.resolve(name(kind));
            folder.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            new SourceRows(source.url(), login, source.seconds())
                    .save(statement, configuration.delimiter().orElse(','), file);
            return file;
        } catch (SourceFailure e) {
            throw new CommandError(Exit.INPUT, name(kind) + ": " + e.getMessage());
        } catch (IOException e) {
            throw new CommandError(Exit.INPUT, name(kind) + ": its rows could not be kept: " + Delivery.reason(e));
        }
    }

    private String ledger(String kind, QuerySource.Asked.Book book) {
        if (configuration.gapsFilled().orElse(false)) {
            throw new CommandError(
                    Exit.RULES,
                    name(kind)
                            + ": gaps: filled needs the rows, which stay in the database. Take one of gaps and push-down out"
                            + " of the configuration");
        }
        try {
            return new LedgerStatement(book.columns(), book.dialect(), asOf.map(ConfiguredSources::closedBy)).text();
        } catch (IllegalArgumentException e) {
            throw new CommandError(Exit.USAGE, name(kind) + ": " + e.getMessage() + " with --as-of");
        }
    }

    private static YearMonth closedBy(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return month.atEndOfMonth().equals(day) ? month : month.minusMonths(1);
    }

    /** The variable of the kind, such as REVOPS_ASSESS_JDBC_USER_ARR, else the one of all. */
    private String variable(String name, String kind) {
        return Optional.ofNullable(terminal.environment().get(name + "_" + kind.toUpperCase(Locale.ROOT)))
                .or(() -> Optional.ofNullable(terminal.environment().get(name)))
                .orElse("");
    }
}
