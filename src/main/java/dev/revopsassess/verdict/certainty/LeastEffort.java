package dev.revopsassess.verdict.certainty;

import dev.revopsassess.metric.reading.Need;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The least work that is enough: of things to find out, best first, a set that settles a matter and of which none can be
 * left out. The set grows answer by answer, then column by column, then export by export, and loses again whatever it can do
 * without; then every set of up to four among the eight easiest is tried that would be less work.
 */
public final class LeastEffort {
    /** House: somebody knows it or not. */
    private static final int ANSWER_MINUTES = 1;

    /** House: a column has to be added to an export and the export be made again. */
    private static final int COLUMN_MINUTES = 60;

    /** House: an export has to be asked for, and a day passes. */
    private static final int EXPORT_MINUTES = 480;

    /** Sets up to this size are searched exactly. */
    private static final int EXACT = 4;

    /** Among so many needs, so that there are at most 162 such sets. */
    private static final int CANDIDATES = 8;

    private LeastEffort() {}

    /** The work of getting something, in minutes. */
    public static int minutes(Need need) {
        return switch (need.source()) {
            case ANSWER -> ANSWER_MINUTES;
            case COLUMN -> COLUMN_MINUTES;
            case FILE -> EXPORT_MINUTES;
        };
    }

    /**
     * The set.
     *
     * @param ranked what can be found out, best first
     * @param enough whether a set settles the matter; asked of sets in the order of the list
     * @return the set in the order of the list; empty where not even everything is enough
     */
    public static List<OpenInputs> of(List<OpenInputs> ranked, Predicate<List<OpenInputs>> enough) {
        List<OpenInputs> easiest = ranked.stream()
                .sorted(Comparator.comparingInt(openings -> minutes(openings.need())))
                .toList();
        List<OpenInputs> best = grown(easiest, enough);
        List<OpenInputs> candidates = easiest.stream().limit(CANDIDATES).toList();
        for (int size = 1; size <= EXACT && !best.isEmpty(); size++) {
            best = cheaper(size, candidates, 0, List.of(), best, enough);
        }
        return ranked.stream().filter(best::contains).toList();
    }

    /** The first of the sets of so many that are less work than the best one known and enough; the best one known where there is none. */
    private static List<OpenInputs> cheaper(
            int more,
            List<OpenInputs> candidates,
            int from,
            List<OpenInputs> begun,
            List<OpenInputs> best,
            Predicate<List<OpenInputs>> enough) {
        if (more == 0) {
            return work(begun) < work(best) && enough.test(begun) ? begun : best;
        }
        List<OpenInputs> least = best;
        for (int next = from; next <= candidates.size() - more; next++) {
            var longer = new ArrayList<>(begun);
            longer.add(candidates.get(next));
            if (work(longer) < work(least)) {
                least = cheaper(more - 1, candidates, next + 1, longer, least, enough);
            }
        }
        return least;
    }

    private static int work(List<OpenInputs> set) {
        return set.stream().mapToInt(openings -> minutes(openings.need())).sum();
    }

    private static List<OpenInputs> grown(List<OpenInputs> easiest, Predicate<List<OpenInputs>> enough) {
        var grown = new ArrayList<OpenInputs>();
        for (OpenInputs next : easiest) {
            grown.add(next);
            if (enough.test(grown)) {
                return pruned(grown, enough);
            }
        }
        return List.of();
    }

    private static List<OpenInputs> pruned(List<OpenInputs> grown, Predicate<List<OpenInputs>> enough) {
        List<OpenInputs> kept = List.copyOf(grown);
        for (int next = grown.size() - 2; next >= 0; next--) {
            var without = new ArrayList<>(kept);
            without.remove(grown.get(next));
            if (enough.test(without)) {
                kept = without;
            }
        }
        return kept;
    }
}
