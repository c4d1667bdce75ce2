package dev.revopsassess.plan;

import dev.revopsassess.signal.Condition;
import dev.revopsassess.value.Layer;
import dev.revopsassess.value.Position;
import dev.revopsassess.verdict.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The plan's part of the rule pack.
 *
 * @param plays every play, the program's own in order of ids
 * @param phases the phases of each model, in order of time
 * @param capacity how much a company changes at once
 * @param levers what work can move of a signal whose measure is a fact that it cannot, by signal id
 * @param trailing metrics that look back, and how many months after the work is done they have moved
 * @param avoid what not to do yet, by model
 * @param reasons why an open signal may have no action
 * @param kpis metrics that each model answers for, in order
 * @param layers tool layers in the order to act
 * @param functions the five functions of the ownership table
 * @param areas the nine areas of the ownership table
 * @param conflictSignals signals that show two owners or none: their evidence stands beside the accountable role
 * @param leaderSignal the signal that says whether somebody leads RevOps
 * @param partners when an outside partner is an option; the first that fits is told
 * @param costs which figures are a cost of today's way of working, in the order to tell them
 */
public record PlanRules(
        List<Play> plays,
        Map<Model, List<PhaseRule>> phases,
        Capacity capacity,
        Map<String, String> levers,
        Map<String, Integer> trailing,
        Map<Model, List<AvoidRule>> avoid,
        Reasons reasons,
        Map<Model, List<String>> kpis,
        List<LayerRule> layers,
        List<FunctionRule> functions,
        List<Area> areas,
        Set<String> conflictSignals,
        String leaderSignal,
        List<Partner> partners,
        List<Cost.Rule> costs) {
    /** The same rules with more plays. */
    public PlanRules with(List<Play> more) {
        var all = new ArrayList<>(plays);
        all.addAll(more);
        return new PlanRules(
                List.copyOf(all),
                phases,
                capacity,
                levers,
                trailing,
                avoid,
                reasons,
                kpis,
                layers,
                functions,
                areas,
                conflictSignals,
                leaderSignal,
                partners,
                costs);
    }

    /**
     * A stretch of months and the stages whose plays fall into it; one on the trigger keeps its length and begins in the
     * month of the re-charter.
     */
    public record PhaseRule(
            String name,
            Set<Play.Stage> stages,
            int first,
            int last,
            boolean onTrigger,
            String purpose,
            String source) {}

    /** The month by whose end the plan of a model has a signal answered; empty where no play of it answers it. */
    public OptionalInt doneBy(Model model, String signal) {
        return plays.stream()
                .filter(play -> play.models().contains(model) && play.answers().contains(signal))
                .flatMap(play -> phases.getOrDefault(model, List.of()).stream()
                        .filter(phase -> phase.stages().contains(play.stage())))
                .mapToInt(PhaseRule::last)
                .max();
    }

    /** What not to do yet, where the condition holds or is unknown; without one, always. */
    public record AvoidRule(Plan.Avoid avoid, Optional<Condition> when) {}

    /** The first reason for a signal that fits, else by dimension word, else by model. */
    public record Reasons(List<Reason> signals, Map<String, String> dimensions, Map<Model, String> models) {}

    /** A reason for some signals, under some models, where the condition holds; without one, always. */
    public record Reason(Set<String> signals, Set<Model> models, Optional<Condition> when, String text) {
        /** Whether it speaks of a signal under a model. */
        boolean isFor(String signal, Model model) {
            return signals.contains(signal) && models.contains(model);
        }
    }

    /**
     * A layer, the models that need it, the metric that counts the people whom it serves, and the products that a document names
     * for it.
     */
    public record LayerRule(
            Layer layer, String title, Set<Model> needed, Optional<String> serves, List<String> candidates) {}

    /** A column of the ownership table: which operations people hold it, and which offices stand in, first who exists. */
    public record FunctionRule(Area.Owner owner, Optional<Position.Operations> operations, List<String> interim) {}

    /** An outside partner: an option for these models where the condition holds for certain. */
    public record Partner(Condition when, Set<Model> models, Plan.Option option) {}
}
