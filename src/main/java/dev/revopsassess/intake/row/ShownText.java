package dev.revopsassess.intake.row;

import dev.revopsassess.intake.column.Mapping;
import dev.revopsassess.intake.settings.Privacy;
import dev.revopsassess.value.table.FieldType;
import java.util.Set;

/** A cell's text as it goes on: without people's names where it leaves intake, else as it can be compared with them in here. */
record ShownText(Mapping mapping, Privacy privacy) {
    /** Fields of text that only say which function, team, level or question a row is about. */
    private static final Set<String> STAY = Set.of("function", "team", "level", "question");

    String text(String field, String text) {
        boolean leaves = mapping.type(field) == FieldType.TEXT && !STAY.contains(field);
        return leaves || field.equals("currency") ? privacy.veil(text) : privacy.veilCompany(text);
    }
}
