package dev.revopsassess.intake.text;

import dev.revopsassess.value.table.HeaderTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of the months in English, German, French and Spanish, whole and shortened. */
final class MonthNames {
    private static final List<String> NAMES = List.of(
            "january jan januar janvier janv enero ene jaenner janner",
            "february feb februar fevrier fevr fev febrero febr",
            "march mar marz maerz mrz mars marzo",
            "april apr avril avr abril abr",
            "may mai mayo",
            "june jun juni juin junio",
            "july jul juli juillet juil julio",
            "august aug aout agosto ago aou",
            "september sep sept septembre septiembre setiembre set",
            "october oct oktober okt octobre octubre",
            "november nov novembre noviembre",
            "december dec dezember dez decembre diciembre dic");

    private static final Map<String, Integer> BY_NAME = byName();

    private MonthNames() {}

    /** The month of a name, 1 to 12; 0 where it is no month. */
    static int month(String name) {
        return BY_NAME.getOrDefault(HeaderTable.plain(name), 0);
    }

    private static Map<String, Integer> byName() {
        var result = new HashMap<String, Integer>();
        for (int i = 0; i < NAMES.size(); i++) {
            for (String name : NAMES.get(i).split(" ", -1)) {
                result.put(name, i + 1);
            }
        }
        return Map.copyOf(result);
    }
}
