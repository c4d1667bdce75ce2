package dev.revopsassess.samples;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

/** Hires the people of a company, one after the other, and gives each a name, a number and a first day. */
final class Staff {
    private final SplittableRandom random;
    private final Names names;
    private final YearMonth end;
    private final YearMonth founded;
    private final List<Person> people = new ArrayList<>();
    private int recent;

    Staff(long seed, YearMonth founded, YearMonth end) {
        this.random = new SplittableRandom(seed);
        this.names = new Names(random.split());
        this.founded = founded;
        this.end = end;
    }

    /** The chief executive, here since the first day. */
    Person founder(String title) {
        return add(Work.REST, title, "Executive", Optional.empty(), founded.atDay(2), Optional.empty());
    }

    /** Somebody who has been here for more than a year. */
    Person hire(Work work, String title, String department, Person manager) {
        return add(work, title, department, Optional.of(manager.name()), earlier(), Optional.empty());
    }

    /** Somebody of a given first day. */
    Person hireOn(LocalDate start, Work work, String title, String department, Person manager) {
        return add(work, title, department, Optional.of(manager.name()), start, Optional.empty());
    }

    /** Somebody who has left. */
    Person left(LocalDate start, LocalDate end, Work work, String title, String department, Person manager) {
        return add(work, title, department, Optional.of(manager.name()), start, Optional.of(end));
    }

    /**
     * Several people of one title.
     *
     * @param count how many
     * @param joined how many of them joined in the last twelve months; the joiners of all teams spread over these months
     */
    List<Person> team(int count, int joined, Work work, String title, String department, Person manager) {
        var team = new ArrayList<Person>();
        for (int index = 0; index < count; index++) {
            LocalDate start = index < count - joined ? earlier() : nextJoiner();
            team.add(add(work, title, department, Optional.of(manager.name()), start, Optional.empty()));
        }
        return team;
    }

    /** Puts a changed person in the place of the one with the same number. */
    void change(Person person) {
        people.replaceAll(old -> old.id() == person.id() ? person : old);
    }

    /** Everybody, in the order of their numbers. */
    List<Person> people() {
        return List.copyOf(people);
    }

    private Person add(
            Work work,
            String title,
            String department,
            Optional<String> manager,
            LocalDate start,
            Optional<LocalDate> left) {
        var person = new Person(
                1001 + people.size() * 3,
                names.person(),
                work,
                title,
                department,
                manager,
                start,
                left,
                false,
                OptionalDouble.empty(),
                OptionalDouble.empty());
        people.add(person);
        return person;
    }

    private LocalDate earlier() {
        long months = Math.max(1, founded.until(end.minusMonths(12), java.time.temporal.ChronoUnit.MONTHS));
        return founded.plusMonths(random.nextLong(months)).atDay(1 + random.nextInt(28));
    }

    private LocalDate nextJoiner() {
        long month = (recent * 5L) % 12;
        recent++;
        return end.minusMonths(11 - month).atDay(1 + random.nextInt(27));
    }
}
