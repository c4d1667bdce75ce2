package dev.revopsassess.report;

import dev.revopsassess.signal.Evidence;
import dev.revopsassess.signal.Finding;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What stands behind the findings, in sentences. Every format says these, so that no two say the same fact in other words.
 *
 * @param signals by id of the signal
 */
public record SignalText(Map<String, Said> signals) {
    /**
     * What stands behind one finding.
     *
     * @param evidence the figures with formula and period, and what the pack says of the rules that held
     * @param open what leaves it open, a sentence each thing; empty where the signal is known
     */
    public record Said(List<Stated<Evidence>> evidence, Optional<String> open) {}

    /** What stands behind a finding. */
    public Said of(Finding finding) {
        return Objects.requireNonNull(signals.get(finding.signal().id()));
    }
}
