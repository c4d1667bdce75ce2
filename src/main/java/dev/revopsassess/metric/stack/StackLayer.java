package dev.revopsassess.metric.stack;

import dev.revopsassess.value.Layer;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What the inventory has in one layer.
 *
 * @param layer which
 * @param tools products in use, in order of their names; several contracts of one product once
 * @param owners owning teams, distinct, in order of names; a person as function and role
 * @param unowned how many rows of the inventory say that nobody owns the tool
 * @param unsaid how many rows leave the owner blank, or name somebody whom no export knows
 * @param unconnected products whose integrations are stated and name neither a CRM nor a warehouse, as in {@code connected-share}
 * @param doubled tools under different teams that do the same work inside the layer, a group for each such work
 * @param spreadsheet whether spreadsheets do its work and no product does
 * @param annualCost cost of a year in the report currency; empty where no tool of the layer has one
 */
public record StackLayer(
        Layer layer,
        List<OwnedTool> tools,
        List<String> owners,
        long unowned,
        long unsaid,
        List<String> unconnected,
        List<Doubled> doubled,
        boolean spreadsheet,
        OptionalDouble annualCost) {
    /**
     * A product in use.
     *
     * @param name as the inventory writes it
     * @param owners its owning teams in order of names, {@code nobody} among them where a row says so; empty where no row tells
     */
    public record OwnedTool(String name, List<String> owners) {}

    /** Names of the products. */
    public List<String> names() {
        return tools.stream().map(OwnedTool::name).toList();
    }

    /** Tools that do the same work under different teams. */
    public record Doubled(List<String> tools, List<String> owners) {}
}
