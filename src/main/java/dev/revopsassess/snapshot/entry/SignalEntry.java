package dev.revopsassess.snapshot.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A signal as judged.
 *
 * @param id stable for ever
 * @param title what reports call it
 * @param clearTitle what reports call it where it is clear
 * @param dimension scale, execution, alignment or foundation
 * @param status word of the contract
 * @param strength 0 to 1; absent where it is unknown, does not apply or is waived
 * @param weight 1 to 5
 * @param contribution to the score of its dimension
 * @param measure metric, question or signal behind it
 * @param value today's value
 * @param unit of value, watch and fire
 * @param watch threshold of watching
 * @param fire threshold of firing
 * @param thresholds both with their provenance
 * @param basis measured, said or none
 * @param needs what would settle it
 * @param evidence values with their rows
 * @param why it matters
 * @param action what to do
 * @param area of ownership
 * @param wrongWhen when it misleads
 * @param reason why it is unknown, does not apply or is waived
 * @param waiver the waiver in force
 */
public record SignalEntry(
        String id,
        String title,
        Optional<String> clearTitle,
        String dimension,
        String status,
        Optional<BigDecimal> strength,
        int weight,
        Optional<BigDecimal> contribution,
        Optional<String> measure,
        Optional<FigureOrWord> value,
        Optional<String> unit,
        Optional<BigDecimal> watch,
        Optional<BigDecimal> fire,
        List<ThresholdEntry> thresholds,
        String basis,
        List<String> needs,
        List<EvidenceEntry> evidence,
        String why,
        String action,
        String area,
        Optional<String> wrongWhen,
        Optional<String> reason,
        Optional<WaiverEntry> waiver) {
    /** A threshold with its direction and where it comes from: a document, or this house with a reason. */
    public record ThresholdEntry(
            String level,
            BigDecimal value,
            String direction,
            boolean strictly,
            String provenance,
            Optional<String> document,
            Optional<String> reason) {}

    /** A value in words, with rows of one file behind it. */
    public record EvidenceEntry(String text, Optional<String> file, Optional<String> lines, Optional<Long> rows) {}

    /** Why and by whom a signal is waived, to which day, and what it would be without. */
    public record WaiverEntry(String reason, String owner, LocalDate expires, String without) {}
}
