package dev.revopsassess.intake.row;

import dev.revopsassess.intake.column.FieldType;
import dev.revopsassess.intake.settings.Privacy;
import dev.revopsassess.record.Kind;
import java.util.Set;

/** A cell's text as it goes on: without people's names where it leaves intake, else as it can be compared with them in here. */
record ShownText(Kind kind, Privacy privacy) {
    /** Fields of text that only say which function, team, level or question a row is about. */
    private static final Set<String> STAY = Set.of("function", "team", "level", "question");

    String text(String field, String text) {
        boolean leaves = FieldType.of(kind, field) == FieldType.TEXT && !STAY.contains(field);
        return leaves || field.equals("currency") ? privacy.veil(text) : privacy.veilCompany(text);
    }
}
