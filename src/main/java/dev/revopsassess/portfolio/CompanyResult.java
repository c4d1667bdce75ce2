package dev.revopsassess.portfolio;

import dev.revopsassess.snapshot.entry.PortfolioEntry.CompanyEntry;
import dev.revopsassess.snapshot.entry.PortfolioEntry.WorstSignal;
import dev.revopsassess.snapshot.entry.Recommendation.NextQuestion;
import dev.revopsassess.snapshot.entry.SignalEntry;
import dev.revopsassess.snapshot.entry.Snapshot;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a portfolio keeps of one company, so that a thousand of them fit into memory.
 *
 * @param entry its row
 * @param signals how each signal of trouble and each piece of ground stands, in the pack's order
 * @param questions what it would be asked next
 */
public record CompanyResult(CompanyEntry entry, List<SignalState> signals, List<NextQuestion> questions) {
    private static final String PEOPLE = "revenue-org-headcount";

    /** Dimensions in which a fired signal is trouble; in scale it is size, and in foundation it is ground laid. */
    private static final Set<String> TROUBLE = Set.of("alignment", "execution");

    private static final String SCALE = "scale";
    private static final int WORST = 2;

    /** How a signal stands. */
    record SignalState(String id, String title, String dimension, String status) {
        /** Whether it is trouble that fired, or ground that is missing. */
        boolean bad() {
            return status.equals("fired") ? TROUBLE.contains(dimension) : status.equals("missing");
        }

        /** Whether it is known. */
        boolean known() {
            return !Set.of("unknown", "not-applicable", "waived").contains(status);
        }
    }

    /** A company that was assessed. */
    public static CompanyResult assessed(String folder, Snapshot report) {
        return new CompanyResult(
                new CompanyEntry(
                        folder,
                        Optional.of(report.company()),
                        Optional.empty(),
                        Optional.of(report.asOf()),
                        Optional.of(report.recommendation().model()),
                        Optional.of(report.recommendation().confidence()),
                        Optional.of(report.scores()),
                        people(report),
                        Optional.of(worst(report.signals()))),
                report.signals().stream()
                        .filter(signal -> !signal.dimension().equals(SCALE))
                        .map(signal ->
                                new SignalState(signal.id(), signal.title(), signal.dimension(), signal.status()))
                        .toList(),
                report.recommendation().nextBestQuestions());
    }

    /** A company that could not be assessed, and why. */
    public static CompanyResult failed(String folder, String problem) {
        return new CompanyResult(
                new CompanyEntry(
                        folder,
                        Optional.empty(),
                        Optional.of(problem),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                List.of(),
                List.of());
    }

    private static Optional<BigDecimal> people(Snapshot report) {
        return report.metrics().stream()
                .filter(metric -> metric.id().equals(PEOPLE))
                .flatMap(metric -> metric.value().stream())
                .map(value -> value.fold(Optional::of, word -> Optional.<BigDecimal>empty()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Fired and watch signals of trouble by weight times strength; equal ones in the pack's order. */
    private static List<WorstSignal> worst(List<SignalEntry> signals) {
        return signals.stream()
                .filter(signal -> TROUBLE.contains(signal.dimension())
                        && Set.of("fired", "watch").contains(signal.status()))
                .sorted(Comparator.comparing(CompanyResult::heaviness).reversed())
                .limit(WORST)
                .map(signal -> new WorstSignal(signal.id(), signal.title(), signal.status()))
                .toList();
    }

    private static BigDecimal heaviness(SignalEntry signal) {
        return signal.strength().orElse(BigDecimal.ZERO).multiply(BigDecimal.valueOf(signal.weight()));
    }
}
