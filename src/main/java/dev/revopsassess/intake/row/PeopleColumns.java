package dev.revopsassess.intake.row;

import dev.revopsassess.intake.column.Mapping;
import dev.revopsassess.intake.people.People;
import dev.revopsassess.intake.settings.Privacy;
import dev.revopsassess.record.Kind;
import dev.revopsassess.value.table.HeaderTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The columns of a table that hold people: whoever stands in them is met before any text of any file leaves intake. */
final class PeopleColumns {
    private static final Set<String> PEOPLE = Set.of("name", "employee_id", "email", "manager", "manager_id");

    /** Columns that hold people or teams. */
    private static final Set<String> OWNERS = Set.of("owner", "user", "respondent", "team");

    private final List<Integer> people = new ArrayList<>();
    private final List<Integer> owners = new ArrayList<>();
    private final int first;
    private final int last;
    private final Privacy discretion;

    PeopleColumns(Mapping mapping, Privacy discretion) {
        this.discretion = discretion;
        boolean headcount = mapping.kind() == Kind.HEADCOUNT;
        mapping.fields().forEach((field, index) -> {
            if (headcount && PEOPLE.contains(field)) {
                people.add(index);
            } else if (!headcount && OWNERS.contains(field)) {
                owners.add(index);
            }
        });
        first = headcount ? mapping.fields().getOrDefault("first_name", -1) : -1;
        last = headcount ? mapping.fields().getOrDefault("last_name", -1) : -1;
    }

    void meet(List<String> cells) {
        people.forEach(index -> meet(cell(cells, index)));
        owners.forEach(index -> meetOwner(cell(cells, index)));
        meet((cell(cells, first) + " " + cell(cells, last)).strip());
    }

    private void meet(String cell) {
        if (!cell.isBlank()) {
            discretion.meet(cell);
        }
    }

    /** A team is none of the people: what has the form of a name and no word that the rules know. */
    private void meetOwner(String cell) {
        boolean somebody = People.mayNameSomebody(cell)
                && Arrays.stream(HeaderTable.plain(cell).split(" ", -1)).noneMatch(discretion::isOrdinary);
        if (somebody || cell.indexOf('@') > 0) {
            discretion.meet(cell);
        }
    }

    private static String cell(List<String> cells, int index) {
        return index < 0 || index >= cells.size() ? "" : cells.get(index).strip();
    }
}
