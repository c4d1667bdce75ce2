package dev.revopsassess.pack;

import dev.revopsassess.value.HeaderTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads {@code headers.yaml}. Synonyms are kept in the form in which headers are compared. */
public final class HeaderReader {
    private static final Set<String> KIND_KEYS = Set.of("files", "shapes", "fields");
    private static final Set<String> SHAPE_KEYS = Set.of("name", "required", "periods", "named");
    private static final Set<String> SYSTEM_KEYS = Set.of("name", "kind", "headers", "traits", "columns");

    private HeaderReader() {}

    /** The table that the program brings along. */
    public static HeaderTable builtIn() {
        try (InputStream in = HeaderReader.class.getResourceAsStream("/pack/headers.yaml")) {
            if (in == null) {
                throw new IllegalStateException("headers.yaml is not in the program");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a table.
     *
     * @throws IllegalArgumentException if a key is unknown or missing, naming it
     */
    public static HeaderTable read(InputStream yaml) {
        var mapper = YAMLMapper.builder(new YAMLFactory())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        JsonNode root = mapper.readTree(yaml);
        allow(root, "headers.yaml", Set.of("kinds", "systems"));
        var kinds = new LinkedHashMap<String, HeaderTable.KindHeaders>();
        for (Map.Entry<String, JsonNode> kind : root.path("kinds").properties()) {
            kinds.put(kind.getKey(), kind(kind.getKey(), kind.getValue()));
        }
        var systems = root.path("systems")
                .valueStream()
                .map(node -> system(node, kinds.keySet()))
                .toList();
        return new HeaderTable(kinds, systems);
    }

    private static HeaderTable.KindHeaders kind(String name, JsonNode node) {
        allow(node, "kind " + name, KIND_KEYS);
        var fields = new LinkedHashMap<String, List<String>>();
        for (Map.Entry<String, JsonNode> field : node.path("fields").properties()) {
            fields.put(
                    field.getKey(),
                    texts(field.getValue()).stream().map(HeaderTable::plain).toList());
        }
        var shapes = node.path("shapes")
                .valueStream()
                .map(shape -> shape(name, shape, fields.keySet()))
                .toList();
        return new HeaderTable.KindHeaders(texts(node.path("files")), shapes, fields);
    }

    private static HeaderTable.Shape shape(String kind, JsonNode node, Set<String> fields) {
        allow(node, "shape of " + kind, SHAPE_KEYS);
        List<List<String>> required =
                node.path("required").valueStream().map(HeaderReader::texts).toList();
        required.stream()
                .flatMap(List::stream)
                .filter(field -> !fields.contains(field))
                .forEach(field -> {
                    throw new IllegalArgumentException(
                            "headers.yaml: " + kind + " requires the unknown field " + field);
                });
        return new HeaderTable.Shape(
                node.path("name").asString(),
                required,
                node.path("periods").asBoolean(false),
                node.path("named").asBoolean(false));
    }

    private static HeaderTable.SystemSignature system(JsonNode node, Set<String> kinds) {
        String name = node.path("name").asString("");
        allow(node, "system " + name, SYSTEM_KEYS);
        String kind = node.path("kind").asString("");
        if (!kinds.contains(kind)) {
            throw new IllegalArgumentException("headers.yaml: system " + name + " names the unknown kind " + kind);
        }
        var columns = new LinkedHashMap<String, String>();
        for (Map.Entry<String, JsonNode> column : node.path("columns").properties()) {
            columns.put(HeaderTable.plain(column.getKey()), column.getValue().asString(""));
        }
        return new HeaderTable.SystemSignature(
                name,
                kind,
                texts(node.path("headers")).stream().map(HeaderTable::plain).toList(),
                new LinkedHashSet<>(texts(node.path("traits"))),
                columns);
    }

    private static List<String> texts(JsonNode node) {
        return node.valueStream().map(JsonNode::asString).collect(Collectors.toList());
    }

    private static void allow(JsonNode node, String where, Set<String> keys) {
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            if (!keys.contains(entry.getKey())) {
                throw new IllegalArgumentException("headers.yaml: " + where + " has the unknown key " + entry.getKey());
            }
        }
    }
}
