package dev.revopsassess.verdict.certainty;

import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.verdict.model.Evaluation;
import dev.revopsassess.verdict.model.Rules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one file, column or answer would open: the unknown signals and the unknown inputs of the tables that name it as
 * what would settle them. Where several needs are named for one unknown, each is taken to settle it.
 *
 * @param need file, column or answer
 * @param signals signals that are unknown, or settled in a way that this could still move, in pack order
 * @param gates unknown metrics and answers of the decision table and the structure table
 */
public record OpenInputs(Need need, List<Finding> signals, Set<Subject> gates) {
    public OpenInputs {
        signals = List.copyOf(signals);
        gates = Set.copyOf(gates);
    }

    /** Every need once, in pack order. */
    public static List<OpenInputs> of(Evaluation standing) {
        Map<String, Need> needs = new LinkedHashMap<>();
        Map<String, List<Finding>> signals = new LinkedHashMap<>();
        Map<String, Set<Subject>> gates = new LinkedHashMap<>();
        for (Finding finding : standing.findings()) {
            for (Need need : needs(finding, standing)) {
                needs.putIfAbsent(key(need), need);
                List<Finding> found = signals.computeIfAbsent(key(need), key -> new ArrayList<>());
                if (!found.contains(finding)) {
                    found.add(finding);
                }
            }
        }
        for (Subject subject : gates(standing.rules())) {
            for (Need need : standing.known().needs(subject)) {
                needs.putIfAbsent(key(need), need);
                gates.computeIfAbsent(key(need), key -> new HashSet<>()).add(subject);
            }
        }
        return needs.entrySet().stream()
                .map(entry -> new OpenInputs(
                        entry.getValue(),
                        signals.getOrDefault(entry.getKey(), List.of()),
                        gates.getOrDefault(entry.getKey(), Set.of())))
                .toList();
    }

    /** What the answer goes under: the heaviest signal, else the input of the tables. */
    public String settles() {
        return signals.stream()
                .max(java.util.Comparator.comparingInt(
                        finding -> finding.signal().weight()))
                .map(finding -> finding.signal().id())
                .orElseGet(() ->
                        gates.stream().map(Subject::key).sorted().findFirst().orElse(need.name()));
    }

    /** Weight of the signals that it settles. */
    public int weight() {
        return signals.stream().mapToInt(finding -> finding.signal().weight()).sum();
    }

    /** What would settle a signal, or settle it more closely where what is missing could still move its strength. */
    private static Set<Need> needs(Finding finding, Evaluation standing) {
        if (finding.outcome().unknown().isPresent()) {
            return new LinkedHashSet<>(finding.outcome().needs());
        }
        boolean settled = finding.outcome().strength().isEmpty() || finding.lowStrength() == finding.highStrength();
        return settled ? Set.of() : missing(finding.signal(), standing);
    }

    private static Set<Need> missing(Signal signal, Evaluation standing) {
        Set<Need> needs = new LinkedHashSet<>();
        for (Subject subject : signal.furtherSubjects()) {
            needs.addAll(standing.known().needs(subject));
            subject.signalId()
                    .flatMap(id ->
                            Optional.ofNullable(standing.known().findings().get(id)))
                    .ifPresent(other -> needs.addAll(needs(other, standing)));
        }
        return needs;
    }

    private static String key(Need need) {
        return need.source().word() + " " + need.name();
    }

    /** What the tables ask, but for what only events ask, which is never open. */
    private static Set<Subject> gates(Rules rules) {
        return rules.conditions()
                .flatMap(Condition::leavesOutsideEvents)
                .flatMap(leaf -> leaf.subjects().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
