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
        var judged = new LinkedHashMap<String, Finding>();
        new SignalGroup(inOrderOfDependence(signals), true).judge(judged, readings, waivers, asOf);
        return signals.stream()
                .map(signal -> java.util.Objects.requireNonNull(judged.get(signal.id())))
                .toList();
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
