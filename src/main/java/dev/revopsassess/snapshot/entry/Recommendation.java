package dev.revopsassess.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The verdict with what stands behind it.
 *
 * @param model the recommended model, or {@code insufficient-evidence}
 * @param currentStructure today's structure
 * @param move the way from today to the model
 * @param confidence how sure
 * @param caveat what keeps the model from being robust
 * @param headline the advice in a few words
 * @param rationale the paragraph, a sentence each
 * @param possibleModels every model that some value of the unknowns gives
 * @param sensitivity whether the model stands while weights and our own thresholds move
 * @param runnerUp the second choice
 * @param decision the rows of the table down to the one that decided
 * @param trigger when Sales Operations is to be re-chartered
 * @param mismatchCosts what building another model would cost
 * @param nextBestQuestions what would settle most, best first
 * @param withoutWaivers the result as it would be without waivers
 */
public record Recommendation(
        String model,
        String currentStructure,
        Optional<String> move,
        String confidence,
        Optional<String> caveat,
        String headline,
        List<String> rationale,
        List<String> possibleModels,
        Optional<Sensitivity> sensitivity,
        Optional<RunnerUp> runnerUp,
        List<DecisionRow> decision,
        Optional<Trigger> trigger,
        Optional<List<MismatchCost>> mismatchCosts,
        List<NextQuestion> nextBestQuestions,
        Optional<WithoutWaivers> withoutWaivers) {
    /** How many draws, the share of them that keep the model, and what the others have in common. */
    public record Sensitivity(int draws, BigDecimal share, Optional<String> mostSensitiveTo) {}

    /** The second choice and its distance; ratio. */
    public record RunnerUp(String model, BigDecimal margin) {}

    /** A row of the decision table; {@code holds} is null where unknowns leave it open. */
    public record DecisionRow(
            int row,
            String model,
            @JsonInclude(JsonInclude.Include.ALWAYS) Optional<Boolean> holds,
            String because) {}

    /** The measure, threshold and month of a re-charter. */
    public record Trigger(String measure, String threshold, Optional<YearMonth> date, Optional<String> text) {}

    /** What building this model instead would cost. */
    public record MismatchCost(String model, String text, Optional<List<String>> untouchedSignals) {}

    /**
     * A question worth asking.
     *
     * @param signal the signal that it settles
     * @param ask the question
     * @param source {@code file}, {@code column} or {@code answer}
     * @param name of the file, column or answer
     * @param settles what it would settle, in words
     * @param share of the draws in which it changes the model; ratio
     * @param separates the models that it tells apart
     */
    public record NextQuestion(
            String signal,
            String ask,
            String source,
            Optional<String> name,
            String settles,
            Optional<BigDecimal> share,
            Optional<List<String>> separates) {}

    /** Model and scores by dimension without waivers. */
    public record WithoutWaivers(String model, Map<String, BigDecimal> scores) {}
}
