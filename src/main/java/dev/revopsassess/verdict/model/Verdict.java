package dev.revopsassess.verdict.model;

import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.signal.Subject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The recommendation with everything that stands behind it: facts, which the report puts into sentences.
 *
 * @param model the recommended model, or that the evidence gives none
 * @param structure today's structure
 * @param move the way from today to the model; empty where either is unknown
 * @param confidence how sure
 * @param doubts what keeps the model from being robust; none where it is robust, or no model is named
 * @param possibleModels every model that some value of the unknowns gives, smallest first
 * @param decision the first rows of the table, down to the one that decided
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
        Optional<Move> move,
        Confidence confidence,
        Doubts doubts,
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
    public record RowResult(int row, Model model, Optional<Boolean> holds) {}

    /** The second choice. Margin: fit of the model less fit of the runner-up, ratio. */
    public record RunnerUp(Model model, double margin) {}

    /**
     * What keeps a model from being robust.
     *
     * @param structureOpen whether today's structure is not known, and that alone can change the model
     * @param open the models that what else is not known could make it, smallest first
     * @param nearCount a count that is off by a tenth, or by one, and what it would make of the model
     * @param otherRules whether weights and bounds moved by up to a quarter change it too often
     */
    public record Doubts(boolean structureOpen, List<Model> open, Optional<Flip> nearCount, boolean otherRules) {
        /** Nothing does, or there is no model. */
        public static final Doubts NONE = new Doubts(false, List.of(), Optional.empty(), false);
    }

    /**
     * How the model stands while weights and house thresholds move by up to a quarter.
     *
     * @param draws how many
     * @param share of the draws that keep the model; ratio
     * @param mostSensitiveTo what the draws that changed the model have most in common; empty where none changed it
     */
    public record Sensitivity(int draws, double share, Optional<Perturbed> mostSensitiveTo) {}

    /** A number of the rules that draws move. */
    public sealed interface Perturbed {
        /** One answer for each kind of number. */
        default <T> T fold(Function<Signal, T> weight, Function<Signal, T> thresholds, Function<Bound, T> bound) {
            if (this instanceof Weight moved) {
                return weight.apply(moved.signal());
            }
            return this instanceof Thresholds moved ? thresholds.apply(moved.signal()) : bound.apply((Bound) this);
        }

        /** The weight of a signal. */
        record Weight(Signal signal) implements Perturbed {}

        /** The thresholds of a signal. */
        record Thresholds(Signal signal) implements Perturbed {}

        /** What a row of the decision table holds a subject against. */
        record Bound(Subject subject, double number) implements Perturbed {}
    }

    /**
     * A question worth asking.
     *
     * @param signal the unknown signal
     * @param need file, column or answer that would settle it
     * @param share of the draws in which settling it changes the model; ratio
     * @param separates the models that it would tell apart
     * @param together how many needs the list has that names a model when all of it is there; empty where a model is
     *     named already
     */
    public record NextQuestion(String signal, Need need, double share, List<Model> separates, OptionalInt together) {}

    /**
     * The smallest change of one measure that gives another model.
     *
     * @param model the model it would become
     * @param subject metric or answer
     * @param from value today
     * @param to value that flips it
     * @param alignment the alignment score then, where it moves; 0 to 100
     */
    public record Flip(
            Model model, Subject subject, Reading.Measured from, Reading.Measured to, Optional<Double> alignment) {}

    /**
     * When a measure reaches its next threshold at the pace of its history.
     *
     * @param measure metric
     * @param threshold in the metric's unit
     * @param date month of the crossing on the fitted line; empty where the residual spreads it over more than two years
     * @param earliest earliest month by the fit's residual
     * @param latest latest month; empty where the residual allows that it never comes
     */
    public record Crossing(
            String measure,
            double threshold,
            Optional<YearMonth> date,
            YearMonth earliest,
            Optional<YearMonth> latest) {}

    /** Two sources that disagree about a signal. */
    public record Contradiction(String signal, Finding.Disagreement disagreement) {}

    /** A warning, in the pack's words. */
    public record Warning(String id, String text, String source) {}

    /**
     * When Sales Operations is to be re-chartered.
     *
     * @param date the month of the re-charter; headline, plan and chart give the same one
     * @param month the same as a month of the plan; 1 is the month after the as-of date
     * @param missing what of the foundation is not in place
     * @param open what of the foundation nobody knows
     * @param inflection the metric whose threshold comes later than the foundation; empty where the foundation decides
     */
    public record Trigger(
            YearMonth date,
            int month,
            List<FoundationPart> missing,
            List<FoundationPart> open,
            Optional<Crossing> inflection) {
        /** {@code foundation}, or the metric whose threshold comes later. */
        public String measure() {
            return inflection.map(Crossing::measure).orElse("foundation");
        }
    }

    /**
     * What building another model instead would cost here.
     *
     * @param model the next smaller or the next larger one
     * @param because what that costs, in the pack's words
     * @param untouchedSignals fired signals that it would leave as they are, heaviest first
     */
    public record MismatchCost(Model model, String because, List<String> untouchedSignals) {}

    /** The result as it would be without waivers. */
    public record WithoutWaivers(Model model, Map<Dimension, OptionalDouble> scores) {}
}
