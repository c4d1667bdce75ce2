package dev.revopsassess.metric.tools;

import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.stack.Stack;
import dev.revopsassess.metric.stack.Stack.Entry;
import java.util.List;
import java.util.TreeSet;

/** Whether the AI tools themselves see the data of the CRM or the warehouse. */
public final class AiTools {
    private static final String ID = "ai-tools-unconnected";

    private AiTools() {}

    /** The readings of these metrics; one that cannot be measured says what it lacks. */
    public static List<Reading> measure(Inputs in) {
        var stack = new Stack(in);
        if (!stack.present()) {
            return List.of(stack.without(ID));
        }
        List<Entry> tools = stack.where(entry ->
                in.settings().tools().isAi(entry.tool().name(), entry.tool().category()));
        var apart = new TreeSet<String>();
        var open = new TreeSet<String>();
        for (List<Entry> product : Stack.byProduct(tools).values()) {
            List<Boolean> says = product.stream()
                    .flatMap(entry -> stack.connectsToHub(entry.tool()).stream())
                    .toList();
            if (product.stream().anyMatch(Entry::isHub) || says.contains(true)) {
                continue;
            }
            (says.isEmpty() ? open : apart).add(product.get(0).tool().name());
        }
        if (apart.isEmpty() && open.size() == Stack.byProduct(tools).size() && !open.isEmpty()) {
            return List.of(Inputs.withoutColumn(
                    ID,
                    in.exports().tools(),
                    "integrations",
                    "what " + String.join(", ", open) + " reads from and writes to"));
        }
        var reading = Inputs.count(
                ID,
                apart.size(),
                in.day(),
                "AI tools connected to neither CRM nor warehouse: "
                        + (apart.isEmpty() ? "none" : String.join(", ", apart)),
                Stack.lines(tools.isEmpty() ? stack.tools() : tools));
        return List.of(open.isEmpty() ? reading : reading.withRange(apart.size(), apart.size() + open.size()));
    }
}
