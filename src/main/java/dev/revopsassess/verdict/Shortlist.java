package dev.revopsassess.verdict;

import dev.revopsassess.metric.Need;
import dev.revopsassess.metric.Reading;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.signal.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The shortest list of files and answers after which the evidence floor is passed, where it is not. */
final class Shortlist {
    /** Lists up to this long are searched exactly; longer ones grow by the heaviest next step. */
    private static final int EXACT = 3;

    private final Standing standing;
    private final double applicable;
    private final double missing;

    private Shortlist(Standing standing) {
        this.standing = standing;
        this.applicable = standing.findings().stream()
                .filter(Shortlist::alignment)
                .mapToInt(finding -> finding.signal().weight())
                .sum();
        this.missing = standing.rules().evidenceFloor().coverage() * applicable - Floor.coverage(standing) * applicable;
    }

    /** The needs, headcount first where it is missing. */
    static List<Openings> of(Standing standing) {
        return new Shortlist(standing).needs();
    }

    private List<Openings> needs() {
        List<Openings> list = new ArrayList<>();
        Optional<Need> headcount =
                standing.readings().metric(Floor.HEADCOUNT).fold(measured -> Optional.empty(), Shortlist::first);
        List<Openings> all = Openings.of(standing);
        headcount.ifPresent(need -> list.add(all.stream()
                .filter(openings -> openings.need().equals(need))
                .findFirst()
                .orElseGet(() -> new Openings(need, List.of(), Set.of()))));
        List<Openings> helpful = all.stream()
                .filter(openings -> !list.contains(openings) && gain(List.of(openings)) > 0)
                .sorted(Comparator.comparingDouble(openings -> -gain(List.of(openings))))
                .toList();
        while (gain(list) < missing - 1e-9) {
            List<Openings> best = best(list, helpful);
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
    private List<Openings> best(List<Openings> list, List<Openings> helpful) {
        for (int size = 1; size <= EXACT; size++) {
            List<Openings> found = enough(list, helpful, 0, size);
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

    private List<Openings> enough(List<Openings> list, List<Openings> helpful, int from, int size) {
        List<Openings> best = List.of();
        double most = missing - 1e-9;
        for (int i = from; i < helpful.size(); i++) {
            List<Openings> longer = new ArrayList<>(list);
            longer.add(helpful.get(i));
            List<Openings> rest = size == 1 ? List.of() : enough(longer, helpful, i + 1, size - 1);
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

    private double gainWith(List<Openings> list, Openings more) {
        List<Openings> longer = new ArrayList<>(list);
        longer.add(more);
        return gain(longer);
    }

    /** Weight of the alignment signals that the list settles, each once. */
    private static double gain(List<Openings> list) {
        Set<String> seen = new HashSet<>();
        double gain = 0;
        for (Openings openings : list) {
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
                && !(finding.outcome() instanceof Outcome.NotApplicable)
                && !(finding.outcome() instanceof Outcome.Waived);
    }
}
