package dev.revopsassess.value.table;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that stand in cells of any export and are no data: what means "nothing here", what a spreadsheet writes where a
 * formula fails, and what labels a row that adds up others.
 *
 * @param missing texts that stand for an empty cell, in lower case
 * @param errors what spreadsheets show in place of a value that they could not work out, in lower case
 * @param totals words that label a total or a subtotal, as {@link HeaderTable#plain} writes them
 * @param beside words that may stand beside them in a label that says nothing else, such as {@code grand}
 * @param summaries labels of rows that count or average the rows above
 * @param vacant what stands in place of a name where nobody holds a position; a {@code *} at the end stands for any words
 */
public record CellWords(
        Set<String> missing,
        Set<String> errors,
        Set<String> totals,
        Set<String> beside,
        Set<String> summaries,
        Set<String> vacant) {
    private static final int LONGEST_MISSING = 13;
    private static final int LONGEST_ERROR = 20;
    private static final int LONGEST_LABEL = 60;
    private static final Pattern BRACKETS = Pattern.compile("[(\\[][^)\\]]*[)\\]]");

    /** What a cell's text says about the row that it stands in. */
    public enum Label {
        /** Nothing: the cell is data. */
        NONE,
        /** A word for total and other words, as in {@code EMEA total} or in the name of a company. */
        PARTLY,
        /** That the row is a total. */
        TOTAL
    }

    public CellWords {
        missing = Set.copyOf(new LinkedHashSet<>(missing));
        errors = Set.copyOf(new LinkedHashSet<>(errors));
        totals = Set.copyOf(new LinkedHashSet<>(totals));
        beside = Set.copyOf(new LinkedHashSet<>(beside));
        summaries = Set.copyOf(new LinkedHashSet<>(summaries));
        vacant = Set.copyOf(new LinkedHashSet<>(vacant));
    }

    /** No words. */
    public static CellWords none() {
        return new CellWords(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    /** Whether the cell is empty or says that it is. */
    public boolean isMissing(String cell) {
        String text = cell.strip();
        return text.isEmpty()
                || (text.length() < LONGEST_MISSING
                        && !Character.isDigit(text.charAt(0))
                        && missing.contains(text.toLowerCase(Locale.ROOT)));
    }

    /** Whether the cell is one of the errors of a spreadsheet that are known by name. */
    public boolean isKnownError(String cell) {
        String text = cell.strip();
        return text.length() > 2
                && text.length() <= LONGEST_ERROR
                && (text.charAt(0) == '#' || text.charAt(0) == 'E' || text.charAt(0) == 'e')
                && errors.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Whether the cell is an error of a spreadsheet, in whatever language: a known one, or {@code #WORD!} or {@code #WORD?}. */
    public boolean isError(String cell) {
        String text = cell.strip();
        if (text.length() < 3 || text.length() > LONGEST_ERROR) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        boolean form = text.charAt(0) == '#'
                && (last == '!' || last == '?')
                && (Character.isLetter(text.charAt(1)) || text.charAt(1) == '¡' || text.charAt(1) == '¿')
                && text.indexOf(' ') < 0;
        return form || isKnownError(text);
    }

    /** Whether the cell is a formula as it was typed, so that its value is not known. */
    public static boolean isFormula(String cell) {
        String text = cell.strip();
        return text.length() > 1
                && text.charAt(0) == '='
                && (Character.isLetterOrDigit(text.charAt(1)) || "(+-$'_".indexOf(text.charAt(1)) >= 0);
    }

    /** What the cell says about its row. */
    public Label label(String cell) {
        String text = cell.strip();
        if (text.length() < 3 || text.length() > LONGEST_LABEL || !holdsTotal(text)) {
            return Label.NONE;
        }
        return words(text).stream().allMatch(word -> totals.contains(word) || beside.contains(word))
                ? Label.TOTAL
                : Label.PARTLY;
    }

    /** Whether the cell labels a row that counts or averages the rows above. */
    public boolean isSummary(String cell) {
        String text = cell.strip();
        return text.length() <= LONGEST_LABEL && summaries.contains(String.join(" ", words(text)));
    }

    /** Whether a text in place of a person's name says that nobody holds the position. */
    public boolean isVacant(String name) {
        String plain = HeaderTable.plain(name);
        return vacant.stream()
                .anyMatch(word -> word.endsWith("*")
                        ? (plain + " ").startsWith(word.substring(0, word.length() - 1))
                        : plain.equals(word));
    }

    /** The words of a label that are left without those for total, in the form in which headers are compared. */
    public String withoutTotal(String label) {
        return label.length() > LONGEST_LABEL
                ? ""
                : words(label).stream().filter(word -> !totals.contains(word)).collect(Collectors.joining(" "));
    }

    /** The words of a text without what stands in brackets and without numbers. */
    private static List<String> words(String text) {
        String plain = HeaderTable.plain(BRACKETS.matcher(text).replaceAll(" "));
        return Arrays.stream(plain.split(" ", -1))
                .filter(word -> !word.isEmpty() && !word.chars().allMatch(Character::isDigit))
                .toList();
    }

    /** Whether a word of the text is one for total; looked at letter by letter, as every cell of a table is asked. */
    private boolean holdsTotal(String text) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                int length = i - start;
                if (length > 2
                        && length < 20
                        && totals.contains(text.substring(start, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }
}
