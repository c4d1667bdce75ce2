package dev.revopsassess.plan;

import dev.revopsassess.verdict.Model;
import java.util.List;
import java.util.Set;

/**
 * A piece of work as the rule pack writes it, a file a play.
 *
 * @param id kebab-case name, equal to the file's name
 * @param title the work in a few words, imperative
 * @param answers ids of the signals that it retires
 * @param stage the stage of a plan that it belongs to
 * @param area id of the ownership area whose accountable function owns it
 * @param executive whether it takes a decision above the functions, so that an executive owns it instead
 * @param models the models whose mandate covers it
 * @param after ids of plays that come first where they are part of the same plan
 * @param effort how much work, in words; our own estimate
 * @param action what to do
 * @param done what done looks like
 * @param measure metric or question that shows it
 */
public record Play(
        String id,
        String title,
        List<String> answers,
        Stage stage,
        String area,
        boolean executive,
        Set<Model> models,
        List<String> after,
        String effort,
        String action,
        String done,
        String measure) {
    /** Stages of a transition, in five-signs' order, with mechanism's foundation first. */
    public enum Stage {
        /** Sales Operations that work. */
        FOUNDATION,
        /** Sponsor and business case. */
        SPONSOR,
        /** Who leads, and who answers for retention. */
        LEADER,
        /** Scope, reporting line, decision rights. */
        CHARTER,
        /** Definitions, routing, handoffs, ownership. */
        JOURNEY,
        /** Shared processes and KPIs. */
        PROCESSES,
        /** Systems. */
        INTEGRATION
    }

    /** Copies the collections. */
    public Play {
        answers = List.copyOf(answers);
        models = Set.copyOf(models);
        after = List.copyOf(after);
    }
}
