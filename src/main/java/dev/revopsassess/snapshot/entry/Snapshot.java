package dev.revopsassess.snapshot.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A report as programs read it.
 *
 * @param schemaVersion version of the contract
 * @param tool the program that made it
 * @param rulePack the rules that judged
 * @param company name of the company
 * @param asOf the day that it speaks of
 * @param asOfReason who or what chose that day
 * @param currency ISO 4217; every amount is in it
 * @param recommendation the verdict
 * @param scores by dimension
 * @param models by model; absent where nothing was drawn
 * @param signals every signal, in the pack's order
 * @param metrics every metric, in the catalogue's order
 * @param systems the same figure as several systems tell it
 * @param flips the smallest changes that give another model; absent where nobody looked
 * @param trajectory when the next thresholds come; absent where nobody looked
 * @param contradictions sources that disagree
 * @param warnings warnings that hold whatever the model
 * @param headcount what titles left open, and how today's structure was told
 * @param plan what to do
 * @param intake what became of every file
 * @param assumptions what was assumed where the exports do not say
 * @param expiredWaivers waivers whose last day has passed; absent where there are none
 * @param comparison what moved since a baseline; absent where none was given
 */
public record Snapshot(
        int schemaVersion,
        Tool tool,
        RulePack rulePack,
        String company,
        LocalDate asOf,
        Optional<String> asOfReason,
        String currency,
        Recommendation recommendation,
        Map<String, DimensionScore> scores,
        Optional<Map<String, Fit>> models,
        List<SignalEntry> signals,
        List<MetricEntry> metrics,
        Optional<List<SystemsEntry>> systems,
        Optional<List<Flip>> flips,
        Optional<List<Crossing>> trajectory,
        List<Contradiction> contradictions,
        List<Warning> warnings,
        Headcount headcount,
        Optional<PlanEntry> plan,
        Intake intake,
        Optional<List<String>> assumptions,
        Optional<List<ExpiredWaiver>> expiredWaivers,
        Optional<ComparisonEntry> comparison) {
    /** Version of the contract; grows when a key goes or changes its meaning, never when one is added. */
    public static final int SCHEMA_VERSION = 1;

    /** The same with what moved since a baseline. */
    public Snapshot comparedBy(ComparisonEntry moved) {
        return new Snapshot(
                schemaVersion,
                tool,
                rulePack,
                company,
                asOf,
                asOfReason,
                currency,
                recommendation,
                scores,
                models,
                signals,
                metrics,
                systems,
                flips,
                trajectory,
                contradictions,
                warnings,
                headcount,
                plan,
                intake,
                assumptions,
                expiredWaivers,
                Optional.of(moved));
    }

    /** A waiver that counts no more. */
    public record ExpiredWaiver(String signal, String reason, String owner, LocalDate expires) {}

    /** The program. */
    public record Tool(String version) {}

    /**
     * The rules.
     *
     * @param id name of the pack
     * @param version its version
     * @param sha256 fingerprint of all rules, lower-case hexadecimal
     * @param packs rule packs of the user's own, in order; absent where there are none
     */
    public record RulePack(String id, String version, String sha256, Optional<List<AddedPack>> packs) {}

    /** A rule pack of the user's own. */
    public record AddedPack(String id, String version) {}

    /**
     * The score of a dimension, 0 to 100 with one decimal.
     *
     * @param score absent where nothing is known
     * @param low lowest that the unknowns leave possible
     * @param high highest possible
     * @param coverage share of the weight that is known; ratio
     */
    public record DimensionScore(
            Optional<BigDecimal> score, BigDecimal low, BigDecimal high, Optional<BigDecimal> coverage) {}

    /** Share of the draws of the unknowns that choose a model; ratio. */
    public record Fit(BigDecimal fit) {}

    /** The smallest change of one measure that gives another model; values printed. */
    public record Flip(String model, String measure, String from, String to, Optional<String> text) {}

    /**
     * When a measure reaches its next threshold.
     *
     * @param measure metric
     * @param threshold in the metric's unit
     * @param date month on the fitted line; absent where it is spread too far
     * @param earliest earliest month
     * @param latest latest month; absent where it may never come
     * @param text the sentence
     */
    public record Crossing(
            String measure,
            BigDecimal threshold,
            Optional<YearMonth> date,
            YearMonth earliest,
            Optional<YearMonth> latest,
            Optional<String> text) {}

    /** Two sources that disagree. */
    public record Contradiction(String kind, String signal, String measured, String said, String text) {}

    /** A warning. */
    public record Warning(String id, String text, Optional<String> source) {}

    /** What headcount left open, and the reasons for the structure of today. */
    public record Headcount(List<Unmapped> unmapped, List<String> structureReasons) {}

    /** A title that matched no pattern, and how many people hold it. */
    public record Unmapped(Optional<String> title, Optional<String> department, long count) {}

    /** What became of every file. */
    public record Intake(List<FileEntry> files) {}
}
