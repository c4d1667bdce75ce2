package dev.revopsassess.compare;

import dev.revopsassess.snapshot.entry.ComparisonEntry;
import dev.revopsassess.snapshot.entry.ComparisonEntry.ModelEntry;
import dev.revopsassess.snapshot.entry.ComparisonEntry.SideEntry;
import dev.revopsassess.snapshot.entry.ComparisonEntry.SignalMove;
import dev.revopsassess.snapshot.entry.FigureOrWord;
import dev.revopsassess.snapshot.entry.Happening;
import dev.revopsassess.snapshot.entry.MetricEntry;
import dev.revopsassess.snapshot.entry.Moved;
import dev.revopsassess.snapshot.entry.Recommendation;
import dev.revopsassess.snapshot.entry.SignalEntry;
import dev.revopsassess.snapshot.entry.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sets a newer report against an older one. */
public final class Comparison {
    private Comparison() {}

    /** What moved from the one to the other. */
    public static ComparisonEntry of(Snapshot before, Snapshot after) {
        List<SignalPair> pairs = pairs(before.signals(), after.signals());
        Moved moved = moved(before, after);
        boolean rules = moved == Moved.RULES || moved == Moved.BOTH;
        return new ComparisonEntry(
                side(before),
                side(after),
                moved,
                new ComparisonEntry.ModelMove(model(before.recommendation()), model(after.recommendation())),
                after.scores().keySet().stream()
                        .map(dimension -> new DimensionPair(
                                        dimension,
                                        Optional.ofNullable(before.scores().get(dimension)),
                                        Optional.ofNullable(after.scores().get(dimension)),
                                        pairs.stream()
                                                .filter(pair ->
                                                        pair.shown().dimension().equals(dimension))
                                                .toList())
                                .move(rules))
                        .toList(),
                pairs.stream()
                        .filter(pair -> pair.happened() != Happening.SAME)
                        .map(pair -> pair.move(moved))
                        .sorted(Comparator.comparing(SignalMove::happened)
                                .thenComparing(SignalMove::weight, Comparator.reverseOrder()))
                        .toList());
    }

    private static SideEntry side(Snapshot report) {
        return new SideEntry(
                report.company(),
                report.asOf(),
                report.currency(),
                report.tool().version(),
                report.rulePack());
    }

    private static ModelEntry model(Recommendation found) {
        return new ModelEntry(
                found.model(),
                found.confidence(),
                found.currentStructure(),
                found.move(),
                found.decision().stream()
                        .filter(row -> row.holds().orElse(false))
                        .map(Recommendation.DecisionRow::because)
                        .reduce((first, second) -> second));
    }

    /** Every signal of the newer report in its order, then those that only the older one has. */
    private static List<SignalPair> pairs(List<SignalEntry> before, List<SignalEntry> after) {
        Map<String, SignalEntry> old = before.stream()
                .collect(Collectors.toMap(SignalEntry::id, Function.identity(), (one, two) -> one, LinkedHashMap::new));
        var pairs = new ArrayList<SignalPair>();
        after.forEach(signal -> pairs.add(SignalPair.of(Optional.ofNullable(old.remove(signal.id())), signal)));
        old.values().forEach(signal -> pairs.add(SignalPair.dropped(signal)));
        return pairs;
    }

    /** Rules are told by their fingerprint; figures by every metric that both programs know, and by what signals were judged on. */
    private static Moved moved(Snapshot before, Snapshot after) {
        boolean rules = !before.rulePack().sha256().equals(after.rulePack().sha256());
        boolean data = !common(metrics(before), metrics(after).keySet())
                        .equals(common(metrics(after), metrics(before).keySet()))
                || !common(answers(before), answers(after).keySet())
                        .equals(common(answers(after), answers(before).keySet()));
        return rules ? (data ? Moved.BOTH : Moved.RULES) : data ? Moved.DATA : Moved.NOTHING;
    }

    private static Map<String, Optional<FigureOrWord>> metrics(Snapshot report) {
        return report.metrics().stream()
                .collect(Collectors.toMap(MetricEntry::id, MetricEntry::value, (one, two) -> one));
    }

    /** What signals are judged on that is no metric: an answer. */
    private static Map<String, Optional<FigureOrWord>> answers(Snapshot report) {
        Set<String> metrics = metrics(report).keySet();
        return report.signals().stream()
                .filter(signal ->
                        signal.measure().filter(id -> !metrics.contains(id)).isPresent())
                .collect(Collectors.toMap(
                        signal -> signal.measure().orElse(signal.id()), SignalEntry::value, (one, two) -> one));
    }

    private static <V> Map<String, V> common(Map<String, V> values, Set<String> ids) {
        return values.entrySet().stream()
                .filter(entry -> ids.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
