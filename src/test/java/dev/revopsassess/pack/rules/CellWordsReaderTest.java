package dev.revopsassess.pack.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.revopsassess.pack.yaml.PackException;
import dev.revopsassess.pack.yaml.YamlTree;
import dev.revopsassess.value.Resource;
import dev.revopsassess.value.table.CellTopic;
import dev.revopsassess.value.table.CellWords;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellWordsReaderTest {
    private static final String TABLE = Resource.text("/pack/words.yaml");
    private static final CellWords WORDS = CellWordsReader.read(YamlTree.read("words.yaml", TABLE));

    @Test
    void wordsOfEveryLanguageMeanTheSame() {
        assertThat(List.of("January", "Jänner", "janv", "ENERO"))
                .allSatisfy(name -> assertThat(WORDS.month(name)).isEqualTo(1));
        assertThat(List.of("Yes", "ja", " OUI ", "sí"))
                .allSatisfy(word -> assertThat(WORDS.flag(word)).contains(true));
        assertThat(List.of("No", "nein", "non", "falso"))
                .allSatisfy(word -> assertThat(WORDS.flag(word)).contains(false));
        assertThat(List.of("unknown", "partly", "maybe"))
                .allSatisfy(word -> assertThat(WORDS.flag(word)).isEmpty());
        assertThat(WORDS.timesAYear("Quartal")).contains(4);
        assertThat(WORDS.multiple("Mio.")).contains(new BigDecimal("1000000"));
        assertThat(WORDS.currency("us$")).isEqualTo("USD");
        assertThat(WORDS.currency("doubloon")).isEmpty();
        assertThat(WORDS.code(" doubloon")).isEqualTo("DOUBLOON");
    }

    @Test
    void aStarStandsForAnyLettersAndOnlyThere() {
        assertThat(says(CellTopic.NAME, "vacant", "Open Role 7", "Offene Stelle", "vacant"))
                .containsExactly(true, true, true);
        assertThat(says(CellTopic.NAME, "vacant", "Opener", "Vacantini", "the open role"))
                .containsExactly(false, false, false);
        assertThat(says(CellTopic.LEVEL, "rep", "AE", "Field reps", "Michael", "Parep"))
                .containsExactly(true, true, false, false);
        assertThat(says(CellTopic.CATEGORY, "commit", "Forecast", "Best case forecast", "Committed"))
                .containsExactly(true, false, true);
    }

    @Test
    void ofSeveralMeaningsTheFirstCounts() {
        assertThat(WORDS.meaning(CellTopic.MOVEMENT, "New business lost")).contains("churn");
        assertThat(WORDS.meaning(CellTopic.MOVEMENT, "Win-back, new logo")).contains("reactivation");
        assertThat(WORDS.meaning(CellTopic.LEVEL, "Regional manager of the company"))
                .contains("company");
        assertThat(WORDS.meaning(CellTopic.DEAL, "Anew")).isEmpty();
    }

    @Test
    void whatIsWrongIsToldWithLineAndColumn() {
        assertThat(error(TABLE.replace("\nmovement:\n  opening:", "\nmovement:\n  openin:")))
                .endsWith(":3: \"opening\" is missing; did you mean \"openin\"?")
                .startsWith("words.yaml:");
        assertThat(error("cell: { missing: [none], error: [oops], lost: [gone] }\n"))
                .isEqualTo("words.yaml:1:41: \"cell\" means one of missing, error; found \"lost\"");
        assertThat(error(TABLE.replace("  12: { en: [monthly", "  monthly: { en: [monthly")))
                .endsWith(" \"interval\" means a number of times a year; found \"monthly\"");
        assertThat(error(TABLE.replace("*winback*", "*win*back*")))
                .isEqualTo("words.yaml:10:1: a * stands before or behind a word; found \"*win*back*\"");
        assertThat(error("cell: { missing: { en: none }, error: [] }\n"))
                .isEqualTo("words.yaml:1:24: \"en\" is a list; found \"none\"");
    }

    private static List<Boolean> says(CellTopic topic, String meaning, String... texts) {
        return java.util.Arrays.stream(texts)
                .map(text -> WORDS.says(topic, meaning, text))
                .toList();
    }

    private static String error(String yaml) {
        return catchThrowableOfType(PackException.class, () -> CellWordsReader.read(YamlTree.read("words.yaml", yaml)))
                .errors()
                .get(0);
    }
}
