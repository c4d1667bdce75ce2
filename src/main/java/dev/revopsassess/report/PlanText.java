package dev.revopsassess.report;

import dev.revopsassess.plan.LayerState;
import dev.revopsassess.plan.Plan;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The plan in sentences. Every format says these, so that no two say the same fact in other words.
 *
 * @param actions by play
 * @param owners what those are called who do the work
 * @param layers by the word of the layer
 * @param kpis by metric
 * @param conflicts what shows that two teams own an area or none does, by area; only where something does
 */
public record PlanText(
        Map<String, Action> actions,
        Map<Plan.Owner, String> owners,
        Map<String, Layer> layers,
        Map<String, Kpi> kpis,
        Map<String, String> conflicts) {
    /**
     * A piece of work.
     *
     * @param because the figures and names of this company that ask for it, a clause each
     * @param done what done looks like, a sentence each: that of the work itself first, then what the rules of its signals ask for
     */
    public record Action(List<String> because, List<String> done) {}

    /** A tool layer: what to do, and what a year of it costs where that is known. */
    public record Layer(String action, Optional<String> annualCost) {}

    /** A figure: its value, or what it takes to measure it, and its change on a year before where the history gives one. */
    public record Kpi(Optional<String> value, Optional<String> trend, Optional<String> missing) {}

    /** What a piece of work says. */
    public Action of(Plan.Action action) {
        return Objects.requireNonNull(actions.get(action.play()));
    }

    /** What somebody is called who does the work. */
    public String of(Plan.Owner owner) {
        return Objects.requireNonNull(owners.get(owner));
    }

    /** What a tool layer says. */
    public Layer of(LayerState layer) {
        return Objects.requireNonNull(layers.get(layer.layer()));
    }

    /** What shows that today's ownership contradicts a cell, where something does. */
    public Optional<String> conflict(Plan.Ownership cell) {
        return cell.conflicts().isEmpty() ? Optional.empty() : Optional.ofNullable(conflicts.get(cell.area()));
    }

    /** What a figure says. */
    public Kpi of(Plan.Kpi kpi) {
        return Objects.requireNonNull(kpis.get(kpi.reading().id()));
    }
}
