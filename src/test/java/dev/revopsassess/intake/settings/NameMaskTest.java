package dev.revopsassess.intake.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.pack.rules.PackReader;
import dev.revopsassess.value.table.CellWords;
import java.time.Duration;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameMaskTest {
    private static final CellWords CELLS = PackReader.builtIn().headers().cells();

    private static final Set<String> WORDS =
            Set.of("sales", "marketing", "account", "executive", "grant", "may", "will", "gong", "page", "rich");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë Van der Müller",
                "zoe muller",
                "ZOE MUELLER",
                "Müller, Zoë",
                "Mueller Zoe",
                "zoe.mueller",
                "zoe_muller",
                "Zoe-Muller",
                "Z. Müller",
                "Müller, Z.",
                "z.muller",
                "zoemuller",
                "zmueller",
                "ZoeMuller",
                "MULLER",
                "Zoe\u0308 Mu\u0308ller"
            })
    void aNameIsTakenOutHoweverItIsWritten(String written) {
        var mask = new NameMask(WORDS, CELLS);
        mask.add("Zoë van der Müller");

        assertThat(mask.masked("Operations (" + written + ") today").replace("a person.", "a person"))
                .isEqualTo("Operations (a person) today");
    }

    @ParameterizedTest
    @CsvSource({
        "Rich Sales, Sales Manager of the Rich segment, Sales Manager of the Rich segment",
        "Rich Sales, Referral Rich Sales, Referral a person",
        "Grant May, grant may follow, grant may follow",
        "Grant May, Grant May, a person",
        "Grant May, grant.may, a person",
        "Ann Gong, Gong, Gong",
        "Ann Gong, Gong of Ann Gong, Gong of a person",
        "Will Page, A will on a page, A will on a page",
        "Ann Okafor, Account Executive Okafor, Account Executive a person",
        "Ann Li, Li Ann, a person",
        "Ann Li, LinkedIn and Lithium, LinkedIn and Lithium",
        "Ann Okafor, Okafors, Okafors"
    })
    void wordsThatTheRulesKnowAreNoName(String name, String text, String right) {
        var mask = new NameMask(WORDS, CELLS);
        mask.add(name);

        assertThat(mask.masked(text)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({
        "E1042, seat of e1042 and E10421, seat of a person and E10421",
        "E-1042, E-1042 / e 1042, a person / a person",
        "42, 42 seats, 42 seats",
        "100423, user 100423, user a person",
        "ann.okafor@acme.com, Okafor Ann and x@y.org, a person and an address"
    })
    void idsAndAddressesAreTakenOut(String known, String text, String right) {
        var mask = new NameMask(WORDS, CELLS);
        mask.add(known);

        assertThat(mask.masked(text)).isEqualTo(right);
    }

    @Test
    void ourOwnSentencesKeepTheirWords() {
        var mask = new NameMask(WORDS, CELLS);
        mask.add("Ann Correct");

        assertThat(mask.maskedSentence("Correct the amount in CORRECT, or ask Ann Correct."))
                .isEqualTo("Correct the amount in a person, or ask a person.");
    }

    @Test
    void tenThousandPeopleAreLookedUpAndNotSearchedFor() {
        var mask = new NameMask(WORDS, CELLS);
        IntStream.range(0, 10_000).forEach(i -> mask.add("First" + letters(i) + " Last" + letters(i)));

        String text = "word ".repeat(100_000) + "first" + letters(77) + " last" + letters(77);

        Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> assertThat(mask.masked(text)).endsWith("word a person"));
    }

    private static String letters(int number) {
        return Integer.toString(number, 26)
                .chars()
                .map(c -> c < 'a' ? c - '0' + 'a' : c - 'a' + 'k')
                .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
                .toString();
    }
}
