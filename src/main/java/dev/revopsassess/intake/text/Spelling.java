package dev.revopsassess.intake.text;

import dev.revopsassess.value.table.HeaderTable;
import dev.revopsassess.value.table.HeaderTable.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Takes headers apart into the words that the table of headers knows, and writes them in one spelling: {@code termdt},
 * {@code TermDate} and {@code term_date} are all {@code terminationdate}. Several threads may ask at once.
 */
public final class Spelling {
    private static final int SHORTEST_WORD = 2;
    private static final int LONGEST_JOINED = 40;

    /** More ways than this to take a header apart say that it is none. */
    private static final int MOST_WAYS = 16;

    private static final int REMEMBERED = 10_000;

    private final Words words;
    private final Set<String> dictionary = new HashSet<>();
    private final Map<String, List<List<String>>> remembered = new ConcurrentHashMap<>();

    /** No spelling yet. */
    public Spelling(HeaderTable table) {
        words = table.words();
        table.kinds().forEach((kind, known) -> {
            known.prefixes().forEach(this::learn);
            known.fields().forEach((field, synonyms) -> {
                learn(HeaderTable.plain(field));
                synonyms.forEach(this::learn);
            });
        });
        words.prefixes().forEach(this::learn);
        words.abbreviations().forEach((shorter, longer) -> {
            learn(shorter);
            learn(longer);
        });
    }

    private void learn(String form) {
        for (String word : form.split(" ", -1)) {
            if (word.length() >= SHORTEST_WORD) {
                dictionary.add(word);
            }
        }
    }

    /** The ways to read a header as words, the one that its blanks, case and underscores show first. */
    public List<List<String>> ways(String form) {
        List<List<String>> known = remembered.get(form);
        if (known == null) {
            known = apart(form);
            if (remembered.size() < REMEMBERED) {
                remembered.put(form, known);
            }
        }
        return known;
    }

    private List<List<String>> apart(String form) {
        List<String> shown = List.of(form.split(" ", -1));
        List<List<String>> ways = List.of(List.of());
        for (String token : shown) {
            List<List<String>> parts = parts(token);
            var longer = new ArrayList<List<String>>();
            for (List<String> way : ways) {
                for (List<String> part : parts) {
                    var both = new ArrayList<>(way);
                    both.addAll(part);
                    longer.add(both);
                }
            }
            if (longer.size() > MOST_WAYS) {
                return List.of(shown);
            }
            ways = longer;
        }
        var all = new ArrayList<>(List.of(shown));
        ways.stream().filter(way -> !way.equals(shown)).forEach(all::add);
        return all;
    }

    /** The words that a token is made of; the token itself where it is a word, or none that is known. */
    private List<List<String>> parts(String token) {
        if (dictionary.contains(token) || token.length() > LONGEST_JOINED) {
            return List.of(List.of(token));
        }
        var ends = new ArrayList<List<List<String>>>();
        ends.add(List.of(List.of()));
        for (int end = 1; end <= token.length(); end++) {
            var here = new ArrayList<List<String>>();
            for (int from = 0; from <= end - SHORTEST_WORD; from++) {
                if (ends.get(from).isEmpty()) {
                    continue;
                }
                String word = token.substring(from, end);
                if (dictionary.contains(word)) {
                    for (List<String> before : ends.get(from)) {
                        var way = new ArrayList<>(before);
                        way.add(word);
                        here.add(way);
                    }
                }
            }
            if (here.size() > MOST_WAYS) {
                return List.of(List.of(token));
            }
            ends.add(here);
        }
        List<List<String>> whole = ends.get(token.length());
        return whole.isEmpty() ? List.of(List.of(token)) : whole;
    }

    /** The letters of the words without anything between them, abbreviations written out. */
    public String letters(List<String> header) {
        var letters = new StringBuilder();
        header.forEach(word -> letters.append(words.abbreviations().getOrDefault(word, word)));
        return letters.toString();
    }

    /** The same with every word in the singular. */
    public String singular(List<String> header) {
        var singular = new ArrayList<String>(header.size());
        for (String word : header) {
            singular.add(singular(words.abbreviations().getOrDefault(word, word)));
        }
        return letters(singular);
    }

    private static String singular(String word) {
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return !plural
                ? word
                : word.endsWith("ies")
                        ? word.substring(0, word.length() - 3) + "y"
                        : word.substring(0, word.length() - 1);
    }

    /** Whether a word only says where a column comes from. */
    public boolean saysWherefrom(String word) {
        return words.prefixes().contains(word);
    }
}
