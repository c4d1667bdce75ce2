package dev.revopsassess.verdict.model;

import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Facts.Known;
import dev.revopsassess.signal.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Values of an unknown that together meet every bound from both sides: enough to see everything conditions can see. */
final class BoundaryValues {
    /** A word that no pack writes; stands for every word that the conditions do not mention. */
    private static final String OTHER = "\u0000other";

    private BoundaryValues() {}

    /** Values for a subject of which {@code known} is known; a subject that is exactly known has one. */
    static List<Known> of(Subject subject, Known known, Collection<Condition.Leaf> atoms, Collection<Double> others) {
        return known.fold(
                (low, high) -> numbers(subject, low, high, atoms, others),
                words -> words.stream()
                        .sorted()
                        .map(word -> (Known) new Known.Words(Set.of(word)))
                        .toList(),
                () -> settled(subject, atoms, others));
    }

    private static List<Known> settled(Subject subject, Collection<Condition.Leaf> atoms, Collection<Double> others) {
        List<Known> values = new ArrayList<>();
        Set<Double> bounds = bounds(subject, atoms);
        bounds.addAll(others);
        if (!bounds.isEmpty()) {
            double first = new TreeSet<>(bounds).first();
            double last = new TreeSet<>(bounds).last();
            values.addAll(numbers(
                    subject, first - Math.max(1, Math.abs(first)), last + Math.max(1, Math.abs(last)), atoms, others));
        }
        Set<String> words = new TreeSet<>();
        for (Condition.Leaf atom : atoms) {
            if (atom.subject().equals(subject)) {
                words.addAll(atom.words());
                if (atom.isMissing()) {
                    values.add(new Known.Nothing());
                }
            }
        }
        if (!words.isEmpty()) {
            words.add(OTHER);
        }
        words.forEach(word -> values.add(new Known.Words(Set.of(word))));
        return values.isEmpty() ? List.of(new Known.Nothing()) : values;
    }

    private static List<Known> numbers(
            Subject subject, double low, double high, Collection<Condition.Leaf> atoms, Collection<Double> others) {
        if (low == high) {
            return List.of(new Known.Between(low, high));
        }
        TreeSet<Double> corners = new TreeSet<>(bounds(subject, atoms));
        corners.addAll(others);
        corners.add(low);
        corners.add(high);
        TreeSet<Double> points = new TreeSet<>();
        if (subject.scored().isPresent()) {
            // Scores are compared as printed, and short of a bound begins a tenth below it.
            for (double corner : corners) {
                double tenth = Math.round(corner * 10);
                points.add((tenth - 1) / 10);
                points.add(tenth / 10);
            }
        } else {
            points.addAll(corners);
            List<Double> ordered = List.copyOf(corners);
            for (int i = 1; i < ordered.size(); i++) {
                double left = ordered.get(i - 1);
                double gap = ordered.get(i) - left;
                points.add(left + gap / 2);
                if (!others.isEmpty()) {
                    // Two that are compared with each other must be able to differ inside one gap.
                    points.add(left + gap / 4);
                }
            }
        }
        return points.stream()
                .filter(point -> point >= low && point <= high)
                .map(point -> (Known) new Known.Between(point, point))
                .toList();
    }

    /** The numbers that a subject is held against. */
    static Set<Double> bounds(Subject subject, Collection<Condition.Leaf> atoms) {
        return atoms.stream()
                .flatMap(atom -> atom.compare().stream())
                .filter(compare -> compare.subject().equals(subject))
                .map(Condition.Compare::bound)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
