package dev.revopsassess.verdict.change;

import dev.revopsassess.metric.reading.Readings;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Judge;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.verdict.model.Evaluation;
import dev.revopsassess.verdict.model.Situation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges again only what one changed reading can touch; the rest stays as it was. */
public final class Rejudged {
    private final Situation company;
    private final List<Finding> before;
    private final Map<Subject, Set<String>> touched = new HashMap<>();

    /** Judges the company anew, beside these findings. */
    public Rejudged(Situation company, List<Finding> before) {
        this.company = company;
        this.before = before;
    }

    /** The standing after one metric or answer changed. */
    public Evaluation standing(Subject changed, Readings readings) {
        Set<String> ids = touched.computeIfAbsent(changed, this::touched);
        Set<String> needed = needed(ids);
        List<Signal> signals = company.signals().stream()
                .filter(signal -> needed.contains(signal.id()))
                .toList();
        Map<String, Finding> after = new HashMap<>();
        Judge.judge(signals, readings, company.waivers(), company.asOf()).stream()
                .filter(finding -> ids.contains(finding.signal().id()))
                .forEach(finding -> after.put(finding.signal().id(), finding));
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : before) {
            findings.add(after.getOrDefault(finding.signal().id(), finding));
        }
        return Evaluation.of(findings, readings, company.rules());
    }

    /** The signals that read a subject, and those that speak of these. */
    private Set<String> touched(Subject changed) {
        Set<Subject> subjects = new HashSet<>(Set.of(changed));
        Set<String> ids = new HashSet<>();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Signal signal : company.signals()) {
                if (!ids.contains(signal.id()) && signal.subjects().stream().anyMatch(subjects::contains)) {
                    ids.add(signal.id());
                    subjects.add(new Subject.SignalStrength(signal.id()));
                    grown = true;
                }
            }
        }
        return ids;
    }

    /** These signals and all that they speak of. */
    private Set<String> needed(Set<String> ids) {
        Set<String> all = new HashSet<>(ids);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Signal signal : company.signals()) {
                if (all.contains(signal.id())) {
                    for (Subject subject : signal.subjects()) {
                        grown |= subject.signalId().filter(all::add).isPresent();
                    }
                }
            }
        }
        return all;
    }
}
