package dev.revopsassess.signal;

import dev.revopsassess.metric.reading.Readings;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges rules against readings. It knows no rule: every signal goes the same way. */
public final class Judge {
    private Judge() {}

    /**
     * Every signal judged, in the order given.
     *
     * @param signals the rules; a rule may speak of the strength of another, in whatever order they stand
     * @param readings a reading for every metric and every question
     * @param waivers signals that do not count for now
     * @param asOf the day that decides whether a waiver is in force
     * @throws IllegalArgumentException where signals speak of each other in a circle
     */
    public static List<Finding> judge(List<Signal> signals, Readings readings, List<Waiver> waivers, LocalDate asOf) {
        return judge(signals, readings, waivers, asOf, true);
    }

    /** The same without evidence, for comparing many cases of which only outcomes and strengths are looked at. */
    public static List<Finding> outcomes(
            List<Signal> signals, Readings readings, List<Waiver> waivers, LocalDate asOf) {
        return judge(signals, readings, waivers, asOf, false);
    }

    private static List<Finding> judge(
            List<Signal> signals, Readings readings, List<Waiver> waivers, LocalDate asOf, boolean withEvidence) {
        var judged = new LinkedHashMap<String, Finding>();
        for (Signal signal : inOrderOfDependence(signals)) {
            Finding finding = new Respondents(signal, withEvidence).judge(readings, judged);
            judged.put(signal.id(), waived(finding, waivers, asOf));
        }
        return signals.stream()
                .map(signal -> java.util.Objects.requireNonNull(judged.get(signal.id())))
                .toList();
    }

    private static Finding waived(Finding finding, List<Waiver> waivers, LocalDate asOf) {
        return waivers.stream()
                .filter(waiver -> waiver.signal().equals(finding.signal().id()) && waiver.inForce(asOf))
                .findFirst()
                .map(waiver -> finding.with(
                        new Outcome.Waived(waiver.reason(), waiver.owner(), waiver.expires(), finding.outcome())))
                .orElse(finding);
    }

    /**
     * The signals so that each comes after those it speaks of.
     *
     * @throws IllegalArgumentException naming the circle, where there is one
     */
    public static List<Signal> inOrderOfDependence(List<Signal> signals) {
        var byId = new LinkedHashMap<String, Signal>();
        signals.forEach(signal -> byId.put(signal.id(), signal));
        var ordered = new LinkedHashMap<String, Signal>();
        byId.values().forEach(signal -> place(signal, byId, ordered, new LinkedHashSet<>()));
        return List.copyOf(ordered.values());
    }

    private static void place(Signal signal, Map<String, Signal> byId, Map<String, Signal> ordered, Set<String> path) {
        if (ordered.containsKey(signal.id())) {
            return;
        }
        if (!path.add(signal.id())) {
            throw new IllegalArgumentException(
                    "signals speak of each other in a circle: " + String.join(" -> ", path) + " -> " + signal.id());
        }
        for (Subject subject : signal.subjects()) {
            subject.signalId().map(byId::get).ifPresent(other -> place(other, byId, ordered, path));
        }
        path.remove(signal.id());
        ordered.put(signal.id(), signal);
    }
}
