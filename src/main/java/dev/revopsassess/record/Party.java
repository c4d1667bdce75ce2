package dev.revopsassess.record;

import java.util.function.Function;
import java.util.function.Supplier;

/** Who owns, answers or leads, without a person's name: names stay in intake. */
public sealed interface Party {
    /** A team by its name as written in the export. */
    record Team(String name) implements Party {}

    /** A person whom headcount knows: {@link HeadcountEntry#number()} of that entry. */
    public record Person(int entry) implements Party {}

    /** A person whom headcount does not know; printed as "a person". */
    record UnknownPerson() implements Party {}

    /** Said to be nobody. */
    record Nobody() implements Party {}

    /** Whether it is a team. */
    default boolean isTeam() {
        return this instanceof Team;
    }

    /** Whether one can be told from another: all but a person whom headcount does not know. */
    default boolean isKnown() {
        return !(this instanceof UnknownPerson);
    }

    /** One answer for each case. */
    default <T> T fold(
            Function<Team, T> team, Function<Person, T> person, Supplier<T> unknownPerson, Supplier<T> nobody) {
        if (this instanceof Team t) {
            return team.apply(t);
        }
        if (this instanceof Person p) {
            return person.apply(p);
        }
        return this instanceof UnknownPerson ? unknownPerson.get() : nobody.get();
    }
}
