package dev.revopsassess.snapshot;

import dev.revopsassess.signal.Dimension;
import dev.revopsassess.snapshot.entry.BriefReport;
import dev.revopsassess.snapshot.entry.SignalEntry;
import dev.revopsassess.snapshot.entry.Snapshot;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Makes the brief form of a report, so short that it always fits. */
final class Briefs {
    /** Bytes in UTF-8 that a brief report stays under. */
    private static final int ROOM = 4096;

    private static final int MOST = 5;
    private static final int LONGEST_NAME = 80;

    private static final Set<String> SPEAKING = Set.of("fired", "watch");
    private static final List<String> DIMENSIONS = List.of(
            Dimension.ALIGNMENT.word(),
            Dimension.EXECUTION.word(),
            Dimension.SCALE.word(),
            Dimension.FOUNDATION.word());

    private Briefs() {}

    /** The longest brief form that fits: five signals and questions, fewer where their texts are long. */
    static String text(Snapshot report) {
        int most = MOST;
        String text = SnapshotWriter.json(of(report, most));
        while (text.getBytes(StandardCharsets.UTF_8).length >= ROOM && most > 0) {
            most--;
            text = SnapshotWriter.json(of(report, most));
        }
        return text;
    }

    private static BriefReport of(Snapshot report, int most) {
        var advice = report.recommendation();
        return new BriefReport(
                BriefReport.SCHEMA_VERSION,
                clipped(report.company()),
                report.asOf(),
                advice.model(),
                advice.confidence(),
                advice.headline(),
                advice.currentStructure(),
                report.scores(),
                report.signals().stream()
                        .filter(signal -> SPEAKING.contains(signal.status()))
                        .sorted(Comparator.comparingInt((SignalEntry signal) -> -signal.weight())
                                .thenComparing(
                                        signal -> signal.strength().orElse(BigDecimal.ZERO), Comparator.reverseOrder())
                                .thenComparingInt(signal -> DIMENSIONS.indexOf(signal.dimension())))
                        .limit(most)
                        .map(signal -> new BriefReport.TopSignal(
                                signal.id(), signal.title(), signal.status(), signal.value(), signal.unit()))
                        .toList(),
                advice.nextBestQuestions().stream()
                        .limit(most)
                        .map(question -> new BriefReport.Question(question.ask(), question.source(), question.name()))
                        .toList());
    }

    private static String clipped(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }
}
