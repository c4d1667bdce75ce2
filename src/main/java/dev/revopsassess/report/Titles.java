package dev.revopsassess.report;

import dev.revopsassess.value.Layer;
import dev.revopsassess.value.Spoken;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.ModelText;
import dev.revopsassess.verdict.model.Structure;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the report calls things.
 *
 * @param metrics title by metric id, in the catalogue's order
 * @param models texts by model
 * @param structures what today's structures are called
 * @param areas title by ownership area id
 * @param layers titles of the tool layers, in the order of reports
 * @param documents title by document key, where the pack gives one
 * @param words what a reader calls the words of a metric or an answer, by its id
 */
public record Titles(
        Map<String, String> metrics,
        Map<Model, ModelText> models,
        Map<Structure, String> structures,
        Map<String, String> areas,
        Map<Layer, String> layers,
        Map<String, String> documents,
        Map<String, Map<String, String>> words) {
    /** Copies the maps, keeping their order. */
    public Titles {
        metrics = ordered(metrics);
        models = ordered(models);
        structures = ordered(structures);
        areas = ordered(areas);
        layers = ordered(layers);
        documents = ordered(documents);
        words = ordered(words);
    }

    /** Title of a metric; its id where the catalogue has none. */
    public String metric(String id) {
        return metrics.getOrDefault(id, id);
    }

    /** Name of a model; its word where the pack has none. */
    public String model(Model model) {
        ModelText text = models.get(model);
        return text == null ? model.word() : text.name();
    }

    /** Name of a structure; its word where the pack has none. */
    public String structure(Structure structure) {
        return structures.getOrDefault(structure, structure.word());
    }

    /** Title of an ownership area; its id where the pack has none. */
    public String area(String id) {
        return areas.getOrDefault(id, id);
    }

    /** A word of a metric or an answer, as a reader calls it: {@code Series B}. */
    public String said(String id, String word) {
        return words.getOrDefault(id, Map.of()).getOrDefault(word, Spoken.words(word));
    }

    private static <K, V> Map<K, V> ordered(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
