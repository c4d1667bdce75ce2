package dev.revopsassess.outline.signal;

import dev.revopsassess.report.SignalText;
import dev.revopsassess.report.Stated;
import dev.revopsassess.report.Titles;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.value.Question;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts what stands behind findings into the sentences that every format says. */
public final class SignalSentences {
    private final EvidenceText words;

    /**
     * Sentences under one rule pack.
     *
     * @param titles what they call metrics
     * @param questions the questions that were asked
     */
    public SignalSentences(Titles titles, List<Question> questions) {
        words = new EvidenceText(
                titles, questions.stream().collect(Collectors.toMap(Question::id, Function.identity())));
    }

    /** The sentences of these findings. */
    public SignalText of(List<Finding> findings) {
        return new SignalText(findings.stream()
                .collect(Collectors.toUnmodifiableMap(
                        finding -> finding.signal().id(),
                        finding -> new SignalText.Said(
                                finding.evidence().stream()
                                        .map(evidence -> new Stated<>(evidence, words.of(evidence)))
                                        .toList(),
                                finding.outcome().unknown().map(GapText::of)))));
    }
}
