package dev.revopsassess.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives each play its months: within its phase, behind what has to come before it, and only while the people who do it have a
 * hand free.
 */
final class Schedule {
    private static final double WEEKS_A_MONTH = 52 / 12.0;

    /** No plan looks further. */
    private static final int LAST = 24;

    private final int atOnce;
    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final Map<Plan.Owner, Map<Integer, Integer>> busy = new HashMap<>();
    private final Set<String> refused = new LinkedHashSet<>();

    Schedule(int atOnce) {
        this.atOnce = atOnce;
    }

    /** A play in its months, with whoever does it. */
    record Slot(Play play, Worker worker, int first, int last) {}

    /**
     * Who does a piece of work.
     *
     * @param owner who answers for it
     * @param people how many share it, one at least
     */
    record Worker(Plan.Owner owner, int people) {
        Worker {
            people = Math.max(1, people);
        }

        /** Whose time it takes today. */
        Plan.Owner today() {
            return owner.today();
        }
    }

    /** How many months so many weeks take, begun ones counted. */
    static int months(int weeks) {
        return Math.max(1, (int) Math.ceil(weeks / WEEKS_A_MONTH - 1e-9));
    }

    /** Places a play; one that the model stands on may run on behind its phase, another that finds no room is refused. */
    void place(Play play, Worker worker, int first, int last, boolean core) {
        int length = Math.min(months(play.weeks()), last - first + 1);
        int ready = play.after().stream()
                .flatMap(before -> Optional.ofNullable(slots.get(before)).stream())
                .mapToInt(Slot::last)
                .max()
                .orElse(first);
        int latest = (core ? LAST : last) - length + 1;
        for (int start = Math.max(first, ready); start <= latest; start++) {
            if (isFree(worker, start, length)) {
                slots.put(play.id(), new Slot(play, worker, start, start + length - 1));
                Map<Integer, Integer> months = busy.computeIfAbsent(worker.today(), role -> new HashMap<>());
                for (int month = start; month < start + length; month++) {
                    months.merge(month, 1, Integer::sum);
                }
                return;
            }
        }
        refused.add(play.id());
    }

    private boolean isFree(Worker worker, int start, int length) {
        Map<Integer, Integer> months = busy.getOrDefault(worker.today(), Map.of());
        for (int month = start; month < start + length; month++) {
            if (months.getOrDefault(month, 0) >= worker.people() * atOnce) {
                return false;
            }
        }
        return true;
    }

    Set<String> refused() {
        return refused;
    }

    /** All that has its months, in the order of placing. */
    List<Slot> slots() {
        return List.copyOf(slots.values());
    }

    /** Who has how many actions side by side at most, and from when to when, the busiest first. */
    List<Plan.Load> loads(int idle) {
        var loads = new ArrayList<Plan.Load>();
        busy.forEach((role, months) -> {
            List<Slot> own = slots().stream()
                    .filter(slot -> slot.worker().today().equals(role))
                    .toList();
            loads.add(new Plan.Load(
                    role,
                    own.size(),
                    months.values().stream().mapToInt(Integer::intValue).max().orElse(0),
                    own.get(0).worker().people() * atOnce,
                    own.stream().mapToInt(Slot::first).min().orElse(1) - idle,
                    own.stream().mapToInt(Slot::last).max().orElse(1) - idle));
        });
        loads.sort(Comparator.comparing((Plan.Load load) -> -load.actions()).thenComparing(load -> name(load.owner())));
        return List.copyOf(loads);
    }

    /** What orders those who carry as much. */
    private static String name(Plan.Owner owner) {
        boolean function = owner.seat() == Plan.Seat.FUNCTION || owner.seat() == Plan.Seat.LEADER;
        return owner.role()
                .orElseGet(() -> function
                        ? owner.function().title()
                        : owner.seat().name().toLowerCase(Locale.ROOT));
    }
}
