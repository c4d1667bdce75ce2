package dev.revopsassess.plan;

import dev.revopsassess.metric.StackLayer;
import dev.revopsassess.verdict.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/** The tool layers that a model needs against what the inventory has, in the order to act. */
final class StackPlan {
    private final PlanRules rules;
    private final Model model;
    private final DoubleFunction<String> money;

    StackPlan(PlanRules rules, Model model, DoubleFunction<String> money) {
        this.rules = rules;
        this.model = model;
        this.money = money;
    }

    /** A state for every layer; all of them {@code unknown} where there is no inventory. */
    List<Plan.LayerState> layers(Optional<List<StackLayer>> inventory) {
        var states = new ArrayList<Plan.LayerState>();
        for (PlanRules.LayerRule rule : rules.layers()) {
            states.add(inventory
                    .map(layers -> layers.stream()
                            .filter(layer -> layer.layer() == rule.layer())
                            .findFirst()
                            .map(layer -> known(rule, layer))
                            .orElseGet(() -> absent(rule)))
                    .orElseGet(
                            () -> state(rule, "unknown", List.of(), "Export the tool inventory to see this layer.")));
        }
        return states;
    }

    private Plan.LayerState absent(PlanRules.LayerRule rule) {
        return rule.needed().contains(model)
                ? state(rule, "missing", List.of(), "Fill it, connected to the CRM from the first day.")
                : state(rule, "not-needed", List.of(), "Nothing to buy for this model.");
    }

    private Plan.LayerState known(PlanRules.LayerRule rule, StackLayer layer) {
        String state = "present";
        String action = "Keep.";
        if (layer.tools().size() > 1 && layer.owners().size() > 1) {
            state = "doubled";
            action = "Choose one before the next renewal: " + layer.tools().size() + " tools under "
                    + String.join(" and ", layer.owners()) + ".";
        } else if (layer.unowned() > 0) {
            state = "unowned";
            action = "Name the owning team; the inventory says that nobody owns it.";
        } else if (!layer.unconnected().isEmpty()) {
            state = "unconnected";
            action = "Connect to the CRM or the warehouse: " + String.join(", ", layer.unconnected()) + ".";
        } else if (!rule.needed().contains(model)
                && rule.needed().stream().anyMatch(larger -> larger.compareTo(model) > 0)) {
            action = "In place ahead of need; look at it at the renewal.";
        } else if (layer.unsaid() > 0 && layer.owners().isEmpty()) {
            action = "Keep, and write the owning team into the inventory; it is blank.";
        }
        return new Plan.LayerState(
                rule.layer().word(),
                rule.title(),
                state,
                layer.tools(),
                layer.owners().isEmpty() ? Optional.empty() : Optional.of(String.join(", ", layer.owners())),
                layer.annualCost().isPresent()
                        ? Optional.of(money.apply(layer.annualCost().getAsDouble()))
                        : Optional.empty(),
                action,
                List.of());
    }

    private Plan.LayerState state(PlanRules.LayerRule rule, String state, List<String> tools, String action) {
        return new Plan.LayerState(
                rule.layer().word(),
                rule.title(),
                state,
                tools,
                Optional.empty(),
                Optional.empty(),
                action,
                state.equals("missing") ? rule.candidates() : List.of());
    }
}
