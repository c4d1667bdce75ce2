package dev.revopsassess.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which of the plays that a company needs go into its plan: what the model stands on, then what moves the scores most, each with
 * what has to come before it, and no more than the company carries.
 */
final class Shortlist {
    private final Map<String, Play> plays = new LinkedHashMap<>();
    private final Map<String, Double> effects;
    private final Set<String> core = new LinkedHashSet<>();

    /** The plays that answer something here, with what each moves, and the ids of those that the model stands on. */
    Shortlist(List<Play> plays, Map<String, Double> effects, List<String> core) {
        this.effects = effects;
        plays.stream()
                .sorted(Comparator.comparing((Play play) -> -effects.getOrDefault(play.id(), 0.0)))
                .forEach(play -> this.plays.put(play.id(), play));
        core.stream().filter(this.plays::containsKey).forEach(id -> this.core.addAll(withThoseBefore(id)));
    }

    /** What goes into the plan, at most so many, without those that found no room and what would follow them. */
    List<Play> picked(int most, Set<String> refused) {
        var picked = new LinkedHashSet<String>();
        var order = new LinkedHashSet<>(core);
        order.addAll(plays.keySet());
        for (String id : order) {
            Set<String> more = withThoseBefore(id);
            more.removeAll(picked);
            if (more.stream().noneMatch(refused::contains) && picked.size() + more.size() <= most) {
                picked.addAll(more);
            }
        }
        return picked.stream().map(this::play).toList();
    }

    /** What is needed here and not among those, by what it would move. */
    List<Play> without(Set<String> picked) {
        return plays.values().stream()
                .filter(play -> !picked.contains(play.id()))
                .toList();
    }

    /** Plays in the order to begin with them: what the model stands on, then what moves most for a week of work; none before what has to come before it. */
    List<Play> quickestFirst(List<Play> some) {
        var wishes = new ArrayList<>(some);
        List<String> first = List.copyOf(core);
        wishes.sort(Comparator.comparing((Play play) -> isCore(play) ? first.indexOf(play.id()) : first.size())
                .thenComparing(play -> -effects.getOrDefault(play.id(), 0.0) / play.weeks()));
        Set<String> here = some.stream().map(Play::id).collect(Collectors.toSet());
        return wishes.stream()
                .flatMap(play -> withThoseBefore(play.id()).stream())
                .filter(here::contains)
                .distinct()
                .map(this::play)
                .toList();
    }

    boolean isCore(Play play) {
        return core.contains(play.id());
    }

    /** A play behind all that has to come before it in the same plan. */
    private Set<String> withThoseBefore(String id) {
        var all = new LinkedHashSet<String>();
        collect(id, all, new LinkedHashSet<>());
        return all;
    }

    private void collect(String id, Set<String> all, Set<String> seen) {
        if (seen.add(id)) {
            play(id).after().stream().filter(plays::containsKey).forEach(before -> collect(before, all, seen));
            all.add(id);
        }
    }

    private Play play(String id) {
        return Objects.requireNonNull(plays.get(id), id);
    }
}
