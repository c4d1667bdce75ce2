package dev.revopsassess.intake.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Several states of the company in one export of people: each row says who was there on a day. The newest is the company;
 * who is missing from it has left, on the day of the first state without them.
 */
public final class Census {
    private final NavigableSet<LocalDate> days;

    private Census(NavigableSet<LocalDate> days) {
        this.days = days;
    }

    /**
     * The states that the rows show, where they show several.
     *
     * @param people the rows of each person, oldest first
     * @param marked whether the header of their days says so; else the rows have to: a history of jobs has a row where
     *     something changed, and days of its own for each person
     */
    public static Optional<Census> of(Collection<List<PersonRow>> people, boolean marked) {
        var days = new TreeSet<LocalDate>();
        int most = 0;
        int pairs = 0;
        int same = 0;
        for (List<PersonRow> rows : people) {
            most = Math.max(most, rows.size());
            for (int i = 0; i < rows.size(); i++) {
                Optional<LocalDate> day = rows.get(i).effective();
                if (day.isEmpty()) {
                    return Optional.empty();
                }
                days.add(day.get());
                if (i > 0) {
                    pairs++;
                    same += rows.get(i).sameJob(rows.get(i - 1)) ? 1 : 0;
                }
            }
        }
        boolean shown = marked || (days.size() <= most && same * 2 > pairs);
        return days.size() > 1 && shown ? Optional.of(new Census(days)) : Optional.empty();
    }

    /** How many states of the company the export holds. */
    public int count() {
        return days.size();
    }

    /** The day of the newest. */
    public LocalDate newest() {
        return days.last();
    }

    /** The first state with somebody, where there is one without them before it. */
    public Optional<LocalDate> begins(PersonRow first) {
        return first.effective().filter(day -> day.isAfter(days.first()));
    }

    /** The first state without somebody; empty for whoever is in the newest. */
    public Optional<LocalDate> ends(PersonRow last) {
        return last.effective().flatMap(day -> Optional.ofNullable(days.higher(day)));
    }
}
