package dev.revopsassess.verdict.change;

import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Judge;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.signal.SignalGroup;
import dev.revopsassess.signal.ThresholdPattern;
import dev.revopsassess.verdict.model.Evaluation;
import dev.revopsassess.verdict.model.Situation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Every signal judged at every level of the house thresholds, all moved alike: a signal that speaks of another sees it moved
 * as far as itself. A signal is judged again only at a level where its numbers say something that they said at none before.
 */
final class JudgedLevels {
    private final Situation company;
    private final List<Map<String, Finding>> levels = new ArrayList<>();
    private final Set<String> differing = new HashSet<>();

    private JudgedLevels(Situation company) {
        this.company = company;
    }

    /**
     * The findings of each level, in pack order.
     *
     * @param factors what the thresholds are taken times, by level
     * @param own the level at which they stay
     */
    static List<List<Finding>> of(Situation company, Evaluation standing, double[] factors, int own) {
        return new JudgedLevels(company).findings(standing, factors, own);
    }

    private List<List<Finding>> findings(Evaluation standing, double[] factors, int own) {
        for (int level = 0; level < factors.length; level++) {
            levels.add(new LinkedHashMap<>(standing.known().findings()));
        }
        for (Signal signal : Judge.inOrderOfDependence(company.signals())) {
            List<String> others = signal.subjects().stream()
                    .flatMap(subject -> subject.signalId().stream())
                    .filter(standing.known().findings()::containsKey)
                    .toList();
            boolean moves = PerturbedRules.hasHouseNumbers(signal);
            if (moves || others.stream().anyMatch(differing::contains)) {
                Map<List<Object>, Finding> seen = new HashMap<>();
                seen.put(pattern(signal, others, own), found(own, signal.id()));
                for (int level = 0; level < factors.length; level++) {
                    Signal moved = moves ? PerturbedRules.signal(signal, factors[level]) : signal;
                    Map<String, Finding> findings = levels.get(level);
                    findings.put(
                            signal.id(),
                            seen.computeIfAbsent(pattern(moved, others, level), pattern -> judged(moved, findings)));
                }
                if (seen.size() > 1) {
                    differing.add(signal.id());
                }
            }
        }
        return levels.stream().map(level -> List.copyOf(level.values())).toList();
    }

    private Finding judged(Signal moved, Map<String, Finding> findings) {
        Map<String, Finding> known = new HashMap<>(findings);
        new SignalGroup(List.of(moved)).judge(known, company.readings(), company.waivers(), company.asOf());
        return Objects.requireNonNull(known.get(moved.id()));
    }

    /** What the numbers of a signal say, and what became of the signals that it speaks of. */
    private List<Object> pattern(Signal signal, List<String> others, int level) {
        List<Object> pattern = new ArrayList<>(ThresholdPattern.of(signal, company.readings()));
        for (String other : others) {
            Finding finding = found(level, other);
            pattern.add(finding.outcome());
            pattern.add(finding.lowStrength());
            pattern.add(finding.highStrength());
        }
        return pattern;
    }

    private Finding found(int level, String signal) {
        return Objects.requireNonNull(levels.get(level).get(signal));
    }
}
