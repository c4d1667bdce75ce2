package dev.revopsassess.record;

import dev.revopsassess.value.Source;
import java.util.Locale;
import java.util.Optional;

/**
 * Something wrong with the input, in words a person can act on.
 *
 * @param source file, line and column; line 0 is the file as a whole
 * @param severity error: a row, column or file is lost to the result; warning: read, but look at it; note: a guess or
 *     an assumption worth knowing
 * @param code stable kebab-case name of the kind of problem
 * @param message where, what was found and what it means, ending in what to do; never quotes a cell of a name or id
 *     column
 * @param fix the configuration line that settles it, where one would
 */
public record Problem(Source source, Severity severity, String code, String message, Optional<String> fix) {
    /** How bad it is. */
    public enum Severity {
        /** A row, column or file is lost to the result. */
        ERROR,
        /** Read, but worth a look. */
        WARNING,
        /** A guess or an assumption. */
        NOTE;

        /** Lower-case word of the JSON contract. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
