package dev.revopsassess.verdict.model;

import dev.revopsassess.signal.Condition.Leaf;
import dev.revopsassess.signal.Facts;
import dev.revopsassess.signal.Facts.Known;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.signal.Truth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The finitely many ways in which unknowns can fall, as far as conditions can tell them apart.
 *
 * <p>Subjects that are compared with each other form a group; each group keeps one way for every pattern of truths that
 * its conditions can show, so the number of cells hangs on the rows of the table and never on the number of unknown
 * signals. Groups are taken as independent of each other: where one missing input stands behind two of them, cells that
 * cannot come together are counted too, so the cells may hold more than what is possible, never less.
 */
public final class PossibleWorlds {
    /** Beyond this many the cells are not walked; the table is then read row by row, which only widens the answer. */
    static final long MOST = 200_000;

    /**
     * Subjects that are settled together, and the ways in which they can be.
     *
     * @param key stable name for seeds
     * @param atoms what is compared
     * @param ways one for each pattern of truths
     */
    public record Group(String key, List<Leaf> atoms, List<Map<Subject, Known>> ways) {
        /** The way in which fewest conditions hold: what is unknown is not taken to hold. Where sources disagree, the way in which most hold. */
        Map<Subject, Known> plainest(Facts facts) {
            boolean disagreed = atoms.stream()
                    .flatMap(atom -> atom.subjects().stream())
                    .anyMatch(subject ->
                            !subject.isStructure() && facts.of(subject).words().size() > 1);
            Comparator<Map<Subject, Known>> fewest = Comparator.comparingLong(way -> atoms.stream()
                    .filter(atom -> atom.holds(settled(facts, way)) == Truth.YES)
                    .count());
            return ways.stream().min(disagreed ? fewest.reversed() : fewest).orElseThrow();
        }
    }

    private final Facts facts;
    private final List<Group> groups;

    private PossibleWorlds(Facts facts, List<Group> groups) {
        this.facts = facts;
        this.groups = groups;
    }

    /** Cells of the conditions over what the facts leave open. */
    static PossibleWorlds of(Collection<Leaf> atoms, CompanyFacts facts) {
        Map<Subject, Set<Subject>> together = together(atoms);
        Map<String, Group> groups = new TreeMap<>();
        Set<Set<Subject>> seen = new HashSet<>();
        for (Set<Subject> group : together.values()) {
            if (seen.add(group)) {
                List<Leaf> own = atoms.stream()
                        .filter(atom -> atom.subjects().stream().anyMatch(group::contains))
                        .toList();
                String key = String.join(
                        " ", new TreeSet<>(group.stream().map(Subject::key).toList()));
                groups.put(key, new Group(key, own, distinct(ways(group, own, facts), own, facts)));
            }
        }
        return new PossibleWorlds(facts, List.copyOf(groups.values()));
    }

    /** The open inputs that are decided together. */
    public List<Group> groups() {
        return groups;
    }

    /** How many cells there are; at least 1. */
    long count() {
        long count = 1;
        for (Group group : groups) {
            count = Math.min(MOST + 1, count * group.ways().size());
        }
        return count;
    }

    /** Walks every cell. */
    void each(Consumer<Facts> cell) {
        each(open -> false, cell);
    }

    /** Walks every cell but those below facts of which enough is known; asked with some groups settled and the rest as they are. */
    void each(Predicate<Facts> enough, Consumer<Facts> cell) {
        walk(0, new HashMap<>(), enough, cell);
    }

    /**
     * Whether it can ever make a difference which way a group falls; taken to where there are too many cells to see.
     *
     * @param decided whether the outcome is the same for everything that is still open
     */
    public <T> boolean bears(Group group, Predicate<Facts> decided, Function<Facts, T> outcome) {
        if (count() > MOST) {
            return true;
        }
        List<Group> others =
                groups.stream().filter(other -> !other.equals(group)).toList();
        Set<Boolean> differs = new HashSet<>();
        new PossibleWorlds(facts, others)
                .each(
                        open -> differs.contains(true) || decided.test(open),
                        cell -> differs.add(group.ways().stream()
                                        .map(way -> outcome.apply(settled(cell, way)))
                                        .distinct()
                                        .count()
                                > 1));
        return differs.contains(true);
    }

    private void walk(int index, Map<Subject, Known> settled, Predicate<Facts> enough, Consumer<Facts> cell) {
        Facts sofar = settled(facts, settled);
        if (index == groups.size()) {
            cell.accept(sofar);
            return;
        }
        if (enough.test(sofar)) {
            return;
        }
        for (Map<Subject, Known> way : groups.get(index).ways()) {
            settled.putAll(way);
            walk(index + 1, settled, enough, cell);
        }
        groups.get(index).ways().get(0).keySet().forEach(settled::remove);
    }

    /** The one cell in which every group falls its plainest way. */
    Facts plainest() {
        Map<Subject, Known> settled = new HashMap<>();
        groups.forEach(group -> settled.putAll(group.plainest(facts)));
        return settled(facts, settled);
    }

    /** Facts with some subjects settled. */
    public static Facts settled(Facts facts, Map<Subject, Known> settled) {
        return subject -> {
            Known known = settled.get(subject);
            return known == null ? facts.of(subject) : known;
        };
    }

    private static Map<Subject, Set<Subject>> together(Collection<Leaf> atoms) {
        Map<Subject, Set<Subject>> together = new LinkedHashMap<>();
        for (Leaf atom : atoms) {
            Set<Subject> joined = new HashSet<>(atom.subjects());
            for (Subject subject : atom.subjects()) {
                joined.addAll(together.getOrDefault(subject, Set.of()));
            }
            joined.forEach(subject -> together.put(subject, joined));
        }
        return together;
    }

    private static List<Map<Subject, Known>> ways(Set<Subject> group, List<Leaf> own, CompanyFacts facts) {
        Map<Subject, Set<Double>> numbers = new HashMap<>();
        for (Subject subject : group) {
            Set<Double> ends = new TreeSet<>(BoundaryValues.bounds(subject, own));
            ends.addAll(facts.of(subject)
                    .number()
                    .map(between -> List.of(between.low(), between.high()))
                    .orElse(List.of(0.0)));
            numbers.put(subject, group.size() > 1 ? ends : Set.of());
        }
        Map<Subject, Set<Double>> met = new HashMap<>();
        for (Subject subject : group) {
            Set<Double> all = new TreeSet<>(numbers.getOrDefault(subject, Set.of()));
            // Where two are compared, each has to be able to meet what the other is held against.
            own.stream().flatMap(atom -> atom.compareWith().stream()).forEach(with -> {
                if (with.subject().equals(subject)) {
                    numbers.getOrDefault(with.other(), Set.of()).forEach(number -> all.add(number + with.plus()));
                } else if (with.other().equals(subject)) {
                    numbers.getOrDefault(with.subject(), Set.of()).forEach(number -> all.add(number - with.plus()));
                }
            });
            met.put(subject, all);
        }
        List<Map<Subject, Known>> ways = List.of(Map.of());
        for (Subject subject :
                group.stream().sorted(Comparator.comparing(Subject::key)).toList()) {
            Known known = facts.of(subject);
            List<Known> values = !known.isKnown() && !facts.canBeSettled(subject)
                    ? List.of(known)
                    : BoundaryValues.of(subject, known, own, met.getOrDefault(subject, Set.of()));
            List<Map<Subject, Known>> longer = new ArrayList<>();
            for (Map<Subject, Known> way : ways) {
                for (Known value : values) {
                    Map<Subject, Known> next = new HashMap<>(way);
                    next.put(subject, value);
                    longer.add(next);
                }
            }
            ways = longer;
        }
        return ways;
    }

    private static List<Map<Subject, Known>> distinct(List<Map<Subject, Known>> ways, List<Leaf> own, Facts facts) {
        Map<List<Truth>, Map<Subject, Known>> byPattern = new LinkedHashMap<>();
        for (Map<Subject, Known> way : ways) {
            Facts cell = settled(facts, way);
            byPattern.putIfAbsent(own.stream().map(atom -> atom.holds(cell)).toList(), way);
        }
        return List.copyOf(byPattern.values());
    }
}
