package dev.revopsassess.value.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseBookTest {
    private static final Vocabulary PLAIN = Vocabulary.plain();

    private static PhraseBook<String> book(String... patterns) {
        return new PhraseBook<>(Arrays.stream(patterns)
                .map(each -> new PhraseBook.Entry<>(each, List.of(Phrase.of(each, PLAIN)), List.of()))
                .toList());
    }

    @Test
    void onlyPhrasesThatBeginWithAWordOfTheNameAreTried() {
        assertThat(book("sales rep", "account executive", "verk*", "marketing").near(PLAIN.words("Verkaufer Accounts")))
                .extracting(call -> call.entry().value())
                .containsExactly("account executive", "verk*");
    }

    @Test
    void anOpenPhraseFitsALongerWordAndItself() {
        assertThat(book("verk*", "ver*").matching(PLAIN.words("Verk"))).containsExactly("verk*", "ver*");
        assertThat(book("verk*", "ver*").matching(PLAIN.words("Verein"))).containsExactly("ver*");
    }

    @Test
    void anEntryThatTwoPhrasesCallForComesOnce() {
        var entry = new PhraseBook.Entry<>(
                "sales",
                List.of(Phrase.of("sales", PLAIN), Phrase.of("seller", PLAIN)),
                List.of(Phrase.of("tax", PLAIN)));
        var book = new PhraseBook<>(List.of(entry));
        assertThat(book.matching(PLAIN.words("seller of sales"))).containsExactly("sales");
        assertThat(book.matching(PLAIN.words("sales tax seller"))).isEmpty();
    }

    @Test
    void whatIsRememberedIsTheAnswerOfTheKey() {
        var memory = new Memory<Integer, Integer>();
        for (int key = 0; key <= Memory.MOST; key++) {
            assertThat(memory.of(key, asked -> -asked)).isEqualTo(-key);
        }
        assertThat(memory.of(Memory.MOST, asked -> 1)).isEqualTo(-Memory.MOST);
        assertThat(memory.of(0, asked -> 1)).isEqualTo(1);
    }
}
