package dev.revopsassess.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What HR systems write in columns of status and of employment type. */
final class EmploymentWords {
    private static final Set<String> LEFT = Set.of(
            "terminated",
            "inactive",
            "left",
            "former",
            "resigned",
            "retired",
            "deceased",
            "offboarded",
            "separated",
            "dismissed",
            "leaver",
            "departed",
            "not active",
            "ausgeschieden",
            "inaktiv",
            "ehemalig",
            "sorti",
            "parti",
            "inactif",
            "baja",
            "inactivo",
            "no",
            "false",
            "0",
            "n");
    private static final List<String> OUTSIDE = List.of(
            "contractor",
            "contract worker",
            "freelance",
            "consultant",
            "agency",
            "contingent",
            "1099",
            "temp",
            "external",
            "extern",
            "freiberuf",
            "leiharbeit",
            "prestataire",
            "autonomo",
            "autónomo");

    private static final Set<String> ACTIVE = Set.of("active", "aktiv", "actif", "activo", "yes", "true");

    private EmploymentWords() {}

    /** Whether the cell says that the person has left. */
    static boolean left(String cell) {
        String word = Tidy.key(cell);
        return LEFT.contains(word) || word.startsWith("terminated");
    }

    /** Whether the cell says that the person is employed now. */
    static boolean active(String cell) {
        return ACTIVE.contains(Tidy.key(cell));
    }

    /** Whether the cells speak of someone who works for the company and is not employed by it. */
    static boolean contractor(String cells) {
        String lower = cells.toLowerCase(Locale.ROOT);
        return OUTSIDE.stream().anyMatch(lower::contains);
    }
}
