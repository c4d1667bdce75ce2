package dev.revopsassess.value.table;

import dev.revopsassess.value.Layer;
import java.util.List;

/**
 * A use inside a layer. Two tools of one layer do the same work only where they share a use: a call recorder and a
 * forecasting tool are both revenue intelligence and replace each other in nothing.
 *
 * @param use kebab-case name
 * @param layer the layer that it belongs to
 * @param names phrases, one of which a category column holds for it
 * @param beside whether a tool of this use alone leaves the layer without what it is for
 */
public record ToolUse(String use, Layer layer, List<String> names, boolean beside) {}
