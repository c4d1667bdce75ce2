package dev.revopsassess.value;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The entries of a table, each with the phrases that call for it. Hundreds of entries meet every name, so only those are
 * tried that can begin with one of its words; what is found is the same as if all were.
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
    record Entry<T>(T value, List<Phrase> any, List<Phrase> none) {
        boolean matches(List<String> words) {
            return any.stream().anyMatch(phrase -> phrase.isIn(words))
                    && none.stream().noneMatch(phrase -> phrase.isIn(words));
        }
    }

    private final List<Entry<T>> entries;
    private final Map<String, BitSet> byFirstWord = new HashMap<>();
    private final BitSet always = new BitSet();

    PhraseBook(List<Entry<T>> entries) {
        this.entries = List.copyOf(entries);
        for (int index = 0; index < entries.size(); index++) {
            for (Phrase phrase : entries.get(index).any()) {
                file(phrase, index);
            }
        }
    }

    /** What the entries say that match a name, in their order. */
    Stream<T> matching(List<String> words) {
        return near(words).stream().filter(entry -> entry.matches(words)).map(Entry::value);
    }

    /** The entries that a name could match, in their order. */
    List<Entry<T>> near(List<String> words) {
        BitSet near = (BitSet) always.clone();
        for (String word : words) {
            add(near, word);
            if (word.endsWith("s")) {
                add(near, word.substring(0, word.length() - 1));
            }
        }
        var found = new ArrayList<Entry<T>>();
        near.stream().forEach(index -> found.add(entries.get(index)));
        return found;
    }

    private void add(BitSet near, String word) {
        BitSet filed = byFirstWord.get(word);
        if (filed != null) {
            near.or(filed);
        }
    }

    private void file(Phrase phrase, int index) {
        Optional<Set<String>> words = phrase.firstWords();
        if (words.isEmpty()) {
            always.set(index);
        } else {
            words.get()
                    .forEach(word -> byFirstWord
                            .computeIfAbsent(word, none -> new BitSet())
                            .set(index));
        }
    }
}
