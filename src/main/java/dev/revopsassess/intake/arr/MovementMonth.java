package dev.revopsassess.intake.arr;

import dev.revopsassess.intake.text.MovementSort;
import dev.revopsassess.value.FileLines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** One month of an ARR movement export: its stretches in the order of their days, and the lines that they come from. */
final class MovementMonth {
    /** How the stretches of a month go together. */
    enum Order {
        /** Each begins where the one before ends. */
        CONTINUE,
        /** Each begins where the month begins, and so holds all before it. */
        TO_DATE,
        /** Neither, as far as their figures tell. */
        UNDECIDED
    }

    /** One part in ten thousand of a level: house, so much may be lost where figures are rounded. */
    private static final long ROUNDED = 10_000;

    private final TreeMap<LocalDate, List<MovementStretch>> days = new TreeMap<>();
    private final FileLines.Builder lines;
    private long firstLine;

    MovementMonth(String file) {
        lines = new FileLines.Builder(file);
    }

    /** What the rows of a day say together: parts of one stretch. */
    MovementStretch at(LocalDate day, long line) {
        met(line);
        List<MovementStretch> known = days.computeIfAbsent(day, key -> new ArrayList<>(List.of(new MovementStretch())));
        return known.get(known.size() - 1);
    }

    /**
     * What a row says whose month was met before: where it opens at what the rows before closed at it is the next stretch, else
     * another part.
     */
    MovementStretch following(LocalDate day, long opening, long line) {
        MovementStretch last = at(day, line);
        if (opening == 0 || !last.has(MovementSort.CLOSING) || last.of(MovementSort.CLOSING) != opening) {
            return last;
        }
        var next = new MovementStretch();
        days.getOrDefault(day, new ArrayList<>()).add(next);
        return next;
    }

    private void met(long line) {
        lines.add(line);
        firstLine = firstLine == 0 ? line : firstLine;
    }

    /** The first line that speaks of this month; 0 where none does. */
    long firstLine() {
        return firstLine;
    }

    /** Every line that speaks of this month. */
    FileLines lines() {
        return lines.build();
    }

    private List<MovementStretch> stretches() {
        return days.values().stream().flatMap(List::stream).toList();
    }

    /** Whether the month has several stretches. */
    boolean isDivided() {
        return stretches().size() > 1;
    }

    /** The day of the last stretch. */
    LocalDate lastDay() {
        return days.lastKey();
    }

    /** How the stretches go together, as the openings and closings of all of them tell. */
    Order order() {
        List<MovementStretch> all = stretches();
        long start = 0;
        long end = 0;
        long apart = 0;
        long level = 0;
        long afresh = 0;
        boolean known = false;
        boolean everyStart = true;
        for (MovementStretch stretch : all) {
            Optional<Long> begins = begins(stretch);
            everyStart &= begins.isPresent();
            if (known && begins.isPresent()) {
                apart += Math.abs(begins.get() - end);
                afresh += Math.abs(begins.get() - start);
            }
            start = known ? start : begins.orElse(0L);
            end = stretch.has(MovementSort.CLOSING)
                    ? stretch.of(MovementSort.CLOSING)
                    : begins.orElse(end) + stretch.net();
            known |= begins.isPresent() || stretch.has(MovementSort.CLOSING);
            level = Math.max(level, Math.max(Math.abs(start), Math.abs(end)));
        }
        if (Math.min(apart, everyStart ? afresh : apart) > Math.max(1, level / ROUNDED) * all.size()) {
            return Order.UNDECIDED;
        }
        return everyStart && afresh < apart ? Order.TO_DATE : Order.CONTINUE;
    }

    /** Where a stretch begins, from its opening, else from its closing and what moved; empty where it does not say. */
    private static Optional<Long> begins(MovementStretch stretch) {
        if (stretch.has(MovementSort.OPENING)) {
            return Optional.of(stretch.of(MovementSort.OPENING));
        }
        return stretch.has(MovementSort.CLOSING) && stretch.moves()
                ? Optional.of(stretch.of(MovementSort.CLOSING) - stretch.net())
                : Optional.empty();
    }

    /** The whole month: opened as its first stretch, closed as its last; what moved in all of them, or in the last where it holds all. */
    MovementStretch whole() {
        List<MovementStretch> all = stretches();
        if (all.size() < 2) {
            return all.isEmpty() ? new MovementStretch() : all.get(0);
        }
        if (order() == Order.TO_DATE) {
            return all.get(all.size() - 1);
        }
        var whole = new MovementStretch();
        long moved = 0;
        Optional<Long> closing = Optional.empty();
        for (MovementStretch stretch : all) {
            if (stretch.has(MovementSort.OPENING) && !whole.has(MovementSort.OPENING)) {
                whole.add(MovementSort.OPENING, stretch.of(MovementSort.OPENING) - moved);
            }
            moved += stretch.net();
            closing = stretch.has(MovementSort.CLOSING)
                    ? Optional.of(stretch.of(MovementSort.CLOSING))
                    : closing.map(before -> before + stretch.net());
            whole.add(stretch);
        }
        closing.ifPresent(last -> whole.add(MovementSort.CLOSING, last));
        return whole;
    }
}
