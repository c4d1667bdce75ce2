package dev.revopsassess.intake.people;

import dev.revopsassess.intake.text.Tidy;
import java.util.regex.Pattern;

/**
 * A cell as a message may quote it. Where it might name somebody, only its shape is shown: letters as {@code x} and the
 * digits of what may be an id as {@code 0}. The line and the column say where to look for the rest.
 */
public final class Quoted {
    private static final Pattern DATE =
            Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})|\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}");
    private static final Pattern AMOUNT =
            Pattern.compile("[($€£+-]*\\s?\\d{1,3}(?:[.,'’\\s]\\d{1,3})+\\s?[)%€$£-]*|[$€£]\\s?\\d+|\\d+\\s?[%€$£]");

    private Quoted() {}

    /** A cell of a table that has no column for people: as it stands, unless it looks like a name or an address. */
    public static String open(String cell) {
        return People.mayNameSomebody(cell) ? shape(cell) : "\"" + Tidy.quote(cell) + "\"";
    }

    /** A cell of a table that has a column for people: as it stands only where it is plainly a date or an amount. */
    public static String guarded(String cell) {
        String text = Tidy.text(cell);
        boolean plain = DATE.matcher(text).matches() || AMOUNT.matcher(text).matches();
        return plain ? "\"" + Tidy.quote(text) + "\"" : shape(text);
    }

    private static String shape(String cell) {
        var shape = new StringBuilder();
        Tidy.quote(cell)
                .codePoints()
                .map(c -> Character.isDigit(c) ? '0' : Character.isLetterOrDigit(c) || isMark(c) ? 'x' : c)
                .forEach(shape::appendCodePoint);
        return "a cell of the shape \"" + shape + "\"";
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
