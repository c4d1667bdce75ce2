package dev.revopsassess.verdict.change;

import dev.revopsassess.metric.reading.Readings;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Judge;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.signal.SignalGroup;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.verdict.model.Evaluation;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.Situation;
import dev.revopsassess.verdict.model.StructureRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges again only what one changed reading can touch; the rest stays as it was. */
public final class Rejudged {
    private final Situation company;
    private final Evaluation before;
    private final Map<String, Finding> known;
    private final Model unchanged;
    private final Set<Subject> structure;
    private final Set<Subject> table;
    private final List<Speaking> ordered;
    private final Map<Subject, Touched> touched = new HashMap<>();

    private record Speaking(Signal signal, Set<Subject> subjects) {}

    /** The signals that a subject touches, what is found of those that they speak of, whether today's structure hangs on it or them, and whether the decision table asks for it. */
    private record Touched(
            Set<String> ids,
            Set<Dimension> dimensions,
            Map<String, Finding> beside,
            SignalGroup signals,
            boolean otherStructure,
            boolean asked) {}

    /** Judges the company anew, beside its standing. */
    public Rejudged(Situation company, Evaluation before) {
        this.company = company;
        this.before = before;
        this.known = before.known().findings();
        this.unchanged = before.nominalModel();
        this.structure = StructureRow.subjects(before.rules().structure());
        this.table = before.rules().decision().stream()
                .flatMap(row -> row.when().subjects().stream())
                .collect(Collectors.toSet());
        this.ordered = Judge.inOrderOfDependence(company.signals()).stream()
                .map(signal -> new Speaking(signal, signal.subjects()))
                .toList();
    }

    /** The standing after one metric or answer changed. */
    public Evaluation standing(Subject changed, Readings readings) {
        Touched signals = touched.computeIfAbsent(changed, this::touchedBy);
        return standing(signals, judged(signals, readings), readings);
    }

    /** The model after one metric or answer changed, whatever the evidence floor says. */
    public Model nominalModel(Subject changed, Readings readings) {
        Touched signals = touched.computeIfAbsent(changed, this::touchedBy);
        Map<String, Finding> findings = judged(signals, readings);
        boolean same = !signals.asked()
                && !signals.otherStructure()
                && signals.ids().stream().allMatch(id -> isLike(found(findings, id), found(known, id)));
        return same ? unchanged : standing(signals, findings, readings).nominalModel();
    }

    private Evaluation standing(Touched signals, Map<String, Finding> findings, Readings readings) {
        List<Finding> all = before.findings().stream()
                .map(finding -> findings.getOrDefault(finding.signal().id(), finding))
                .toList();
        return signals.otherStructure()
                ? Evaluation.of(all, readings, company.rules())
                : before.moved(all, signals.dimensions(), readings);
    }

    /** The findings of what is touched, and of what that speaks of. */
    private Map<String, Finding> judged(Touched signals, Readings readings) {
        Map<String, Finding> findings = new HashMap<>(signals.beside());
        signals.signals().judge(findings, readings, company.waivers(), company.asOf());
        return findings;
    }

    private static Finding found(Map<String, Finding> findings, String id) {
        return Objects.requireNonNull(findings.get(id));
    }

    private static boolean isLike(Finding one, Finding other) {
        return one.outcome().equals(other.outcome())
                && one.lowStrength() == other.lowStrength()
                && one.highStrength() == other.highStrength();
    }

    /** The signals that read a subject, and those that speak of these. */
    private Touched touchedBy(Subject changed) {
        Set<Subject> moved = new HashSet<>(Set.of(changed));
        List<Signal> signals = new ArrayList<>();
        Map<String, Finding> beside = new HashMap<>();
        for (Speaking speaking : ordered) {
            if (!Collections.disjoint(speaking.subjects(), moved)) {
                signals.add(speaking.signal());
                speaking.subjects().stream()
                        .flatMap(subject -> subject.signalId().stream())
                        .filter(known::containsKey)
                        .forEach(id -> beside.put(id, found(known, id)));
                moved.add(new Subject.SignalStrength(speaking.signal().id()));
            }
        }
        return new Touched(
                signals.stream().map(Signal::id).collect(Collectors.toSet()),
                signals.stream().map(Signal::dimension).collect(Collectors.toSet()),
                beside,
                new SignalGroup(signals),
                !Collections.disjoint(structure, moved),
                table.contains(changed));
    }
}
