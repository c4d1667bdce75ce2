package dev.revopsassess.plan;

import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Facts;
import dev.revopsassess.signal.Truth;
import dev.revopsassess.verdict.model.Model;
import java.util.List;
import java.util.Optional;
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
 * @param weeks the same as a number, until it is done
 * @param action what to do
 * @param done what done looks like beside what the rules of its signals ask for; empty where those say all
 * @param measure metric or question that shows it
 * @param when what calls for it without any of those signals, such as an event; nothing where only they do
 * @param variants other texts for companies in which part of the work is done already; the first whose condition holds counts
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
        int weeks,
        String action,
        String done,
        String measure,
        Optional<Condition> when,
        List<Variant> variants) {
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

    /**
     * The same work for a company in which a condition holds.
     *
     * @param when what holds there, as a person in the role or a tool that exists
     * @param title the work in a few words, imperative
     * @param effort how much work, in words; our own estimate
     * @param weeks the same as a number, until it is done
     * @param action what to do
     * @param done what done looks like
     */
    public record Variant(Condition when, String title, String effort, int weeks, String action, String done) {}

    /** Whether a company in which those signals are open needs it. */
    boolean isFor(Set<String> open, Facts facts) {
        return answers.stream().anyMatch(open::contains)
                || when.map(event -> event.holds(facts) == Truth.YES).orElse(false);
    }

    /** The play as it reads for a company: in the words of the first variant that holds, else in its own. */
    Play in(Facts facts) {
        return variants.stream()
                .filter(variant -> variant.when().holds(facts) == Truth.YES)
                .findFirst()
                .map(variant -> new Play(
                        id,
                        variant.title(),
                        answers,
                        stage,
                        area,
                        executive,
                        models,
                        after,
                        variant.effort(),
                        variant.weeks(),
                        variant.action(),
                        variant.done(),
                        measure,
                        when,
                        List.of()))
                .orElse(this);
    }
}
