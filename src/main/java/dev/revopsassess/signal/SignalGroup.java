package dev.revopsassess.signal;

import dev.revopsassess.metric.reading.Readings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Signals made ready once, to be judged against many cases. */
public final class SignalGroup {
    private final List<Respondents> ordered;

    /** Signals so that each comes after those it speaks of; only outcomes and strengths are looked at. */
    public SignalGroup(List<Signal> ordered) {
        this(ordered, false);
    }

    SignalGroup(List<Signal> ordered, boolean withEvidence) {
        this.ordered = ordered.stream()
                .map(signal -> new Respondents(signal, withEvidence))
                .toList();
    }

    /**
     * Judges each signal and puts what was found into the findings.
     *
     * @param findings by signal id: those of all signals that these speak of and that are none of them
     * @param readings a reading for every metric and every question
     * @param waivers signals that do not count for now
     * @param asOf the day that decides whether a waiver is in force
     */
    public void judge(Map<String, Finding> findings, Readings readings, List<Waiver> waivers, LocalDate asOf) {
        for (Respondents signal : ordered) {
            findings.put(signal.id(), waived(signal.judge(readings, findings), waivers, asOf));
        }
    }

    private static Finding waived(Finding finding, List<Waiver> waivers, LocalDate asOf) {
        return waivers.stream()
                .filter(waiver -> waiver.signal().equals(finding.signal().id()) && waiver.inForce(asOf))
                .findFirst()
                .map(waiver -> finding.with(
                        new Outcome.Waived(waiver.reason(), waiver.owner(), waiver.expires(), finding.outcome())))
                .orElse(finding);
    }
}
