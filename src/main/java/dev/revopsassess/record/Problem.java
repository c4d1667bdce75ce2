package dev.revopsassess.record;

import dev.revopsassess.value.Keyword;
import dev.revopsassess.value.Source;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something wrong with the input, in words a person can act on.
 *
 * @param source file, line and column; line 0 is the file as a whole
 * @param severity error: a row, column or file is lost to the result; warning: read, but look at it; note: a guess or
 *     an assumption worth knowing
 * @param code stable kebab-case name of the kind of problem
 * @param message what was found and what it means, ending in what to do; the place is not repeated in it; never quotes
 *     a cell of a name or id column
 * @param fix the configuration line that settles it, where one would
 */
public record Problem(Source source, Severity severity, String code, String message, Optional<String> fix) {
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");

    /** How bad it is. */
    public enum Severity implements Keyword {
        /** A row, column or file is lost to the result. */
        ERROR,
        /** Read, but worth a look. */
        WARNING,
        /** A guess or an assumption. */
        NOTE
    }

    /**
     * Place, message and fix on one line, as it is said to a person: {@code arr.csv:14: column "ARR": "x" is not an amount
     * here. The row is set aside; correct the cell. Fix: ...}. Control characters of file and column names are shown as
     * question marks.
     */
    public String text() {
        String column = source.column().map(name -> "column \"" + name + "\": ").orElse("");
        String settles = fix.map(line -> " Fix: " + line).orElse("");
        return CONTROLS.matcher(source.text() + ": " + column + message + settles)
                .replaceAll("?");
    }
}
