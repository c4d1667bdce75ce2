package dev.revopsassess.pack;

import dev.revopsassess.signal.Condition;
import dev.revopsassess.value.Nearest;
import java.util.Map;
import java.util.Set;

/**
 * The names that a rule may use.
 *
 * @param metrics ids of the metric catalogue
 * @param questions ids of the questions
 * @param signals ids of the pack's signals
 * @param areas ids of the ownership areas
 * @param documents keys of the source documents
 * @param conditions conditions that the pack defines under a name
 */
record Names(
        Set<String> metrics,
        Set<String> questions,
        Set<String> signals,
        Set<String> areas,
        Set<String> documents,
        Map<String, Condition> conditions) {
    /** The name, if it is one of the known. */
    static String known(String kind, String name, Set<String> known, Place place) {
        if (known.contains(name)) {
            return name;
        }
        throw place.error("no " + kind + " \"" + name + "\"" + Nearest.hint(name, known));
    }
}
