package dev.revopsassess.pack.rules;

import dev.revopsassess.pack.yaml.Fields;
import dev.revopsassess.pack.yaml.Node;
import dev.revopsassess.pack.yaml.PackException;
import dev.revopsassess.pack.yaml.TableFile;
import dev.revopsassess.value.table.CellWords;
import dev.revopsassess.value.table.FieldType;
import dev.revopsassess.value.table.HeaderTable;
import dev.revopsassess.value.table.HeaderTable.Words;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code headers.yaml}. Synonyms are kept in the form in which headers are compared. */
final class HeaderTableReader {
    private HeaderTableReader() {}

    /**
     * A table from YAML.
     *
     * @param table the file
     * @param words what the words of cells mean
     * @throws PackException if the file is not a table of headers, with line and column
     */
    static HeaderTable read(Fields table, CellWords words) {
        return TableFile.read(table, fields -> {
            Map<String, HeaderTable.KindHeaders> kinds =
                    fields.mapped("kinds", (name, node) -> Fields.read(node, HeaderTableReader::kind));
            return new HeaderTable(
                    kinds,
                    fields.each("systems", system -> system(system, kinds)),
                    plain(fields.texts("made")),
                    fields.each("strangers", HeaderTableReader::stranger),
                    fields.has("words") ? Fields.read(fields.required("words"), HeaderTableReader::words) : Words.NONE,
                    words);
        });
    }

    private static HeaderTable.KindHeaders kind(Fields kind) {
        Map<String, List<String>> fields = kind.mapped("fields", (name, node) -> plain(Fields.textsOf(node, name)));
        return new HeaderTable.KindHeaders(
                kind.texts("files"),
                kind.each("shapes", shape -> shape(shape, fields.keySet())),
                plain(kind.texts("prefixes")),
                fallbacks(kind, fields.keySet()),
                kind.each("telling", telling -> telling(telling, fields.keySet())),
                types(kind, fields.keySet()),
                Set.copyOf(fieldsOf(kind.items("open"), "open", fields.keySet())),
                fields);
    }

    private static Map<String, String> fallbacks(Fields kind, Set<String> fields) {
        var fallbacks = new LinkedHashMap<String, String>();
        kind.entries("fallbacks")
                .forEach((field, entry) -> fallbacks.put(
                        KnownNames.known("field", field, fields, entry.key()),
                        KnownNames.known(
                                "field",
                                Fields.textOf(entry.value(), field),
                                fields,
                                entry.value().place())));
        return Map.copyOf(fallbacks);
    }

    private static Map<String, FieldType> types(Fields kind, Set<String> fields) {
        var types = new LinkedHashMap<String, FieldType>();
        if (kind.has("types")) {
            Fields.read(kind.required("types"), block -> {
                for (String word : block.keys()) {
                    FieldType type = TableFile.known(word, FieldType.class, block.place(word));
                    for (Node node : block.items(word)) {
                        String field = KnownNames.known("field", Fields.textOf(node, word), fields, node.place());
                        if (types.put(field, type) != null) {
                            throw node.place().error("\"" + field + "\" has two types");
                        }
                    }
                }
                return block;
            });
        }
        return Map.copyOf(types);
    }

    private static List<String> fieldsOf(List<Node> nodes, String key, Set<String> fields) {
        return nodes.stream()
                .map(node -> KnownNames.known("field", Fields.textOf(node, key), fields, node.place()))
                .toList();
    }

    private static HeaderTable.Telling telling(Fields telling, Set<String> fields) {
        return new HeaderTable.Telling(
                fieldsOf(telling.items("fields"), "fields", fields),
                Set.copyOf(telling.texts("words")),
                Set.copyOf(telling.texts("reasons")));
    }

    private static HeaderTable.Stranger stranger(Fields stranger) {
        return new HeaderTable.Stranger(
                stranger.text("name"),
                plain(stranger.texts("files")),
                plain(stranger.texts("headers")),
                plain(stranger.texts("rows")));
    }

    private static Words words(Fields words) {
        return new Words(
                Set.copyOf(plain(words.texts("shared"))),
                Set.copyOf(plain(words.texts("prefixes"))),
                Set.copyOf(plain(words.texts("beside"))),
                TableFile.texts(words, "abbreviations"),
                Set.copyOf(plain(words.texts("teams"))),
                Set.copyOf(words.texts("folders")));
    }

    private static HeaderTable.Shape shape(Fields shape, Set<String> fields) {
        return new HeaderTable.Shape(
                shape.text("name"),
                shape.items("required").stream()
                        .map(group -> alternatives(group, fields))
                        .toList(),
                shape.flag("periods"),
                shape.flag("named"));
    }

    private static List<String> alternatives(Node group, Set<String> fields) {
        return fieldsOf(Fields.itemsOf(group, "required"), "required", fields);
    }

    private static HeaderTable.SystemSignature system(Fields system, Map<String, HeaderTable.KindHeaders> kinds) {
        String name = system.text("name");
        String kind = KnownNames.known("kind", system.text("kind"), kinds.keySet(), system.place("kind"));
        Set<String> fields =
                java.util.Objects.requireNonNull(kinds.get(kind)).fields().keySet();
        var columns = new LinkedHashMap<String, String>();
        if (system.has("columns")) {
            system.map("columns")
                    .forEach((header, node) -> columns.put(HeaderTable.plain(header), column(header, node, fields)));
        }
        return new HeaderTable.SystemSignature(
                name, kind, plain(system.texts("headers")), new LinkedHashSet<>(system.texts("traits")), columns);
    }

    /** The field that a header means; an empty text takes the column out. */
    private static String column(String header, Node node, Set<String> fields) {
        return node.written().filter(String::isEmpty).isPresent()
                ? ""
                : KnownNames.known("field", Fields.textOf(node, header), fields, node.place());
    }

    private static List<String> plain(List<String> headers) {
        return headers.stream().map(HeaderTable::plain).toList();
    }
}
