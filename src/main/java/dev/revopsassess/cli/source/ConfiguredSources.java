package dev.revopsassess.cli.source;

import dev.revopsassess.cli.console.CommandError;
import dev.revopsassess.cli.console.Delivery;
import dev.revopsassess.cli.console.Exit;
import dev.revopsassess.cli.console.Terminal;
import dev.revopsassess.pack.own.EffectiveRules;
import dev.revopsassess.pack.rules.Configuration;
import dev.revopsassess.value.table.QuerySource;
import dev.revopsassess.warehouse.CompanyRows;
import dev.revopsassess.warehouse.SourceFailure;
import dev.revopsassess.warehouse.SourceRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Asks the databases of the configuration and keeps what they return for the time of the run, a file each. */
public final class ConfiguredSources {
    private static final String USER = "REVOPS_ASSESS_JDBC_USER";
    private static final String PASSWORD = "REVOPS_ASSESS_JDBC_PASSWORD";

    private final Configuration configuration;
    private final Terminal terminal;
    private final PushedLedger ledger;

    /**
     * The sources of a configuration.
     *
     * @param asOf the day that the user names
     */
    public ConfiguredSources(EffectiveRules configured, Optional<LocalDate> asOf, Terminal terminal) {
        this.configuration = configured.configuration();
        this.terminal = terminal;
        this.ledger = new PushedLedger(configuration, configured.rules().statuses(), asOf);
    }

    /** What messages and reports call a source: no file has such a name by chance. */
    public static String name(String kind) {
        return "source " + kind;
    }

    /** The file of each source's rows, by kind; none of them outlives the program. */
    public Map<String, Path> saved() {
        var saved = new LinkedHashMap<String, Path>();
        configuration.sources().forEach((kind, source) -> saved.put(kind, saved(kind, source)));
        return saved;
    }

    private Path saved(String kind, QuerySource source) {
        if (source.company().isPresent()) {
            throw Exit.RULES.error(
                    name(kind) + ": its column company tells many companies apart, and this is a report on one. Take"
                            + " company out, or assess all of them with revops-assess portfolio --source");
        }
        return failing(kind, () -> {
            Path folder = Files.createTempDirectory("revops-assess");
            Path file = folder.resolve(name(kind));
            folder.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            SourceRows rows = rows(kind, source);
            rows.save(statement(source, rows), delimiter(), file);
            return file;
        });
    }

    /**
     * Asks every source once and puts the rows of each company into a folder of its own.
     *
     * @param companies the folder of a company, by its name
     * @return how many rows of each source name no company, by kind
     */
    public Map<String, Long> distributed(Function<String, Path> companies) {
        var nameless = new LinkedHashMap<String, Long>();
        configuration.sources().forEach((kind, source) -> {
            String column = source.company()
                    .orElseThrow(() -> Exit.RULES.error(name(kind)
                            + ": no column tells the companies apart. Name it with company, such as\n  sources:"
                            + " { " + kind + ": { company: company_id } }"));
            nameless.put(kind, failing(kind, () -> distributed(kind, source, column, companies)));
        });
        return nameless;
    }

    private long distributed(String kind, QuerySource source, String column, Function<String, Path> companies)
            throws IOException {
        SourceRows rows = rows(kind, source);
        String label = source.asked().fold(asked -> column, book -> "company");
        try (var each = new CompanyRows(
                label, delimiter(), name -> companies.apply(name).resolve(name(kind)))) {
            rows.ask(statement(source, rows), each);
            if (!each.found()) {
                throw Exit.INPUT.error(name(kind) + ": the result has no column " + CommandError.shown(column)
                        + ". Correct company, or add the column to the query");
            }
            return each.nameless();
        }
    }

    /** A step that files and databases can end. */
    private interface Step<T> {
        T done() throws IOException;
    }

    private static <T> T failing(String kind, Step<T> step) {
        try {
            return step.done();
        } catch (SourceFailure e) {
            throw Exit.INPUT.error(name(kind) + ": " + e.getMessage());
        } catch (IOException e) {
            throw Exit.INPUT.error(name(kind) + ": its rows could not be kept: " + Delivery.reason(e));
        }
    }

    private String statement(QuerySource source, SourceRows rows) throws IOException {
        Optional<QuerySource.Asked.Book> book = source.asked().fold(asked -> Optional.empty(), Optional::of);
        if (book.isPresent()) {
            return ledger.statement(book.get(), source.company(), rows);
        }
        String text = source.asked().fold(asked -> asked.statement(), none -> "");
        return source.company()
                .map(column -> "select * from (" + text + "\n) companies order by " + column)
                .orElse(text);
    }

    private SourceRows rows(String kind, QuerySource source) {
        var login = new SourceRows.Login(variable(USER, kind), variable(PASSWORD, kind));
        return new SourceRows(source.url(), login, source.seconds());
    }

    private char delimiter() {
        return configuration.delimiter().orElse(',');
    }

    /** The variable of the kind, such as REVOPS_ASSESS_JDBC_USER_ARR, else the one of all. */
    private String variable(String name, String kind) {
        return Optional.ofNullable(terminal.environment().get(name + "_" + kind.toUpperCase(Locale.ROOT)))
                .or(() -> Optional.ofNullable(terminal.environment().get(name)))
                .orElse("");
    }
}
