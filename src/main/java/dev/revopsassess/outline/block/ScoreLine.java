package dev.revopsassess.outline.block;

import dev.revopsassess.report.Assessment;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.verdict.model.Score;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A score as the report prints it.
 *
 * @param dimension which
 * @param gloss what it is about, in two words
 * @param meaning the question that it answers
 * @param value 0 to 100; empty where nothing is known
 * @param point the score where enough of the evidence is known to draw it; else the range stands alone
 * @param score printed; a dash where nothing is known
 * @param low lowest possible, 0 to 100
 * @param high highest possible, 0 to 100
 * @param lowText lowest, printed
 * @param highText highest, printed
 * @param evidence share of the weight that is known, printed; a dash where no signal applies
 */
public record ScoreLine(
        Dimension dimension,
        String gloss,
        String meaning,
        OptionalDouble value,
        OptionalDouble point,
        String score,
        double low,
        double high,
        String lowText,
        String highText,
        String evidence) {
    /** A point on less of the evidence reads as a finding. */
    private static final double ENOUGH = 0.3;

    /** The order that a founder reads them in: where the need is, how big, how ready. */
    public static final List<Dimension> ORDER =
            List.of(Dimension.ALIGNMENT, Dimension.EXECUTION, Dimension.SCALE, Dimension.FOUNDATION);

    /** The scores of an assessment, in {@link #ORDER}. */
    public static List<ScoreLine> of(Assessment assessment) {
        return ORDER.stream()
                .flatMap(dimension ->
                        Optional.ofNullable(assessment.verdict().scores().get(dimension)).stream())
                .map(ScoreLine::of)
                .toList();
    }

    private static ScoreLine of(Score score) {
        return of(score.dimension(), score.score(), score.low(), score.high(), score.coverage());
    }

    /** A score of 0 to 100 with its range, and the share of the weight that is known. */
    public static ScoreLine of(
            Dimension dimension, OptionalDouble score, double low, double high, OptionalDouble coverage) {
        return new ScoreLine(
                dimension,
                gloss(dimension),
                meaning(dimension),
                score,
                coverage.orElse(0) >= ENOUGH ? score : OptionalDouble.empty(),
                score.isPresent() ? NumberText.score(score.getAsDouble()) : "–",
                low,
                high,
                NumberText.score(low),
                NumberText.score(high),
                coverage.isPresent() ? NumberText.known(coverage.getAsDouble()) : "–");
    }

    /** The dimension's word. */
    public String word() {
        return dimension.word();
    }

    /** {@code 55 to 79}; one number where nothing is open. */
    public String range() {
        return lowText.equals(highText) ? lowText : lowText + " to " + highText;
    }

    /** How the scores are read, where there is no room for the meaning of each. */
    public static final String HOW_TO_READ = "High is trouble; in scale it is size, in foundation readiness.";

    /** What a dimension is about, in two words. */
    public static String gloss(Dimension dimension) {
        return switch (dimension) {
            case ALIGNMENT -> "between teams";
            case EXECUTION -> "inside sales";
            case SCALE -> "size";
            case FOUNDATION -> "ground laid";
        };
    }

    private static String meaning(Dimension dimension) {
        return switch (dimension) {
            case ALIGNMENT -> "trouble between marketing, sales and customer success: high is bad";
            case EXECUTION -> "trouble inside the sales team: high is bad";
            case SCALE -> "how big and varied the revenue organisation is: neither good nor bad";
            case FOUNDATION -> "how much of what an operations function stands on is in place: high is good";
        };
    }
}
