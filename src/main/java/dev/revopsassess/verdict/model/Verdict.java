package dev.revopsassess.verdict.model;

import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.signal.Dimension;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The recommendation with everything that stands behind it.
 *
 * @param model the recommended model, or that the evidence gives none
 * @param structure today's structure
 * @param structureReasons why, in sentences
 * @param move the way from today to the model; empty where either is unknown
 * @param confidence how sure
 * @param caveat what keeps the model from being robust, in one sentence without its full stop; empty where it is robust or none is named
 * @param headline the advice in a few words
 * @param rationale the paragraph a founder reads, a sentence each
 * @param possibleModels every model that some value of the unknowns gives, smallest first
 * @param decision the rows of the table down to the one that decided, and why each did or did not hold
 * @param scores the four dimensions
 * @param fit share of the draws of the unknowns that choose each model; ratio
 * @param runnerUp the model chosen next most often, with the margin; empty where no draw chose another
 * @param sensitivity whether the model stands while weights and house thresholds move; empty without a model
 * @param nextQuestions what would settle most, best first
 * @param flips the smallest changes that give another model
 * @param trajectory when the next thresholds come
 * @param contradictions sources that disagree
 * @param warnings warnings that hold whatever the model
 * @param trigger for {@link Model#RECHARTER}: when to re-charter
 * @param mismatchCosts what building another model would cost here
 * @param withoutWaivers the scores and the model as they would be without waivers; empty where none is in force
 */
public record Verdict(
        Model model,
        Structure structure,
        List<String> structureReasons,
        Optional<Move> move,
        Confidence confidence,
        Optional<String> caveat,
        String headline,
        List<String> rationale,
        List<Model> possibleModels,
        List<RowResult> decision,
        Map<Dimension, Score> scores,
        Map<Model, Double> fit,
        Optional<RunnerUp> runnerUp,
        Optional<Sensitivity> sensitivity,
        List<NextQuestion> nextQuestions,
        List<Flip> flips,
        List<Crossing> trajectory,
        List<Contradiction> contradictions,
        List<Warning> warnings,
        Optional<Trigger> trigger,
        List<MismatchCost> mismatchCosts,
        Optional<WithoutWaivers> withoutWaivers) {
    /** A row of the decision table as it came out. {@code holds} is empty where unknowns leave it open. */
    public record RowResult(int row, Model model, Optional<Boolean> holds, String because) {}

    /** The second choice. Margin: fit of the model less fit of the runner-up, ratio. */
    public record RunnerUp(Model model, double margin) {}

    /**
     * How the model stands while weights and house thresholds move by up to a quarter.
     *
     * @param draws how many
     * @param share of the draws that keep the model; ratio
     * @param mostSensitiveTo what the draws that changed the model have most in common; empty where none changed it
     */
    public record Sensitivity(int draws, double share, Optional<String> mostSensitiveTo) {}

    /**
     * A question worth asking.
     *
     * @param signal the unknown signal
     * @param need file, column or answer that would settle it
     * @param settles what it would settle, in words, with the share of draws
     * @param share of the draws in which settling it changes the model; ratio
     * @param separates the models that it would tell apart
     */
    public record NextQuestion(String signal, Need need, String settles, double share, List<Model> separates) {}

    /**
     * The smallest change of one measure that gives another model.
     *
     * @param model the model it would become
     * @param measure metric or answer
     * @param from value today, printed
     * @param to value that flips it, printed
     * @param text the sentence
     */
    public record Flip(Model model, String measure, String from, String to, String text) {}

    /**
     * When a measure reaches its next threshold at the pace of its history.
     *
     * @param measure metric
     * @param threshold printed
     * @param date month of the crossing on the fitted line; empty where the residual spreads it over more than two years
     * @param earliest earliest month by the fit's residual
     * @param latest latest month; empty where the residual allows that it never comes
     * @param text the sentence
     */
    public record Crossing(
            String measure,
            double threshold,
            Optional<YearMonth> date,
            YearMonth earliest,
            Optional<YearMonth> latest,
            String text) {}

    /** Two sources that disagree. Kind: {@code measured-said} or {@code respondents}. */
    public record Contradiction(String kind, String signal, String measured, String said, String text) {}

    /** A warning. */
    public record Warning(String id, String text, String source) {}

    /**
     * When Sales Operations is to be re-chartered.
     *
     * @param measure {@code foundation}, or the metric whose threshold comes later
     * @param threshold what is to stand by then, or the threshold printed
     * @param date the month of the re-charter; headline, plan and chart give the same one
     * @param month the same as a month of the plan; 1 is the month after the as-of date
     * @param text the sentence
     */
    public record Trigger(String measure, String threshold, YearMonth date, int month, String text) {}

    /** What building this model instead would cost here. */
    public record MismatchCost(Model model, String text, List<String> untouchedSignals) {}

    /** The result as it would be without waivers. */
    public record WithoutWaivers(Model model, Map<Dimension, OptionalDouble> scores) {}
}
