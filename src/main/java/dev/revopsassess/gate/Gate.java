package dev.revopsassess.gate;

import dev.revopsassess.snapshot.entry.ComparisonEntry;
import dev.revopsassess.snapshot.entry.Snapshot;
import dev.revopsassess.value.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The conditions that fail a run.
 *
 * @param conditions in the order in which they were written
 * @param missing what becomes of a condition that nobody can judge
 */
public record Gate(List<FailCondition> conditions, Missing missing) {
    /** What becomes of a condition that the report does not hold enough for. */
    public enum Missing {
        /** It fails. */
        FAIL,
        /** It is told, and passes. */
        WARN,
        /** It passes. */
        IGNORE
    }

    /**
     * What came of it.
     *
     * @param failed why it failed; empty where it passed
     * @param unjudged what could not be judged and is to be told
     */
    public record Result(List<Breach> failed, List<Breach> unjudged) {}

    /**
     * The gate of these conditions.
     *
     * @throws UnknownCondition where one cannot be read
     */
    public static Gate of(List<String> words) {
        return ConditionReader.read(words);
    }

    /** Whether a baseline is needed. */
    public boolean comparing() {
        return conditions.stream().anyMatch(FailCondition::comparing);
    }

    /**
     * Holds the signals that are named against those that there are.
     *
     * @throws UnknownCondition where one names none of them
     */
    public void knowing(Collection<String> signals) {
        conditions.forEach(condition -> {
            Optional<String> named = condition.signalNamed();
            if (named.isPresent() && !signals.contains(named.get())) {
                throw new UnknownCondition("no signal " + named.get() + Nearest.hint(named.get(), signals));
            }
        });
    }

    /** Judges a report, and what moved since the baseline where there is one. */
    public Result judge(Snapshot report, Optional<ComparisonEntry> sinceBaseline) {
        List<Breach> breaches = conditions.stream()
                .flatMap(condition -> condition.breaches(report, sinceBaseline).stream())
                .toList();
        return new Result(
                breaches.stream()
                        .filter(breach -> !unknown(breach) || missing == Missing.FAIL)
                        .toList(),
                breaches.stream()
                        .filter(breach -> unknown(breach) && missing == Missing.WARN)
                        .toList());
    }

    private static boolean unknown(Breach breach) {
        return breach.kind() == Breach.Kind.UNKNOWN || breach.kind() == Breach.Kind.LOST;
    }
}
