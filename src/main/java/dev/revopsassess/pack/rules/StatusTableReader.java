package dev.revopsassess.pack.rules;

import dev.revopsassess.pack.yaml.Fields;
import dev.revopsassess.pack.yaml.Node;
import dev.revopsassess.pack.yaml.PackException;
import dev.revopsassess.pack.yaml.Place;
import dev.revopsassess.pack.yaml.TableFile;
import dev.revopsassess.value.Nearest;
import dev.revopsassess.value.table.StatusMeaning;
import dev.revopsassess.value.table.StatusTable;
import dev.revopsassess.value.table.StatusTable.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads {@code statuses.yaml}. */
public final class StatusTableReader {
    private StatusTableReader() {}

    /**
     * A table from YAML.
     *
     * @param table the file
     * @throws PackException if the file is not a table of statuses, with line and column
     */
    static StatusTable read(Fields table) {
        return TableFile.read(table, fields -> {
            var kinds = new LinkedHashMap<String, List<Entry>>();
            fields.entries("kinds").forEach((kind, entry) -> {
                kinds.put(
                        KnownNames.known("kind", kind, StatusMeaning.byKind().keySet(), entry.key()),
                        Fields.read(entry.value(), block -> kind(kind, block)));
            });
            return new StatusTable(
                    kinds,
                    fields.texts("contractors").stream().map(StatusTable::plain).toList());
        });
    }

    private static List<Entry> kind(String kind, Fields fields) {
        var entries = new ArrayList<Entry>();
        statuses(kind, Optional.empty(), fields.required("words"), entries::add);
        fields.entries("systems")
                .forEach((system, entry) -> statuses(kind, Optional.of(system), entry.value(), entries::add));
        return entries;
    }

    private static void statuses(String kind, Optional<String> system, Node node, Consumer<Entry> entries) {
        Map<String, Node> seen = new LinkedHashMap<>();
        Fields.map(node).forEach((word, list) -> {
            StatusMeaning meaning = meaning(kind, word, list.place());
            for (Node item : Fields.itemsOf(list, word)) {
                String status = StatusTable.plain(Fields.textOf(item, word));
                if (seen.put(status, item) != null) {
                    throw item.place().error("\"" + status + "\" is listed twice");
                }
                entries.accept(new Entry(system, status, meaning));
            }
        });
    }

    /** The meaning of a word that stands in a table or in a configuration. */
    public static StatusMeaning meaning(String kind, String word, Place place) {
        return StatusMeaning.of(kind, word).orElseThrow(() -> {
            List<String> words = StatusMeaning.byKind().getOrDefault(kind, List.of()).stream()
                    .map(StatusMeaning::word)
                    .toList();
            return place.error("a status of " + kind + " means one of " + String.join(", ", words) + "; found \"" + word
                    + "\"" + Nearest.hint(word, words));
        });
    }
}
