package dev.revopsassess.plan;

import dev.revopsassess.metric.reading.Readings;
import dev.revopsassess.metric.stack.StackLayer;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.verdict.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;

/** The tool layers that a model needs against what the inventory has, in the order to act. */
final class StackPlan {
    private final PlanRules rules;
    private final Model model;
    private final Readings readings;
    private final DoubleFunction<String> money;

    StackPlan(PlanRules rules, Model model, Readings readings, DoubleFunction<String> money) {
        this.rules = rules;
        this.model = model;
        this.readings = readings;
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
        if (!layer.doubled().isEmpty()) {
            state = "doubled";
            action = layer.doubled().stream().map(StackPlan::choose).collect(Collectors.joining(" "));
        } else if (layer.spreadsheet()) {
            action = rule.needed().contains(model)
                    ? "A spreadsheet does it today; replace it once the rule that it follows is agreed."
                    : "A spreadsheet does it today, which is enough for this model.";
        } else if (layer.unowned() > 0) {
            state = "unowned";
            action = "Name the owning team; the inventory says that nobody owns it.";
        } else if (!layer.unconnected().isEmpty()) {
            state = "unconnected";
            action = "Connect to the CRM or the warehouse: " + String.join(", ", layer.unconnected()) + ".";
        } else if (nobodyWorksWith(rule)) {
            action = "Nobody here works in the function that it serves; ask before the renewal who uses it.";
        } else if (layer.unsaid() > 0 && layer.owners().isEmpty()) {
            action = "Keep, and write the owning team into the inventory; it is blank.";
        }
        return new Plan.LayerState(
                rule.layer().word(),
                rule.title(),
                state,
                layer.names(),
                layer.owners().isEmpty() ? Optional.empty() : Optional.of(String.join(", ", layer.owners())),
                layer.annualCost().isPresent()
                        ? Optional.of(money.apply(layer.annualCost().getAsDouble()))
                        : Optional.empty(),
                action,
                List.of());
    }

    private static String choose(StackLayer.Doubled doubled) {
        return NumberText.and(doubled.tools()) + " do the same work under "
                + NumberText.and(doubled.owners())
                + ": ask who uses which, and choose one before the next renewal.";
    }

    /** A layer is surplus only where the function that it serves has nobody, for certain; what people use is theirs to judge. */
    private boolean nobodyWorksWith(PlanRules.LayerRule rule) {
        return rule.serves()
                .flatMap(metric -> readings.metric(metric).measured())
                .map(measured -> measured.value().fold(number -> number == 0, word -> false)
                        && measured.range().isEmpty())
                .orElse(false);
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
