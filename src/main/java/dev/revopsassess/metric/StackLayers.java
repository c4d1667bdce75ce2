package dev.revopsassess.metric;

import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.metric.stack.Stack;
import dev.revopsassess.metric.stack.StackLayer;
import dev.revopsassess.value.Layer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** The inventory layer by layer, for the plan and the charts. */
final class StackLayers {
    private StackLayers() {}

    /** Layers that have a tool in use, in the order of {@link Layer}; empty where no inventory was read. */
    static Optional<List<StackLayer>> of(Inputs in) {
        var stack = new Stack(in);
        if (!stack.present()) {
            return Optional.empty();
        }
        var layers = new ArrayList<StackLayer>();
        for (Layer layer : Layer.values()) {
            List<Stack.Entry> products = stack.of(layer);
            List<Stack.Entry> entries = products.isEmpty() ? stack.sheets(layer) : products;
            if (!entries.isEmpty()) {
                layers.add(layer(stack, layer, entries));
            }
        }
        return Optional.of(List.copyOf(layers));
    }

    private static StackLayer layer(Stack stack, Layer layer, List<Stack.Entry> entries) {
        List<StackLayer.OwnedTool> tools = Stack.byProduct(entries).values().stream()
                .map(rows -> new StackLayer.OwnedTool(rows.get(0).tool().name(), teams(stack, rows)))
                .toList();
        List<String> owners = owners(stack, entries);
        long unowned = entries.stream()
                .filter(entry -> stack.team(entry.tool()).equals(Optional.of(Stack.NOBODY)))
                .count();
        long unsaid = entries.stream()
                .filter(entry -> stack.team(entry.tool()).isEmpty())
                .count();
        List<String> unconnected = Stack.byProduct(entries).values().stream()
                .filter(rows -> apart(stack, rows))
                .map(rows -> rows.get(0).tool().name())
                .toList();
        List<BigDecimal> costs = entries.stream()
                .flatMap(entry -> entry.tool().annualCost().stream())
                .toList();
        return new StackLayer(
                layer,
                tools,
                owners,
                unowned,
                unsaid,
                unconnected,
                stack.byUse(layer).stream()
                        .map(use -> new StackLayer.Doubled(names(use), owners(stack, use)))
                        .filter(use -> use.tools().size() > 1 && use.owners().size() > 1)
                        .distinct()
                        .toList(),
                stack.of(layer).isEmpty(),
                costs.isEmpty()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(costs.stream()
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .doubleValue()));
    }

    private static List<String> names(List<Stack.Entry> entries) {
        return Stack.byProduct(entries).values().stream()
                .map(rows -> rows.get(0).tool().name())
                .toList();
    }

    /** Owning teams, in order of names; nobody is none. */
    private static List<String> owners(Stack stack, List<Stack.Entry> entries) {
        return teams(stack, entries).stream()
                .filter(team -> !team.equals(Stack.NOBODY))
                .toList();
    }

    private static List<String> teams(Stack stack, List<Stack.Entry> entries) {
        var names = new TreeMap<String, String>();
        entries.forEach(entry -> stack.team(entry.tool())
                .ifPresent(team ->
                        names.putIfAbsent(team, stack.teamName(entry.tool()).orElse(team))));
        return List.copyOf(names.values());
    }

    /** Whether a product that is no hub itself says what it connects to, and names neither a CRM nor a warehouse. */
    private static boolean apart(Stack stack, List<Stack.Entry> product) {
        List<Boolean> says = product.stream()
                .flatMap(entry -> stack.connectsToHub(entry.tool()).stream())
                .toList();
        boolean hub = product.stream().anyMatch(Stack.Entry::isHub);
        return !hub && !says.isEmpty() && !says.contains(true);
    }
}
