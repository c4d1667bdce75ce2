package dev.revopsassess.outline.verdict;

import dev.revopsassess.signal.Finding;
import dev.revopsassess.value.NumberText;
import java.util.List;

/** What has fired, in words. */
final class FiredSignals {
    private FiredSignals() {}

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
