package dev.revopsassess.pack.own;

import dev.revopsassess.pack.rules.Configuration.ThresholdChange;
import dev.revopsassess.pack.rules.OwnPack.WeightChange;
import dev.revopsassess.pack.yaml.Fields;
import dev.revopsassess.pack.yaml.Node;
import dev.revopsassess.pack.yaml.Place;
import dev.revopsassess.value.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/** Reads what a configuration, or a pack of the user's own, changes about signals that are there already. */
final class SignalChange {
    private SignalChange() {}

    /** The changes under {@code thresholds}; left out means none. */
    static List<ThresholdChange> thresholds(Fields top, Collection<String> signals) {
        var changes = new ArrayList<ThresholdChange>();
        top.entries("thresholds")
                .forEach((id, entry) -> changes.add(Fields.read(entry.value(), fields -> {
                    signal(id, entry.key(), signals);
                    OptionalDouble watch = number(fields, "watch");
                    OptionalDouble fire = number(fields, "fire");
                    if (watch.isEmpty() && fire.isEmpty()) {
                        throw fields.place().error("give \"watch\", \"fire\" or both");
                    }
                    return new ThresholdChange(
                            id, watch, fire, fields.text("reason"), entry.key().text());
                })));
        return changes;
    }

    /** The changes under {@code weights}, each with its reason; left out means none. */
    static List<WeightChange> weights(Fields top, Collection<String> signals) {
        var changes = new ArrayList<WeightChange>();
        top.entries("weights")
                .forEach((id, entry) -> changes.add(Fields.read(entry.value(), fields -> {
                    signal(id, entry.key(), signals);
                    return new WeightChange(id, weight(fields.required("weight"), "weight"), fields.text("reason"));
                })));
        return changes;
    }

    /** The id, if it is a signal's. */
    static String signal(String id, Place place, Collection<String> signals) {
        if (!signals.contains(id)) {
            throw place.error("no signal \"" + id + "\"" + Nearest.hint(id, signals));
        }
        return id;
    }

    /** A node as a weight. */
    static int weight(Node node, String key) {
        double weight = Fields.numberOf(node, key);
        if (weight != Math.rint(weight) || weight < 1 || weight > 5) {
            throw node.place().error("a weight is a whole number, 1 to 5; found " + Fields.textOf(node, key));
        }
        return (int) weight;
    }

    private static OptionalDouble number(Fields fields, String key) {
        return fields.has(key) ? OptionalDouble.of(fields.number(key)) : OptionalDouble.empty();
    }
}
