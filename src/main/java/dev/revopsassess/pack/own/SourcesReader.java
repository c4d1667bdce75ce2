package dev.revopsassess.pack.own;

import dev.revopsassess.pack.rules.DialectReader;
import dev.revopsassess.pack.yaml.Fields;
import dev.revopsassess.pack.yaml.TableFile;
import dev.revopsassess.value.Nearest;
import dev.revopsassess.value.table.LedgerColumns;
import dev.revopsassess.value.table.LedgerColumns.When;
import dev.revopsassess.value.table.QuerySource;
import dev.revopsassess.value.table.QuerySource.Asked;
import dev.revopsassess.value.table.SqlDialect;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads {@code sources} of the configuration: which exports are asked of a database. */
final class SourcesReader {
    /** Seconds that a database may take where nobody says (house): ten minutes are long for a reduced result. */
    private static final int USUAL_TIMEOUT = 600;

    private static final Set<String> SECRETS =
            Set.of("user", "username", "login", "password", "passwd", "pass", "pwd", "secret", "token", "key");

    private static final Pattern SECRET_IN_URL = Pattern.compile(
            "(?i)//[^/?;]*@|[?&;](user|username|uid|password|passwd|pwd|token|secret|private_key)[^=&;]*=");

    private static final String WHERE_SECRETS_STAND =
            "user and password never stand in the configuration, which is copied and committed. Set"
                    + " REVOPS_ASSESS_JDBC_USER and REVOPS_ASSESS_JDBC_PASSWORD, or use the driver's own file";

    private SourcesReader() {}

    static Map<String, QuerySource> read(Fields top, Collection<String> kinds) {
        var sources = new LinkedHashMap<String, QuerySource>();
        if (top.has("sources")) {
            top.entries("sources").forEach((kind, entry) -> {
                if (!kinds.contains(kind)) {
                    throw entry.key().error("no kind \"" + kind + "\"" + Nearest.hint(kind, kinds));
                }
                sources.put(kind, Fields.read(entry.value(), fields -> source(kind, fields)));
            });
        }
        return sources;
    }

    private static QuerySource source(String kind, Fields fields) {
        fields.keys().stream()
                .filter(key -> SECRETS.contains(key.toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(key -> {
                    throw fields.place(key).error("\"" + key + "\" is refused: " + WHERE_SECRETS_STAND);
                });
        String url = fields.text("jdbc");
        if (SECRET_IN_URL.matcher(url).find()) {
            throw fields.place("jdbc").error("the address holds a user or a password: " + WHERE_SECRETS_STAND);
        }
        return TableFile.checked(
                fields.place("jdbc"),
                () -> new QuerySource(
                        url,
                        asked(kind, url, fields),
                        fields.has("timeout") ? fields.whole("timeout") : USUAL_TIMEOUT,
                        fields.optionalText("company")));
    }

    private static Asked asked(String kind, String url, Fields fields) {
        boolean pushed = fields.has("push-down") && fields.flag("push-down");
        long named = Stream.of("query", "table", "ledger").filter(fields::has).count();
        if (named != 1 || pushed != fields.has("ledger")) {
            throw fields.place().error("a source names one of query, table, or ledger with push-down: true");
        }
        if (pushed) {
            if (!kind.equals("arr")) {
                throw fields.place("push-down").error("only arr is reduced by the database; name query or table");
            }
            return new Asked.Book(Fields.read(fields.required("ledger"), SourcesReader::ledger), dialect(url, fields));
        }
        if (fields.has("query")) {
            return new Asked.Rows(fields.text("query").strip().replaceFirst(";$", ""));
        }
        String table = fields.text("table");
        return TableFile.checked(
                fields.place("table"), () -> new Asked.Rows("select * from " + LedgerColumns.sound(table)));
    }

    private static SqlDialect dialect(String url, Fields fields) {
        Map<String, SqlDialect> known = DialectReader.builtIn();
        String word = fields.has("dialect") ? fields.word("dialect", known.keySet()) : QuerySource.engine(url);
        return Objects.requireNonNull(known.getOrDefault(word, known.get("ansi")));
    }

    private static LedgerColumns ledger(Fields fields) {
        if (fields.has("month") == (fields.has("start") || fields.has("end"))) {
            throw fields.place().error("a ledger names either month, or start and end");
        }
        String amount = fields.text("amount");
        return TableFile.checked(fields.place(), () -> {
            When when = fields.has("month")
                    ? new When.Month(fields.text("month"))
                    : new When.Term(fields.text("start"), fields.text("end"));
            return new LedgerColumns(
                    fields.text("table"),
                    fields.text("customer"),
                    when,
                    amount,
                    fields.optionalText("interval").orElse(LedgerColumns.usualInterval(amount)),
                    new LedgerColumns.Beside(
                            Optional.empty(),
                            fields.optionalText("product"),
                            fields.optionalText("channel"),
                            fields.optionalText("status"),
                            fields.optionalText("currency")));
        });
    }
}
