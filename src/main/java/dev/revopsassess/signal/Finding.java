package dev.revopsassess.signal;

import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.value.Keyword;
import java.util.List;
import java.util.Optional;

/**
 * A signal judged for one company.
 *
 * @param signal the rule
 * @param outcome what became of it
 * @param lowStrength lowest strength that the exports leave possible; equals the strength where the signal is settled,
 *     0 where nothing is known
 * @param highStrength highest strength possible; 1 where nothing is known
 * @param reading the reading that decided, where one did
 * @param evidence what was read and which rules held, with the rows behind them
 * @param disagreement where a second source would settle it otherwise
 */
public record Finding(
        Signal signal,
        Outcome outcome,
        double lowStrength,
        double highStrength,
        Optional<Reading.Measured> reading,
        List<Evidence> evidence,
        Optional<Disagreement> disagreement) {
    /**
     * Two pieces of evidence that would settle the signal differently.
     *
     * @param kind exports against answers, or respondents among themselves
     * @param counted the value that counts
     * @param other the value that does not
     */
    public record Disagreement(Kind kind, Reading.Measured counted, Reading.Measured other) {
        /** Who disagrees. */
        public enum Kind implements Keyword {
            /** Exports against answers; exports count. */
            MEASURED_SAID,
            /** Respondents; the worse answer counts. */
            RESPONDENTS;
        }
    }

    public Finding {
        evidence = List.copyOf(evidence);
    }

    /** The same with another outcome. */
    Finding with(Outcome other) {
        return new Finding(signal, other, lowStrength, highStrength, reading, evidence, disagreement);
    }

    /** The same with a disagreement. */
    Finding with(Disagreement found) {
        return new Finding(signal, outcome, lowStrength, highStrength, reading, evidence, Optional.of(found));
    }

    /** Word of the JSON contract. */
    public String status() {
        return outcome.status(signal.dimension());
    }
}
