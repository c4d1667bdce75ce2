package dev.revopsassess.value.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final Vocabulary VOCABULARY =
            new Vocabulary(Map.of("svp", "senior vice president", "ae", "account executive"), Set.of("of", "and"));

    @Test
    void aPlainNameIsItsWordsInSmallLettersWrittenOut() {
        assertThat(VOCABULARY.words("  SVP  of Sales and 2 AEs "))
                .containsExactly("senior", "vice", "president", "sales", "2", "account", "executive");
        assertThat(VOCABULARY.words("  ")).isEmpty();
    }

    /** Brackets around a name make it one that has to be taken apart, and say nothing of themselves. */
    @Test
    void aNameOfPlainLettersHasTheWordsThatTakingItApartFinds() throws Exception {
        List<String> names = Files.readAllLines(Path.of("src/main/resources/pack/titles.yaml")).stream()
                .flatMap(line -> Arrays.stream(line.split("[^A-Za-z0-9 ]+", -1)))
                .toList();
        assertThat(names)
                .hasSizeGreaterThan(1_000)
                .allSatisfy(name -> assertThat(VOCABULARY.words(name)).isEqualTo(VOCABULARY.words("[" + name + "]")));
    }
}
