package dev.revopsassess.snapshot.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What to do for the recommended model.
 *
 * @param phases in order of time
 * @param avoid what not to do yet, with the reason
 * @param raci areas by functions
 * @param stack tool layers
 * @param kpis what the model is accountable for
 * @param unanswered fired signals without an action, with the reason
 * @param later what waits until the first actions are done
 * @param loads what each role carries of it
 */
public record PlanEntry(
        List<PhaseEntry> phases,
        List<String> avoid,
        List<RaciEntry> raci,
        List<LayerEntry> stack,
        List<KpiEntry> kpis,
        Optional<List<UnansweredEntry>> unanswered,
        Optional<List<WaitingEntry>> later,
        Optional<List<LoadEntry>> loads) {
    /** A stretch of months, counted from 1 for the month after the day of the report. */
    public record PhaseEntry(
            String name,
            int startMonth,
            int endMonth,
            Optional<String> purpose,
            Optional<String> source,
            List<ActionEntry> actions) {}

    /**
     * A piece of work.
     *
     * @param title the work in a few words
     * @param text what to do
     * @param owner role or function
     * @param retires signals that it settles
     * @param later signals that move only in the months after it
     * @param scoreAfter scores by dimension once this and all before it are done
     * @param modelAfter the model then
     * @param play id of the play
     * @param effort in words
     * @param startMonth the month in which it begins
     * @param endMonth the month in which it is done
     * @param done what done looks like
     * @param measure metric or question that shows it
     * @param because figures and names of the company that ask for it
     */
    public record ActionEntry(
            Optional<String> title,
            String text,
            String owner,
            List<String> retires,
            Optional<List<LaterEntry>> later,
            Map<String, BigDecimal> scoreAfter,
            Optional<String> modelAfter,
            Optional<String> play,
            Optional<String> effort,
            Optional<Long> startMonth,
            Optional<Long> endMonth,
            Optional<String> done,
            Optional<String> measure,
            Optional<List<String>> because) {}

    /** A signal that moves so many months after the work. */
    public record LaterEntry(String signal, int months) {}

    /** A piece of work that waits. */
    public record WaitingEntry(String play, String title, String owner, List<String> answers) {}

    /** What a role carries: actions, the most side by side, the most that it has room for, first and last month. */
    public record LoadEntry(String owner, int actions, int most, int room, int startMonth, int endMonth) {}

    /** Who holds an area in a function: a letter, the role, and who stands in. */
    public record RaciEntry(
            String area,
            String function,
            String letter,
            Optional<String> holder,
            Optional<String> interim,
            Optional<String> conflict) {}

    /** A tool layer: its state, the products in it and what to do. */
    public record LayerEntry(
            String layer,
            String state,
            List<String> tools,
            Optional<String> owner,
            Optional<String> action,
            Optional<List<String>> candidates) {}

    /** A figure that the model is accountable for, printed, or what it takes to measure it. */
    public record KpiEntry(
            String metric,
            Optional<String> name,
            Optional<String> value,
            Optional<String> trend,
            Optional<String> missing) {}

    /** A fired signal without an action. */
    public record UnansweredEntry(String signal, String reason) {}
}
