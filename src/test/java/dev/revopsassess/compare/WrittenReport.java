package dev.revopsassess.compare;

import dev.revopsassess.report.Northwind;
import dev.revopsassess.snapshot.Snapshots;
import dev.revopsassess.snapshot.entry.FigureOrWord;
import dev.revopsassess.snapshot.entry.MetricEntry;
import dev.revopsassess.snapshot.entry.SignalEntry;
import dev.revopsassess.snapshot.entry.Snapshot;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports put together signal by signal; everything else is that of the written company. */
public final class WrittenReport {
    private static final Snapshot COMPANY = Snapshots.of(Northwind.assessment());

    private WrittenReport() {}

    /** A report with these signals and nothing else judged, under rules of this fingerprint. */
    public static Snapshot of(String sha, Map<String, String> scores, SignalEntry... signals) {
        var printed = new LinkedHashMap<String, Snapshot.DimensionScore>();
        scores.forEach((dimension, score) -> printed.put(
                dimension,
                new Snapshot.DimensionScore(
                        score.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(score)),
                        BigDecimal.ZERO,
                        BigDecimal.valueOf(100),
                        Optional.of(BigDecimal.ONE))));
        return new Snapshot(
                COMPANY.schemaVersion(),
                COMPANY.tool(),
                new Snapshot.RulePack("built-in", "1.0.0", sha.repeat(64), Optional.empty()),
                COMPANY.company(),
                COMPANY.asOf(),
                COMPANY.asOfReason(),
                COMPANY.currency(),
                COMPANY.recommendation(),
                printed,
                COMPANY.models(),
                List.of(signals),
                metrics(signals),
                COMPANY.systems(),
                COMPANY.flips(),
                COMPANY.trajectory(),
                COMPANY.contradictions(),
                COMPANY.warnings(),
                COMPANY.headcount(),
                COMPANY.plan(),
                COMPANY.intake(),
                COMPANY.assumptions(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<MetricEntry> metrics(SignalEntry... signals) {
        return List.of(signals).stream()
                .map(signal -> new MetricEntry(
                        signal.id(),
                        signal.value(),
                        signal.unit(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
    }

    /** A signal on a count that watches from one number on and fires from another. */
    public static SignalEntry counted(
            String id,
            String dimension,
            int weight,
            String status,
            String strength,
            String value,
            int watch,
            int fire) {
        return entry(
                id,
                dimension,
                weight,
                status,
                strength,
                value,
                List.of(threshold("watch", watch), threshold("fire", fire)),
                Optional.empty());
    }

    /** A signal without a figure. */
    public static SignalEntry plain(String id, String dimension, int weight, String status, String strength) {
        return entry(id, dimension, weight, status, strength, "", List.of(), Optional.empty());
    }

    /** A waived signal. */
    public static SignalEntry waived(String id, String dimension, int weight, String without) {
        return entry(
                id,
                dimension,
                weight,
                "waived",
                "",
                "",
                List.of(),
                Optional.of(new SignalEntry.WaiverEntry("the merger", "COO", COMPANY.asOf(), without)));
    }

    private static SignalEntry entry(
            String id,
            String dimension,
            int weight,
            String status,
            String strength,
            String value,
            List<SignalEntry.ThresholdEntry> thresholds,
            Optional<SignalEntry.WaiverEntry> waiver) {
        return new SignalEntry(
                id,
                id,
                Optional.empty(),
                dimension,
                status,
                number(strength),
                weight,
                Optional.empty(),
                Optional.of(id),
                number(value).map(FigureOrWord.FigureValue::new),
                Optional.of("count"),
                Optional.empty(),
                Optional.empty(),
                thresholds,
                "measured",
                List.of(),
                List.of(),
                "why",
                "do",
                "forecasting",
                Optional.empty(),
                Optional.empty(),
                waiver);
    }

    private static SignalEntry.ThresholdEntry threshold(String level, int value) {
        return new SignalEntry.ThresholdEntry(
                level, BigDecimal.valueOf(value), "at-least", false, "house", Optional.empty(), Optional.of("ours"));
    }

    private static Optional<BigDecimal> number(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }
}
