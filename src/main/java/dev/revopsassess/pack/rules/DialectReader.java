package dev.revopsassess.pack.rules;

import dev.revopsassess.pack.yaml.Fields;
import dev.revopsassess.pack.yaml.Node;
import dev.revopsassess.pack.yaml.TableFile;
import dev.revopsassess.pack.yaml.YamlTree;
import dev.revopsassess.value.Resource;
import dev.revopsassess.value.table.SqlDialect;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads {@code dialects.yaml}: what engines write otherwise in the ledger statement. */
public final class DialectReader {
    private static final String FILE = "dialects.yaml";

    private DialectReader() {}

    /** The dialects that the program knows, by name, in the order of the file. */
    public static Map<String, SqlDialect> builtIn() {
        return read(Resource.text("/warehouse/" + FILE), FILE);
    }

    /**
     * Dialects from YAML.
     *
     * @throws dev.revopsassess.pack.yaml.PackException if the text is no list of dialects, with line and column
     */
    static Map<String, SqlDialect> read(String yaml, String file) {
        return TableFile.read(YamlTree.read(file, yaml), fields -> {
            var known = new LinkedHashMap<String, SqlDialect>();
            fields.map("dialects").forEach((name, node) -> known.put(name, dialect(name, node, known)));
            return Collections.unmodifiableMap(known);
        });
    }

    private static SqlDialect dialect(String name, Node node, Map<String, SqlDialect> known) {
        return Fields.read(node, fields -> {
            Optional<SqlDialect> like = fields.has("like")
                    ? Optional.ofNullable(known.get(fields.word("like", known.keySet())))
                    : Optional.empty();
            return TableFile.checked(
                    fields.place(),
                    () -> new SqlDialect(
                            name,
                            text(fields, "text", like.map(SqlDialect::text)),
                            text(fields, "integer", like.map(SqlDialect::integer)),
                            text(fields, "bigint", like.map(SqlDialect::bigint)),
                            text(fields, "money", like.map(SqlDialect::money)),
                            text(fields, "next-day", like.map(SqlDialect::nextDay)),
                            text(fields, "gathered", like.map(SqlDialect::gathered))));
        });
    }

    private static String text(Fields fields, String key, Optional<String> inherited) {
        Optional<String> own = fields.optionalText(key);
        return own.or(() -> inherited).orElseGet(() -> fields.text(key));
    }
}
