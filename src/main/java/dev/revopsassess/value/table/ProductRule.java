package dev.revopsassess.value.table;

import dev.revopsassess.value.Layer;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One product of the tool table.
 *
 * @param product its name, the same for every contract, edition and spelling
 * @param names phrases, one of which the tool's name holds; the syntax is that of {@code titles.yaml}
 * @param layers what it is used for where nothing else is said; empty for a product that is known to serve no layer
 * @param also what else it is sold for; the category column picks among these and {@code layers}
 * @param ai whether its work is done by a model, so that it is only as good as the data that it sees
 * @param warehouse whether other tools can be connected through it as a data warehouse
 * @param uses what it does inside its layers, by {@link ToolUse#use()}; empty where its layers have one use each, or none is told
 */
public record ProductRule(
        String product,
        List<String> names,
        Set<Layer> layers,
        Set<Layer> also,
        boolean ai,
        boolean warehouse,
        Set<String> uses) {
    public ProductRule {
        uses = Collections.unmodifiableSet(new LinkedHashSet<>(uses));
        names = List.copyOf(names);
        layers = Layer.inOrder(layers);
        also = Layer.inOrder(also);
        if (product.isBlank() || names.isEmpty()) {
            throw new IllegalArgumentException("a product needs a name and a phrase");
        }
    }
}
