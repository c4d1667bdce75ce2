package dev.revopsassess.pack.rules;

import dev.revopsassess.metric.reading.Catalogue;
import dev.revopsassess.metric.reading.Metric;
import dev.revopsassess.pack.yaml.Fields;
import dev.revopsassess.pack.yaml.Node;
import dev.revopsassess.pack.yaml.PackFiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the metric catalogue: the files of {@code metrics}, a subject each, in the order in which {@code pack.yaml} lists them. */
final class CatalogueReader {
    private static final Set<String> UNITS = new LinkedHashSet<>(
            List.of("count", "ratio", "points", "times", "hours", "days", "months", "money", "USD", "word"));

    private final Set<String> sources = new LinkedHashSet<>(List.of("house"));
    private final Set<String> kinds = new LinkedHashSet<>(List.of("answers"));
    private final Map<String, List<Node>> reads = new LinkedHashMap<>();
    private final List<Metric> metrics = new ArrayList<>();

    private CatalogueReader(Set<String> documents, Set<String> kinds) {
        sources.addAll(documents);
        this.kinds.addAll(kinds);
    }

    /**
     * The catalogue.
     *
     * @param top {@code pack.yaml}
     * @param files the pack's files
     * @param documents keys of the documents that a metric may come from
     * @param kinds words of the kinds of export that a metric may need
     */
    static Catalogue read(Fields top, PackFiles files, Set<String> documents, Set<String> kinds) {
        var reader = new CatalogueReader(documents, kinds);
        for (String subject : top.texts("metrics")) {
            Fields file = files.yaml("metrics/" + subject + ".yaml");
            file.entries("metrics").forEach(reader::add);
            file.end();
        }
        reader.checkReads();
        return new Catalogue(reader.metrics);
    }

    private void add(String id, Node.Entry entry) {
        if (!PackReader.KEBAB.matcher(id).matches()) {
            throw entry.key().error("a metric's id is kebab-case, like win-rate; found \"" + id + "\"");
        }
        if (reads.containsKey(id)) {
            throw entry.key().error("metric \"" + id + "\" is in another file as well");
        }
        metrics.add(Fields.read(entry.value(), fields -> metric(id, fields)));
    }

    private Metric metric(String id, Fields fields) {
        reads.put(id, fields.items("reads"));
        return new Metric(
                id,
                fields.text("title"),
                fields.word("unit", UNITS),
                fields.text("window"),
                fields.text("formula"),
                fields.texts("reads"),
                fields.flag("part-of-whole"),
                fields.text("definition"),
                fields.text("edges"),
                fields.items("inputs").stream().map(this::input).toList(),
                fields.word("source", sources));
    }

    /** A kind of export, alone or with one of its fields. */
    private String input(Node node) {
        String input = Fields.textOf(node, "inputs");
        KnownNames.known("kind of export", input.split("\\.", 2)[0], kinds, node.place());
        return input;
    }

    private void checkReads() {
        reads.forEach((id, nodes) -> nodes.forEach(node -> {
            String read = KnownNames.known("metric", Fields.textOf(node, "reads"), reads.keySet(), node.place());
            if (read.equals(id)) {
                throw node.place().error("a metric is not computed from itself");
            }
        }));
    }
}
