package dev.revopsassess.snapshot.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What moved between two reports.
 *
 * @param before the older report
 * @param after the newer report
 * @param moved whether figures, rules or both moved
 * @param model the recommendations
 * @param scores every dimension
 * @param signals those that something happened to, heaviest first
 */
public record ComparisonEntry(
        SideEntry before,
        SideEntry after,
        Moved moved,
        ModelMove model,
        List<ScoreMove> scores,
        List<SignalMove> signals) {
    /** A report: whose, of which day, in which currency, by which program and rules. */
    public record SideEntry(
            String company, LocalDate asOf, String currency, String toolVersion, Snapshot.RulePack rulePack) {}

    /** A recommendation: model, how sure, today's structure, the move, and why the row of the decision table held. */
    public record ModelEntry(
            String model,
            String confidence,
            String currentStructure,
            Optional<String> move,
            Optional<String> because) {}

    /** Both recommendations. */
    public record ModelMove(ModelEntry before, ModelEntry after) {}

    /**
     * A dimension, scores from 0 to 100.
     *
     * @param dimension which
     * @param before as the older report printed it
     * @param rescored the older figures by the newer rules; absent where the rules are the same or the older report does not hold
     *     enough
     * @param after as the newer report printed it
     * @param likeForLike change over the signals that both reports know, by the newer rules; absent where there are none
     * @param happened judged by that change, so that a figure that is newly known or no longer known is neither good nor bad
     */
    public record ScoreMove(
            String dimension,
            Optional<BigDecimal> before,
            Optional<BigDecimal> rescored,
            Optional<BigDecimal> after,
            Optional<BigDecimal> likeForLike,
            Happening happened) {}

    /**
     * A signal that something happened to.
     *
     * @param id of the signal
     * @param title what reports call it
     * @param dimension which
     * @param weight in the newer report
     * @param happened what
     * @param cause figures, rules or both
     * @param statusBefore {@code unknown} where the older report does not have it
     * @param statusRescored status of the older figure by the newer rules; absent where the rules are the same or it cannot be told
     * @param statusAfter {@code unknown} where the newer report does not have it
     * @param before the older figure
     * @param after the newer figure
     * @param unit of both
     */
    public record SignalMove(
            String id,
            String title,
            String dimension,
            int weight,
            Happening happened,
            Moved cause,
            String statusBefore,
            Optional<String> statusRescored,
            String statusAfter,
            Optional<FigureOrWord> before,
            Optional<FigureOrWord> after,
            Optional<String> unit) {}
}
