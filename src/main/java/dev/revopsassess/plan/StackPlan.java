package dev.revopsassess.plan;

import dev.revopsassess.metric.reading.Readings;
import dev.revopsassess.metric.stack.StackLayer;
import dev.revopsassess.verdict.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tool layers that a model needs against what the inventory has, in the order to act. */
record StackPlan(PlanRules rules, Model model, Readings readings) {
    /** A state for every layer; all of them {@code unknown} where there is no inventory. */
    List<LayerState> layers(Optional<List<StackLayer>> inventory) {
        var states = new ArrayList<LayerState>();
        for (PlanRules.LayerRule rule : rules.layers()) {
            states.add(inventory
                    .map(layers -> layers.stream()
                            .filter(layer -> layer.layer() == rule.layer())
                            .findFirst()
                            .map(layer -> known(rule, layer))
                            .orElseGet(() -> absent(rule)))
                    .orElseGet(() -> state(rule, "unknown", LayerState.Advice.EXPORT, Optional.empty())));
        }
        return List.copyOf(states);
    }

    private LayerState absent(PlanRules.LayerRule rule) {
        return rule.needed().contains(model)
                ? state(rule, "missing", LayerState.Advice.FILL, Optional.empty())
                : state(rule, "not-needed", LayerState.Advice.BUY_NOTHING, Optional.empty());
    }

    private LayerState known(PlanRules.LayerRule rule, StackLayer layer) {
        String state = "present";
        LayerState.Advice advice = LayerState.Advice.KEEP;
        if (!layer.doubled().isEmpty()) {
            state = "doubled";
            advice = LayerState.Advice.CHOOSE;
        } else if (layer.spreadsheet()) {
            advice = rule.needed().contains(model) ? LayerState.Advice.REPLACE_SHEET : LayerState.Advice.KEEP_SHEET;
        } else if (layer.unowned() > 0) {
            state = "unowned";
            advice = LayerState.Advice.NAME_OWNER;
        } else if (!layer.unconnected().isEmpty()) {
            state = "unconnected";
            advice = LayerState.Advice.CONNECT;
        } else if (nobodyWorksWith(rule)) {
            advice = LayerState.Advice.ASK_WHO_USES_IT;
        } else if (layer.unsaid() > 0 && layer.owners().isEmpty()) {
            advice = LayerState.Advice.WRITE_OWNER;
        }
        return state(rule, state, advice, Optional.of(layer));
    }

    /** A layer is surplus only where the function that it serves has nobody, for certain; what people use is theirs to judge. */
    private boolean nobodyWorksWith(PlanRules.LayerRule rule) {
        return rule.serves()
                .flatMap(metric -> readings.metric(metric).measured())
                .map(measured -> measured.value().fold(number -> number == 0, word -> false)
                        && measured.range().isEmpty())
                .orElse(false);
    }

    private LayerState state(
            PlanRules.LayerRule rule, String state, LayerState.Advice advice, Optional<StackLayer> layer) {
        return new LayerState(
                rule.layer().word(),
                rule.title(),
                state,
                advice,
                layer,
                state.equals("missing") ? rule.candidates() : List.of());
    }
}
