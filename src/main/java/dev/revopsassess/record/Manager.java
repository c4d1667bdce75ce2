package dev.revopsassess.record;

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
}
