package dev.revopsassess.record;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** To whom somebody reports, as far as the headcount export says. */
public sealed interface Manager {
    /** {@link HeadcountEntry#number()} of the manager's entry. */
    record ReportsTo(int entry) implements Manager {}

    /** The manager cell is empty in an export that has the column: the top of the chain, or a gap. */
    record NoOne() implements Manager {}

    /** The cell names somebody whom the export does not list, or several people of that name. */
    record Unresolved() implements Manager {}

    /** The export has no manager column. */
    record NotExported() implements Manager {}

    /** One answer for each case; the first from {@link HeadcountEntry#number()} of the manager's entry. */
    default <T> T fold(
            Function<Integer, T> reportsTo, Supplier<T> noOne, Supplier<T> unresolved, Supplier<T> notExported) {
        if (this instanceof ReportsTo to) {
            return reportsTo.apply(to.entry());
        }
        if (this instanceof NoOne) {
            return noOne.get();
        }
        return this instanceof Unresolved ? unresolved.get() : notExported.get();
    }

    /** {@link HeadcountEntry#number()} of the manager's entry, where the export lists the manager. */
    default Optional<Integer> known() {
        return this instanceof ReportsTo to ? Optional.of(to.entry()) : Optional.empty();
    }

    /** Whether the export has a manager column. */
    default boolean isExported() {
        return !(this instanceof NotExported);
    }
}
