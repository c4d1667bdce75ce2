package dev.revopsassess.verdict.words;

import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.value.NumberText;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What has fired, heaviest first, in words. */
final class FiredSignals {
    private FiredSignals() {}

    public static List<Finding> of(List<Finding> findings, Set<Dimension> dimensions) {
        return findings.stream()
                .filter(finding -> dimensions.contains(finding.signal().dimension())
                        && finding.outcome().isFired())
                .sorted(Comparator.comparingInt(finding -> -finding.signal().weight()))
                .toList();
    }

    /** {@code NRR under 100 % (94 %)}. */
    static String text(Finding finding) {
        String title = MetricNames.inside(finding.signal().title());
        return finding.reading()
                // A figure without a threshold of its own says nothing beside the title, and one of several that must
                // come
                // together says half of it.
                .filter(reading -> reading.value().isNumber()
                        && finding.signal().fire().isPresent()
                        && finding.signal().whiles().isEmpty())
                .map(reading -> title + " (" + NumberText.of(reading.number(), reading.unit()) + ")")
                .orElse(title);
    }

    static String list(List<Finding> findings, int most) {
        return NumberText.and(
                findings.stream().limit(most).map(FiredSignals::text).toList());
    }
}
