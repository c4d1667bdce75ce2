package dev.revopsassess.intake.settings;

import dev.revopsassess.value.table.CellTopic;
import dev.revopsassess.value.table.CellWords;
import dev.revopsassess.value.table.HeaderTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes the names, addresses and ids of known people out of texts, however they are written: in any case and order of their
 * parts, with an initial for the first name, without accents, joined by dots, underscores or nothing. A full name is always
 * taken out. A surname alone is only where it is no word that the rules know, so that nobody called Sales blanks out a
 * department. One pass over a text finds everybody: its words are looked up, not searched for.
 */
public final class NameMask {
    /** What stands in place of a person. */
    public static final String PERSON = "a person";

    private static final String ADDRESS_OF_SOMEBODY = "an address";
    private static final Pattern ADDRESS =
            Pattern.compile("[\\p{L}\\p{N}._%+'’-]{1,64}+@[\\p{L}\\p{N}-]{1,64}+(?:\\.[\\p{L}\\p{N}-]{1,64}+)+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern GAP = Pattern.compile("[ \\u00A0,.'’_-]{0,3}");

    /** More words make no name. */
    private static final int MOST_PARTS = 6;

    /** Shorter surnames and shorter joined names are words of every kind. */
    private static final int SHORTEST_ALONE = 4;

    private static final int SHORTEST_JOINED = 6;

    /** Shorter numbers may count anything. */
    private static final int SHORTEST_NUMBER = 6;

    /** A text that long is looked through once and not kept. */
    private static final int MOST_KEPT = 4_096;

    private final Set<String> words;
    private final CellWords cells;
    private final Set<String> together = new HashSet<>();
    private final Set<String> alone = new HashSet<>();
    private final Map<String, String> known = new HashMap<>();
    private int most = 1;

    /** A word of a text, and the form in which it is looked up. */
    private record Word(int start, int end, String form) {}

    /**
     * Knows nobody yet.
     *
     * @param words what the rules call things, in lower case without accents: none of it alone is a name
     * @param cells which words stand beside a name and are no part of it
     */
    NameMask(Set<String> words, CellWords cells) {
        this.words = words;
        this.cells = cells;
    }

    /** Somebody's name, address or id, as a column for people has it. */
    void add(String cell) {
        known.clear();
        if (ADDRESS.matcher(cell).matches()) {
            address(cell);
        } else if (cell.chars().anyMatch(Character::isDigit)) {
            id(cell);
        } else {
            name(cell);
        }
    }

    private void address(String cell) {
        String user = cell.substring(0, cell.indexOf('@'));
        List<String> parts = parts(user);
        if (parts.size() == 1 && user.length() >= SHORTEST_JOINED) {
            addAlone(parts.get(0));
        } else {
            addTogether(parts);
        }
    }

    private void id(String cell) {
        List<String> parts = parts(cell);
        if (parts.size() > 1) {
            addTogether(parts);
        } else if (!parts.isEmpty()) {
            String id = parts.get(0);
            if (id.length() >= SHORTEST_NUMBER || id.chars().anyMatch(Character::isLetter)) {
                addAlone(id);
            }
        }
    }

    private void name(String cell) {
        int comma = cell.indexOf(',');
        String ordered = comma < 0 ? cell : cell.substring(comma + 1) + " " + cell.substring(0, comma);
        for (String spelling : new LinkedHashSet<>(List.of(ordered, transliterated(ordered)))) {
            List<String> parts = parts(spelling).stream()
                    .filter(part -> !cells.says(CellTopic.NAME, "title", part))
                    .limit(MOST_PARTS)
                    .toList();
            if (!parts.isEmpty()) {
                name(parts);
            }
        }
    }

    private void name(List<String> parts) {
        String first = parts.get(0);
        String last = parts.get(parts.size() - 1);
        if (last.length() >= SHORTEST_ALONE) {
            addAlone(last);
        }
        if (parts.size() < 2) {
            return;
        }
        addTogether(parts);
        for (String part : parts.subList(1, parts.size())) {
            addTogether(List.of(first, part));
            if (part.length() >= SHORTEST_ALONE && !words.contains(part)) {
                addTogether(List.of(first.substring(0, first.offsetByCodePoints(0, 1)), part));
            }
        }
        for (String joined : List.of(first + last, last + first, first.charAt(0) + last)) {
            if (joined.length() >= SHORTEST_JOINED) {
                addAlone(joined);
            }
        }
    }

    private void addTogether(List<String> parts) {
        if (parts.size() > 1) {
            together.add(key(parts));
            most = Math.max(most, Math.min(MOST_PARTS, parts.size()));
        }
    }

    private void addAlone(String word) {
        if (!words.contains(word)) {
            alone.add(word);
        }
    }

    /** The text without anybody's name, and without any address. */
    String masked(String text) {
        String kept = known.get(text);
        if (kept != null) {
            return kept;
        }
        String masked = masked(text, false);
        if (text.length() < MOST_KEPT && known.size() < MOST_KEPT) {
            known.put(text, masked);
        }
        return masked;
    }

    /** A sentence of ours without anybody's name; words of ours that are a surname too stay, unless written in capitals. */
    String maskedSentence(String text) {
        return masked(text, true);
    }

    private String masked(String text, boolean sentence) {
        String open = text.indexOf('@') < 0 ? text : ADDRESS.matcher(text).replaceAll(ADDRESS_OF_SOMEBODY);
        return together.isEmpty() && alone.isEmpty() ? open : withoutNames(open, sentence);
    }

    private String withoutNames(String text, boolean sentence) {
        List<Word> found = found(text);
        var masked = new StringBuilder();
        int written = 0;
        for (int at = 0; at < found.size(); ) {
            int length = nameAt(text, found, at, sentence);
            if (length > 0) {
                masked.append(text, written, found.get(at).start()).append(PERSON);
                written = found.get(at + length - 1).end();
            }
            at += Math.max(1, length);
        }
        return written == 0 ? text : masked.append(text, written, text.length()).toString();
    }

    /** How many words from there on name somebody; 0 for none. */
    private int nameAt(String text, List<Word> found, int at, boolean sentence) {
        int longest = 1;
        while (longest < most
                && at + longest < found.size()
                && joins(text, found.get(at + longest - 1), found.get(at + longest))) {
            longest++;
        }
        for (int length = longest; length > 1; length--) {
            List<Word> run = found.subList(at, at + length);
            if (together.contains(key(run.stream().map(Word::form).toList())) && isName(text, run)) {
                return length;
            }
        }
        Word word = found.get(at);
        boolean ours = sentence
                && text.substring(word.start(), word.end()).chars().noneMatch(Character::isDigit)
                && text.substring(word.start() + 1, word.end()).chars().anyMatch(Character::isLowerCase);
        return alone.contains(word.form()) && !ours ? 1 : 0;
    }

    /** Whether what stands between two words is what may stand inside a name. */
    private static boolean joins(String text, Word before, Word after) {
        int from = before.end();
        int to = after.start();
        return GAP.matcher(text).region(from, to).matches();
    }

    /** Words that the rules know too are a name only where they are written as one: "will grant" is none. */
    private boolean isName(String text, List<Word> run) {
        boolean ordinary = run.stream()
                .allMatch(word -> words.contains(word.form()) || word.form().length() == 1);
        return !ordinary
                || run.stream().allMatch(word -> Character.isUpperCase(text.codePointAt(word.start())))
                || text.substring(run.get(0).end(), run.get(1).start()).matches("[._]");
    }

    private static List<Word> found(String text) {
        var found = new ArrayList<Word>();
        int start = -1;
        int before = 0;
        for (int i = 0; i <= text.length(); ) {
            int c = i < text.length() ? text.codePointAt(i) : ' ';
            boolean in = Character.isLetterOrDigit(c) || isMark(c);
            boolean camel = start >= 0 && Character.isUpperCase(c) && Character.isLowerCase(before);
            if (start >= 0 && (!in || camel)) {
                found.add(new Word(start, i, form(text.substring(start, i))));
                start = -1;
            }
            if (in && start < 0) {
                start = i;
            }
            before = c;
            i += Character.charCount(c);
        }
        return found;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static List<String> parts(String cell) {
        return OTHER.splitAsStream(cell)
                .map(NameMask::form)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** A word in lower case without accents, whole. */
    private static String form(String word) {
        return HeaderTable.plain(word.toLowerCase(java.util.Locale.ROOT)
                        .replace('ø', 'o')
                        .replace('ł', 'l')
                        .replace('đ', 'd')
                        .replace("æ", "ae"))
                .replace(" ", "");
    }

    private static String transliterated(String name) {
        return name.toLowerCase(java.util.Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ø", "oe")
                .replace("ü", "ue")
                .replace("å", "aa");
    }

    private static String key(List<String> parts) {
        String[] sorted = parts.toArray(String[]::new);
        Arrays.sort(sorted);
        return Arrays.stream(sorted).collect(Collectors.joining(" "));
    }
}
