package dev.revopsassess.plan;

import dev.revopsassess.signal.Dimension;
import dev.revopsassess.verdict.model.Model;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What to do for the recommended model.
 *
 * @param phases in order of time; a phase without action is left out
 * @param later what is needed as well and follows when the first is done
 * @param loads who carries how much of it
 * @param avoid what not to hire, buy or build yet, with the reason
 * @param partner an outside partner, where nobody in headcount could lead or whoever leads cannot get known trouble mended
 * @param ownership nine areas by five functions, adapted to who exists
 * @param stack the tool layers for the recommended model against the inventory, in the order to act
 * @param kpis what the model is accountable for
 * @param unanswered fired signals that no action answers, with the stated reason
 */
public record Plan(
        List<Phase> phases,
        Backlog later,
        List<Load> loads,
        List<Avoid> avoid,
        Optional<Option> partner,
        List<Ownership> ownership,
        List<LayerState> stack,
        List<Kpi> kpis,
        List<Unanswered> unanswered) {
    public Plan {
        phases = List.copyOf(phases);
        loads = List.copyOf(loads);
        avoid = List.copyOf(avoid);
        ownership = List.copyOf(ownership);
        stack = List.copyOf(stack);
        kpis = List.copyOf(kpis);
        unanswered = List.copyOf(unanswered);
    }

    /** Every action, first the one that is finished first. */
    public List<Action> finished() {
        return phases.stream()
                .flatMap(phase -> phase.actions().stream())
                .sorted(Comparator.comparing(Action::endMonth).thenComparing(Action::startMonth))
                .toList();
    }

    /**
     * A stretch of months.
     *
     * @param name what it is about
     * @param startMonth first month, counted from 1 for the month after the as-of date
     * @param endMonth last month, included
     * @param purpose one sentence
     * @param source document key behind the phase
     * @param actions largest effect first, prerequisites before what needs them
     */
    public record Phase(
            String name, int startMonth, int endMonth, String purpose, String source, List<Action> actions) {
        public Phase {
            actions = List.copyOf(actions);
        }

        /** The same stretch, some months earlier. */
        Phase earlier(int months) {
            return new Phase(
                    name,
                    startMonth - months,
                    endMonth - months,
                    purpose,
                    source,
                    actions.stream().map(action -> action.earlier(months)).toList());
        }
    }

    /**
     * A piece of work.
     *
     * @param play id of the play
     * @param title the work in a few words
     * @param text what to do
     * @param because the figures and names of this company that ask for it, a clause each
     * @param owner who, as a role or function that exists here, with the interim owner where nobody holds it
     * @param effort how much work, in words
     * @param startMonth the month in which it begins, counted from 1 for the month after the as-of date
     * @param endMonth the month in which it is done
     * @param done what done looks like, a sentence each: that of the work itself first, then what the rules of its signals ask for
     * @param measure how to see that it is done: a metric or a question
     * @param retires signals that it settles once it is done
     * @param later signals that it answers and whose figures look back, so that they move only in the months after it
     * @param after scores and model once this action and all that are finished before it are done, computed by deciding again
     */
    public record Action(
            String play,
            String title,
            String text,
            List<String> because,
            String owner,
            String effort,
            int startMonth,
            int endMonth,
            List<String> done,
            String measure,
            List<String> retires,
            List<Later> later,
            After after) {
        public Action {
            because = List.copyOf(because);
            done = List.copyOf(done);
            retires = List.copyOf(retires);
            later = List.copyOf(later);
        }

        /** The same work, some months earlier. */
        Action earlier(int months) {
            return new Action(
                    play,
                    title,
                    text,
                    because,
                    owner,
                    effort,
                    startMonth - months,
                    endMonth - months,
                    done,
                    measure,
                    retires,
                    later,
                    after);
        }

        /** Every signal that it answers, at once or later. */
        public List<String> answers() {
            return Stream.concat(retires.stream(), later.stream().map(Later::signal))
                    .toList();
        }
    }

    /** A signal whose figure has moved so many months after the work is done. */
    public record Later(String signal, int months) {}

    /**
     * What waits until the first actions are done.
     *
     * @param reason why not more is done at once
     * @param actions what waits, largest effect first
     */
    public record Backlog(String reason, List<Waiting> actions) {
        public Backlog {
            actions = List.copyOf(actions);
        }
    }

    /**
     * A piece of work that waits.
     *
     * @param play id of the play
     * @param title the work in a few words
     * @param owner who, as for an action
     * @param answers open signals that it answers
     */
    public record Waiting(String play, String title, String owner, List<String> answers) {
        public Waiting {
            answers = List.copyOf(answers);
        }
    }

    /**
     * What one role carries of the plan.
     *
     * @param owner the role whose time it takes today
     * @param actions how many actions
     * @param most how many of them side by side at most
     * @param room how many the people of that role can carry side by side
     * @param startMonth first month
     * @param endMonth last month
     */
    public record Load(String owner, int actions, int most, int room, int startMonth, int endMonth) {}

    /** Scores that are known, one decimal, and the model, after an action. */
    public record After(Map<Dimension, Double> scores, Model model) {
        public After {
            scores = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(scores));
        }
    }

    /** A way that is open, no recommendation of ours. */
    public record Option(String text) {}

    /** Something not to do yet. */
    public record Avoid(String text, String reason) {}

    /**
     * One cell of the ownership table.
     *
     * @param area id of the area
     * @param areaName what the report calls it
     * @param function id of the function: revops, sales-ops, marketing-ops, cs-ops, finance
     * @param letter A, R, C, I, or A/R
     * @param holder role that exists here and holds it; empty where nobody does
     * @param interim role that stands in where nobody holds it
     * @param conflict where today's ownership contradicts the cell, in words
     */
    public record Ownership(
            String area,
            String areaName,
            String function,
            String letter,
            Optional<String> holder,
            Optional<String> interim,
            Optional<String> conflict) {}

    /**
     * One tool layer.
     *
     * @param layer kebab-case name
     * @param layerName what the report calls it
     * @param state {@code present}, {@code missing}, {@code doubled}, {@code unowned}, {@code unconnected}, {@code not-needed}, or {@code unknown} without an inventory
     * @param tools product names in use
     * @param owner owning team, where it is known
     * @param annualCost cost of the layer, printed, where it is known
     * @param action what to do, in words
     * @param candidates products that the documents name for the layer, marked as such; no recommendation of ours
     */
    public record LayerState(
            String layer,
            String layerName,
            String state,
            List<String> tools,
            Optional<String> owner,
            Optional<String> annualCost,
            String action,
            List<String> candidates) {
        public LayerState {
            tools = List.copyOf(tools);
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * A figure that the model is accountable for.
     *
     * @param metric id of the metric
     * @param name what the report calls it
     * @param value today's value, printed; empty where it is not measured
     * @param trend change on a year before, printed, where the history gives one
     * @param missing what it takes to measure it, where it is not measured
     */
    public record Kpi(
            String metric, String name, Optional<String> value, Optional<String> trend, Optional<String> missing) {}

    /** A fired signal without an action. */
    public record Unanswered(String signal, String reason) {}
}
