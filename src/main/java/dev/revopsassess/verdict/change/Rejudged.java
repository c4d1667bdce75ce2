package dev.revopsassess.verdict.change;

import dev.revopsassess.metric.reading.Readings;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Judge;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.verdict.model.Evaluation;
import dev.revopsassess.verdict.model.Situation;
import dev.revopsassess.verdict.model.StructureRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges again only what one changed reading can touch; the rest stays as it was. */
public final class Rejudged {
    private final Situation company;
    private final Evaluation before;
    private final Set<Subject> structure;
    private final Map<Subject, Touched> touched = new HashMap<>();

    /** The signals that a subject touches, and those judged for them: what they speak of too, in pack order. */
    private record Touched(Set<String> ids, List<Signal> judged) {}

    /** Judges the company anew, beside its standing. */
    public Rejudged(Situation company, Evaluation before) {
        this.company = company;
        this.before = before;
        this.structure = StructureRow.subjects(before.rules().structure());
    }

    /** The standing after one metric or answer changed. */
    public Evaluation standing(Subject changed, Readings readings) {
        Touched signals = touched.computeIfAbsent(changed, this::touchedBy);
        Map<String, Finding> after = new HashMap<>();
        for (Finding finding : Judge.outcomes(signals.judged(), readings, company.waivers(), company.asOf())) {
            if (signals.ids().contains(finding.signal().id())) {
                after.put(finding.signal().id(), finding);
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : before.findings()) {
            findings.add(after.getOrDefault(finding.signal().id(), finding));
        }
        boolean otherStructure = structure.contains(changed)
                || signals.ids().stream().anyMatch(id -> structure.contains(new Subject.SignalStrength(id)));
        return otherStructure ? Evaluation.of(findings, readings, company.rules()) : before.moved(findings, readings);
    }

    private Touched touchedBy(Subject changed) {
        Set<String> ids = touched(changed);
        Set<String> needed = needed(ids);
        return new Touched(
                ids,
                company.signals().stream()
                        .filter(signal -> needed.contains(signal.id()))
                        .toList());
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
