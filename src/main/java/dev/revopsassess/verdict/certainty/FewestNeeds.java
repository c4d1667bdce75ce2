package dev.revopsassess.verdict.certainty;

import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.verdict.model.Evaluation;
import dev.revopsassess.verdict.model.EvidenceFloor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The shortest list of files and answers after which the evidence floor is passed, where it is not. */
public final class FewestNeeds {
    /** Lists up to this long are searched exactly; longer ones grow by the heaviest next step. */
    private static final int EXACT = 3;

    private final Evaluation standing;
    private final double applicable;
    private final double missing;

    private FewestNeeds(Evaluation standing) {
        this.standing = standing;
        this.applicable = standing.findings().stream()
                .filter(FewestNeeds::alignment)
                .mapToInt(finding -> finding.signal().weight())
                .sum();
        this.missing = standing.rules().evidenceFloor().coverage() * applicable
                - SufficientEvidence.coverage(standing) * applicable;
    }

    /** The needs, headcount first where it is missing. */
    public static List<OpenInputs> of(Evaluation standing) {
        return new FewestNeeds(standing).needs();
    }

    /** Whether enough is known of alignment once a list is. */
    public static boolean passes(Evaluation standing, List<OpenInputs> list) {
        return gain(list) >= new FewestNeeds(standing).missing - 1e-9;
    }

    /** The same needs, that first which adds most to what is known of alignment for its work, then what adds most beside it. */
    public static List<OpenInputs> heaviestFirst(List<OpenInputs> needs) {
        List<OpenInputs> ordered = new ArrayList<>();
        List<OpenInputs> left = new ArrayList<>(needs);
        while (!left.isEmpty()) {
            OpenInputs next = left.get(0);
            for (OpenInputs other : left) {
                next = adds(ordered, other) > adds(ordered, next) ? other : next;
            }
            ordered.add(next);
            left.remove(next);
        }
        return ordered;
    }

    private static double adds(List<OpenInputs> list, OpenInputs more) {
        return (gainWith(list, more) - gain(list)) / LeastEffort.minutes(more.need());
    }

    private List<OpenInputs> needs() {
        List<OpenInputs> list = new ArrayList<>();
        Optional<Need> headcount = standing.readings()
                .metric(EvidenceFloor.HEADCOUNT)
                .fold(measured -> Optional.empty(), FewestNeeds::first);
        List<OpenInputs> all = OpenInputs.of(standing);
        headcount.ifPresent(need -> list.add(all.stream()
                .filter(openings -> openings.need().equals(need))
                .findFirst()
                .orElseGet(() -> new OpenInputs(need, List.of(), Set.of()))));
        List<OpenInputs> helpful = all.stream()
                .filter(openings -> !list.contains(openings) && gain(List.of(openings)) > 0)
                .sorted(Comparator.comparingDouble(openings -> -gain(List.of(openings))))
                .toList();
        while (gain(list) < missing - 1e-9) {
            List<OpenInputs> best = best(list, helpful);
            if (best.isEmpty()) {
                break;
            }
            list.addAll(best);
        }
        return list;
    }

    private static Optional<Need> first(Reading.NotMeasured missing) {
        return missing.needs().stream().findFirst();
    }

    /** The fewest that together are enough, the heaviest of equally few; else the single heaviest step. */
    private List<OpenInputs> best(List<OpenInputs> list, List<OpenInputs> helpful) {
        for (int size = 1; size <= EXACT; size++) {
            List<OpenInputs> found = enough(list, helpful, 0, size);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return helpful.stream()
                .filter(openings -> gainWith(list, openings) > gain(list))
                .max(Comparator.comparingDouble(openings -> gainWith(list, openings)))
                .map(List::of)
                .orElse(List.of());
    }

    private List<OpenInputs> enough(List<OpenInputs> list, List<OpenInputs> helpful, int from, int size) {
        List<OpenInputs> best = List.of();
        double most = missing - 1e-9;
        for (int i = from; i < helpful.size(); i++) {
            List<OpenInputs> longer = new ArrayList<>(list);
            longer.add(helpful.get(i));
            List<OpenInputs> rest = size == 1 ? List.of() : enough(longer, helpful, i + 1, size - 1);
            if (size > 1 && rest.isEmpty()) {
                continue;
            }
            longer.addAll(rest);
            if (gain(longer) >= most && (best.isEmpty() || gain(longer) > most)) {
                most = gain(longer);
                best = longer.subList(list.size(), longer.size());
            }
        }
        return best;
    }

    private static double gainWith(List<OpenInputs> list, OpenInputs more) {
        List<OpenInputs> longer = new ArrayList<>(list);
        longer.add(more);
        return gain(longer);
    }

    /** Weight of the alignment signals that the list settles, each once. */
    public static double gain(List<OpenInputs> list) {
        Set<String> seen = new HashSet<>();
        double gain = 0;
        for (OpenInputs openings : list) {
            for (Finding finding : openings.signals()) {
                if (alignment(finding) && seen.add(finding.signal().id())) {
                    gain += finding.signal().weight();
                }
            }
        }
        return gain;
    }

    private static boolean alignment(Finding finding) {
        return finding.signal().dimension() == Dimension.ALIGNMENT
                && finding.outcome().counts();
    }
}
