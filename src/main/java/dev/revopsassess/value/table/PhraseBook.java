package dev.revopsassess.value.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The entries of a table, each with the phrases that call for it. Hundreds of entries with thousands of phrases meet every
 * name, so only those phrases are tried that can begin with one of its words; what is found is the same as if all were.
 *
 * @param <T> what an entry says
 */
final class PhraseBook<T> {
    /**
     * One entry.
     *
     * @param value what it says
     * @param any phrases of which a name has to hold one
     * @param none phrases of which it must hold none
     */
    record Entry<T>(T value, List<Phrase> any, List<Phrase> none) {}

    /** One phrase that calls for an entry. */
    record Call<T>(Phrase phrase, Entry<T> entry) {
        private boolean matches(List<String> words) {
            return phrase.isIn(words) && entry.none().stream().noneMatch(each -> each.isIn(words));
        }
    }

    /** Every phrase of every entry, in their order. */
    private final List<Call<T>> calls = new ArrayList<>();

    private final Map<Phrase.Word, BitSet> byFirstWord = new HashMap<>();
    private int longestOpen;

    PhraseBook(List<Entry<T>> entries) {
        for (Entry<T> entry : entries) {
            for (Phrase phrase : entry.any()) {
                for (Phrase.Word word : phrase.firstWords()) {
                    byFirstWord.computeIfAbsent(word, none -> new BitSet()).set(calls.size());
                    longestOpen =
                            word.open() ? Math.max(longestOpen, word.text().length()) : longestOpen;
                }
                calls.add(new Call<>(phrase, entry));
            }
        }
    }

    /** What the entries say that match a name, in their order; an entry that several phrases call for comes once. */
    Stream<T> matching(List<String> words) {
        return near(words)
                .filter(call -> call.matches(words))
                .map(Call::entry)
                .distinct()
                .map(Entry::value);
    }

    /** The phrases that a name could hold, in their order. */
    Stream<Call<T>> near(List<String> words) {
        var near = new BitSet();
        for (String word : words) {
            add(near, new Phrase.Word(word, false));
            if (word.endsWith("s")) {
                add(near, new Phrase.Word(word.substring(0, word.length() - 1), false));
            }
            for (int length = Math.min(word.length(), longestOpen); length > 0; length--) {
                add(near, new Phrase.Word(word.substring(0, length), true));
            }
        }
        return near.stream().mapToObj(calls::get);
    }

    private void add(BitSet near, Phrase.Word word) {
        BitSet filed = byFirstWord.get(word);
        if (filed != null) {
            near.or(filed);
        }
    }
}
