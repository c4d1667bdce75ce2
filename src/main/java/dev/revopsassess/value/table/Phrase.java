package dev.revopsassess.value.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Collectors;

/**
 * A pattern of words, found anywhere in a name. Its text is made of words in the order in which they must follow each
 * other; a word fits its plural too, {@code a|b} fits either, {@code verk*} fits every word that begins so, {@code ..}
 * fits up to three words, {@code ^} and {@code $} fit the beginning and the end of the name, {@code ,} fits a comma,
 * slash, bracket or dash. Breaks between words are otherwise overlooked.
 */
record Phrase(List<Part> parts) {
    /** Where a phrase was found: first word, and the word behind the last. */
    record Span(int from, int to) {
        /** Takes the words away that were found, so that no other phrase finds them; the places stay. */
        void blank(List<String> words) {
            Collections.fill(words.subList(from, to), "");
        }
    }

    private static final int LONGEST_GAP = 3;

    /** Reads a pattern, its words taken apart as names are. */
    static Phrase of(String pattern, Vocabulary vocabulary) {
        List<Part> parts = new ArrayList<>();
        for (var texts = new StringTokenizer(pattern); texts.hasMoreTokens(); ) {
            Part part = Part.of(texts.nextToken(), vocabulary);
            if (part.sign() != Sign.WORDS || !part.choices().isEmpty()) {
                parts.add(part);
            }
        }
        if (parts.stream().noneMatch(part -> part.sign() == Sign.WORDS)) {
            throw new IllegalArgumentException("the pattern \"" + pattern + "\" has no word");
        }
        return new Phrase(List.copyOf(parts));
    }

    /** Words of which a name holds one, in singular or plural, or a longer word where it is open, if the phrase is in it. */
    Set<Word> firstWords() {
        return parts.stream().filter(part -> part.sign() == Sign.WORDS).findFirst().orElseThrow().choices().stream()
                .map(choice -> choice.get(0))
                .collect(Collectors.toSet());
    }

    /** The first place in the words that fits. */
    Optional<Span> find(List<String> words) {
        for (int from = 0; from < words.size(); from++) {
            int to = fit(0, words, from);
            if (to >= 0) {
                return Optional.of(new Span(from, to));
            }
        }
        return Optional.empty();
    }

    /** Whether some place in the words fits. */
    boolean isIn(List<String> words) {
        return find(words).isPresent();
    }

    /** The word behind the last when the parts from one on fit from a word on, else -1. */
    private int fit(int part, List<String> words, int at) {
        if (part == parts.size()) {
            return at;
        }
        Part next = parts.get(part);
        return switch (next.sign()) {
            case START -> at == 0 ? fit(part + 1, words, at) : -1;
            case END -> at == words.size() ? fit(part + 1, words, at) : -1;
            case BREAK -> isBreak(words, at) ? fit(part + 1, words, at + 1) : -1;
            case GAP -> fitAfterGap(part + 1, words, at);
            case WORDS -> fitChoice(part, words, at);
        };
    }

    private static boolean isBreak(List<String> words, int at) {
        return at < words.size() && words.get(at).equals(Vocabulary.BREAK);
    }

    private int fitAfterGap(int part, List<String> words, int at) {
        int skipped = 0;
        for (int next = at; next <= words.size(); next++) {
            int to = fit(part, words, next);
            if (to >= 0) {
                return to;
            }
            if (!isBreak(words, next)) {
                skipped++;
            }
            if (skipped > LONGEST_GAP) {
                break;
            }
        }
        return -1;
    }

    private int fitChoice(int part, List<String> words, int at) {
        for (List<Word> choice : parts.get(part).choices()) {
            int next = at;
            boolean fits = true;
            for (Word word : choice) {
                if (next > 0 && isBreak(words, next)) {
                    next++;
                }
                fits = fits && next < words.size() && word.fits(words.get(next));
                next++;
            }
            int to = fits ? fit(part + 1, words, next) : -1;
            if (to >= 0) {
                return to;
            }
        }
        return -1;
    }

    private enum Sign {
        WORDS,
        GAP,
        START,
        END,
        BREAK
    }

    private record Part(Sign sign, List<List<Word>> choices) {
        static Part of(String text, Vocabulary vocabulary) {
            return switch (text) {
                case ".." -> new Part(Sign.GAP, List.of());
                case "^" -> new Part(Sign.START, List.of());
                case "$" -> new Part(Sign.END, List.of());
                case "," -> new Part(Sign.BREAK, List.of());
                default ->
                    new Part(
                            Sign.WORDS,
                            Arrays.stream(text.split("\\|", -1))
                                    .map(choice -> Word.of(choice, vocabulary))
                                    .filter(choice -> !choice.isEmpty())
                                    .toList());
            };
        }
    }

    /**
     * A word of a phrase.
     *
     * @param text in singular
     * @param open whether every word that begins so fits
     */
    record Word(String text, boolean open) {
        static List<Word> of(String text, Vocabulary vocabulary) {
            boolean open = text.endsWith("*");
            Vocabulary reading = open ? Vocabulary.plain() : vocabulary;
            return reading.words(open ? text.substring(0, text.length() - 1) : text).stream()
                    .map(word -> new Word(word, open))
                    .toList();
        }

        boolean fits(String word) {
            if (open) {
                return word.startsWith(text);
            }
            boolean plural = text.length() > 2 && word.length() == text.length() + 1 && word.endsWith("s");
            return word.equals(text) || (plural && word.startsWith(text));
        }
    }
}
