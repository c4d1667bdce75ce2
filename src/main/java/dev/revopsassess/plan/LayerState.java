package dev.revopsassess.plan;

import dev.revopsassess.metric.stack.StackLayer;
import java.util.List;
import java.util.Optional;

/**
 * One tool layer.
 *
 * @param layer kebab-case name
 * @param layerName what the report calls it
 * @param state {@code present}, {@code missing}, {@code doubled}, {@code unowned}, {@code unconnected}, {@code not-needed}, or {@code unknown} without an inventory
 * @param advice what to do
 * @param inventory what the inventory has of it; empty where it has nothing, or there is none
 * @param candidates products that the documents name for the layer, marked as such; no recommendation of ours
 */
public record LayerState(
        String layer,
        String layerName,
        String state,
        Advice advice,
        Optional<StackLayer> inventory,
        List<String> candidates) {
    /** Product names in use. */
    public List<String> tools() {
        return inventory.map(StackLayer::names).orElse(List.of());
    }

    /** Owning teams, where they are known. */
    public Optional<String> owner() {
        return inventory
                .map(StackLayer::owners)
                .filter(owners -> !owners.isEmpty())
                .map(owners -> String.join(", ", owners));
    }

    /** What to do in a tool layer. */
    public enum Advice {
        /** Leave it as it is. */
        KEEP,
        /** There is no inventory to tell. */
        EXPORT,
        /** The model needs it and nothing does its work. */
        FILL,
        /** Nothing does its work, and the model does without. */
        BUY_NOTHING,
        /** Several tools do the same work under different teams. */
        CHOOSE,
        /** A spreadsheet does its work, and the model needs more. */
        REPLACE_SHEET,
        /** A spreadsheet does its work, which is enough. */
        KEEP_SHEET,
        /** The inventory says that nobody owns it. */
        NAME_OWNER,
        /** It stands alone. */
        CONNECT,
        /** Nobody works in the function that it serves. */
        ASK_WHO_USES_IT,
        /** The inventory leaves the owner blank. */
        WRITE_OWNER
    }
}
