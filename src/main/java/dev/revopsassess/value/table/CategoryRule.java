package dev.revopsassess.value.table;

import dev.revopsassess.value.Layer;
import java.util.List;

/**
 * How a layer is called in a category column or among integrations.
 *
 * @param layer the layer
 * @param names phrases, one of which the text holds
 * @param unless phrases none of which it holds
 */
public record CategoryRule(Layer layer, List<String> names, List<String> unless) {
    public CategoryRule {
        names = List.copyOf(names);
        unless = List.copyOf(unless);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a category needs a phrase");
        }
    }
}
