package dev.revopsassess.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.revopsassess.snapshot.entry.BriefReport;
import dev.revopsassess.snapshot.entry.FigureOrWord;
import dev.revopsassess.snapshot.entry.PortfolioEntry;
import dev.revopsassess.snapshot.entry.Snapshot;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema and the records describe the same keys, of the same types, and require the same ones. */
class SnapshotSchemaTest {
    private static final Map<Type, String> PLAIN = Map.of(
            String.class, "string",
            LocalDate.class, "string",
            YearMonth.class, "string",
            int.class, "integer",
            long.class, "integer",
            Long.class, "integer",
            BigDecimal.class, "number",
            boolean.class, "boolean",
            Boolean.class, "boolean");

    private JsonNode schema = published("report");
    private final List<String> differences = new ArrayList<>();
    private int seen;

    @Test
    void schemaAndRecordsHaveTheSameKeys() {
        compare("report", Snapshot.class, schema);

        assertThat(differences).isEmpty();
        assertThat(seen).as("keys that were compared").isGreaterThan(170);
    }

    @Test
    void theBriefReportHasTheKeysOfItsSchema() {
        schema = published("brief");

        compare("brief", BriefReport.class, schema);

        assertThat(differences).isEmpty();
        assertThat(seen).as("keys that were compared").isGreaterThan(20);
    }

    @Test
    void aPortfolioHasTheKeysOfItsSchema() {
        schema = published("portfolio");

        compare("portfolio", PortfolioEntry.class, schema);

        assertThat(differences).isEmpty();
        assertThat(seen).as("keys that were compared").isGreaterThan(40);
    }

    private void compare(String place, Type type, JsonNode described) {
        JsonNode node = resolved(described);
        if (type instanceof ParameterizedType generic) {
            Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            if (generic.getRawType() == List.class) {
                expect(place, "array", node);
                compare(place + "[]", last, node.path("items"));
            } else {
                expect(place, "object", node);
                node.path("properties")
                        .properties()
                        .forEach(each -> compare(place + "." + each.getKey(), last, each.getValue()));
            }
        } else if (type instanceof Class<?> entry && entry.isRecord()) {
            expect(place, "object", node);
            compareKeys(place, entry, node);
        } else if (type instanceof Class<?> words && words.isEnum()) {
            same(
                    place + " words",
                    Arrays.stream(words.getEnumConstants())
                            .map(word -> ((Enum<?>) word)
                                    .name()
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', '-'))
                            .collect(Collectors.toCollection(TreeSet::new)),
                    words(node));
        } else if (type == FigureOrWord.class) {
            assertThat(node.path("type").values())
                    .extracting(JsonNode::asString)
                    .containsExactly("number", "string");
        } else {
            expect(place, Objects.requireNonNull(PLAIN.get(type), type.toString()), node);
        }
    }

    private void compareKeys(String place, Class<?> entry, JsonNode node) {
        Set<String> keys = new TreeSet<>();
        Set<String> required = new TreeSet<>();
        for (RecordComponent component : entry.getRecordComponents()) {
            String key = component.getName();
            keys.add(key);
            Type type = component.getGenericType();
            boolean optional = component.getType() == Optional.class;
            if (!optional || component.getAccessor().isAnnotationPresent(JsonInclude.class)) {
                required.add(key);
            }
            seen++;
            compare(
                    place + "." + key,
                    optional ? ((ParameterizedType) type).getActualTypeArguments()[0] : type,
                    node.path("properties").path(key));
        }
        same(place + " keys", keys, new TreeSet<>(node.path("properties").propertyNames()));
        Set<String> asked = new TreeSet<>();
        node.path("required").forEach(key -> asked.add(key.asString()));
        same(place + " required", required, asked);
    }

    private static Set<String> words(JsonNode node) {
        var words = new TreeSet<String>();
        node.path("enum").forEach(word -> words.add(word.asString()));
        return words;
    }

    private void same(String what, Set<String> records, Set<String> described) {
        if (!records.equals(described)) {
            differences.add(what + ": records " + records + ", schema " + described);
        }
    }

    private void expect(String place, String type, JsonNode node) {
        if (!types(node).contains(type)) {
            differences.add(place + ": record " + type + ", schema " + node);
        }
    }

    private Set<String> types(JsonNode node) {
        var types = new TreeSet<String>();
        JsonNode named = node.path("type");
        if (named.isArray()) {
            named.forEach(each -> types.add(each.asString()));
        } else if (named.isString()) {
            types.add(named.asString());
        }
        node.path("anyOf").forEach(each -> types.addAll(types(resolved(each))));
        node.path("enum").forEach(each -> types.add(each.isString() ? "string" : "number"));
        if (node.has("const")) {
            types.add(node.path("const").isIntegralNumber() ? "integer" : "string");
        }
        return types;
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? schema.at(node.path("$ref").asString().substring(1)) : node;
    }

    private static JsonNode published(String name) {
        try (var stream = SnapshotSchemaTest.class.getResourceAsStream("/schema/" + name + "-v1.schema.json")) {
            return new JsonMapper().readTree(Objects.requireNonNull(stream).readAllBytes());
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
