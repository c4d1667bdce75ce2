package dev.revopsassess.pack.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.revopsassess.value.Resource;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleWordsTest {
    @Test
    void theWordsOfTitlesProductsAndSignalsAreNobodysName() {
        assertThat(RuleWords.of(PackReader.builtIn()))
                .contains("sales", "enablement", "salesforce", "forecast", "vorname")
                .doesNotContain("weatherby");
    }

    /** A build by Maven has written the words; one without takes them from the tables. */
    @Test
    void theWordsThatTheBuildWroteAreThoseOfTheTables() {
        assumeThat(RuleWords.class.getResource("/pack/" + RuleWords.FILE)).isNotNull();
        assertThat(List.of(Resource.text("/pack/" + RuleWords.FILE).split(" ", -1)))
                .isEqualTo(RuleWords.words());
    }
}
