package dev.revopsassess.value.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderFormTest {
    @ParameterizedTest
    @CsvSource({
        "annualCost, annual cost",
        "ANNUAL_COST, annual cost",
        "Employee #, employee #",
        "'  --MRR (USD)--  ', mrr usd",
        "CloseDateQ4, close date q4",
        "aBC2Go, a bc2go",
        "'(%)', ''",
        "Größe m², grosse m2",
        "Prénom, prenom",
    })
    void wordsStandApartByOneSpaceInLowerCaseWithoutAccents(String header, String form) {
        assertThat(HeaderTable.plain(header)).isEqualTo(form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"annualCost", " a\tB", "x__yZ#", "A1bC", "--", "e-mail: Jo.Doe@x.Com", "", "[~`^|}\u0000a"})
    void theFormDoesNotHangOnWhetherTheTextHasAnAccentElsewhere(String text) {
        assertThat(HeaderTable.plain(text + " é")).isEqualTo((HeaderTable.plain(text) + " e").strip());
    }
}
