package dev.revopsassess.metric;

import dev.revopsassess.value.Layer;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What the inventory has in one layer.
 *
 * @param layer which
 * @param tools product names in use, in order of the inventory; two contracts of one instance once
 * @param owners owning teams, distinct, in order of names; a person as function and role
 * @param unowned how many of the tools have a blank owner
 * @param unconnected tools whose integrations are stated and name neither a CRM nor a warehouse
 * @param annualCost cost of a year in the report currency; empty where no tool of the layer has one
 */
public record StackLayer(
        Layer layer,
        List<String> tools,
        List<String> owners,
        long unowned,
        List<String> unconnected,
        OptionalDouble annualCost) {
    /** Copies the lists. */
    public StackLayer {
        tools = List.copyOf(tools);
        owners = List.copyOf(owners);
        unconnected = List.copyOf(unconnected);
    }
}
