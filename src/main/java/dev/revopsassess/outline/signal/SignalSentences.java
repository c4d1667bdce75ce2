package dev.revopsassess.outline.signal;

import dev.revopsassess.metric.reading.Readings;
import dev.revopsassess.report.SignalText;
import dev.revopsassess.report.Stated;
import dev.revopsassess.signal.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** Puts what stands behind findings into the sentences that every format says. */
public final class SignalSentences {
    private SignalSentences() {}

    /**
     * The sentences.
     *
     * @param findings every signal as judged
     * @param readings what they were judged from, with the titles of metrics and the sentences of questions
     */
    public static SignalText of(List<Finding> findings, Readings readings) {
        return new SignalText(findings.stream()
                .collect(Collectors.toMap(
                        finding -> finding.signal().id(),
                        finding -> new SignalText.Said(
                                finding.evidence().stream()
                                        .map(evidence -> new Stated<>(evidence, EvidenceText.of(evidence, readings)))
                                        .toList(),
                                finding.outcome().unknown().map(GapText::of)))));
    }
}
