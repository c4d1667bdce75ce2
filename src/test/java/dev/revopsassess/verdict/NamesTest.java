package dev.revopsassess.verdict;

import static dev.revopsassess.signal.Dimension.ALIGNMENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.Catalogue;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.value.Unit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamesTest {
    private static final Names NAMES = new Names(Map.of("tools", "Tools"), Map.of("growth", Unit.RATIO));

    @Test
    void theCatalogueGivesTitlesAndUnitsWithAmountsInTheCurrencyOfTheReport() {
        Names names = Names.of(Catalogue.metrics(), "EUR");
        assertThat(names.titles()).containsEntry("arr", "ARR").containsEntry("salespeople", "Salespeople");
        assertThat(names.units())
                .containsEntry("arr", Unit.money("EUR"))
                .containsEntry("nrr", Unit.RATIO)
                .containsEntry("salespeople", Unit.COUNT);
    }

    @Test
    void zeroPeopleAreNobody() {
        assertThat(Names.counted("0", "people in the smallest function")).isEqualTo("nobody in the smallest function");
        assertThat(Names.counted("0", "salespeople")).isEqualTo("no salespeople");
        assertThat(Names.counted("1", "people in the smallest function"))
                .isEqualTo("1 person in the smallest function");
        assertThat(Names.counted("8", "salespeople")).isEqualTo("8 salespeople");
    }

    @Test
    void aSubjectIsCalledByItsTitleOrByItsIdInWords() {
        CompanyFacts facts =
                Company.small().signal(ALIGNMENT, "a", 1, 1).standing().known();
        assertThat(NAMES.of(new Subject.Metric("tools"), facts)).isEqualTo("tools");
        assertThat(NAMES.of(new Subject.Metric("tools-bought"), facts)).isEqualTo("tools bought");
        assertThat(NAMES.of(new Subject.Metric("revenue-org-headcount"), facts))
                .isEqualTo("people in the revenue organisation");
        assertThat(NAMES.of(new Subject.Answer("funding-stage"), facts)).isEqualTo("funding stage");
        assertThat(NAMES.of(new Subject.SignalStrength("a"), facts)).isEqualTo("trouble with a");
        assertThat(NAMES.of(new Subject.SignalStrength("not-there"), facts)).isEqualTo("not there");
        assertThat(NAMES.of(new Subject.Structure(), facts)).isEqualTo("today's structure");
        assertThat(NAMES.of(new Subject.Score(ALIGNMENT), facts)).isEqualTo("alignment");
    }

    @Test
    void aUnitIsThatOfTheReadingElseThatOfTheCatalogue() {
        CompanyFacts facts = Company.small()
                .missing("growth")
                .missing("tools")
                .notAnswered("growth-said")
                .standing()
                .known();
        assertThat(NAMES.unit(new Subject.Metric("arr-usd"), facts)).isEqualTo(Unit.money("USD"));
        assertThat(NAMES.unit(new Subject.Metric("growth"), facts)).isEqualTo(Unit.RATIO);
        assertThat(NAMES.unit(new Subject.Metric("tools"), facts)).isEqualTo(Unit.COUNT);
        assertThat(NAMES.unit(new Subject.Answer("funding-stage"), facts)).isEqualTo(Unit.WORD);
        assertThat(NAMES.unit(new Subject.Answer("growth-said"), facts)).isEqualTo(Unit.COUNT);
    }

    @Test
    void aTitleInsideASentenceKeepsItsAbbreviations() {
        assertThat(Names.inside("NRR under 100 %")).isEqualTo("NRR under 100 %");
        assertThat(Names.inside("Tool sprawl")).isEqualTo("tool sprawl");
        assertThat(Names.inside("A")).isEqualTo("a");
        assertThat(Names.inside("")).isEmpty();
        assertThat(Names.sentence("tool sprawl")).isEqualTo("Tool sprawl");
        assertThat(Names.sentence("")).isEmpty();
    }

    @Test
    void aListIsJoinedByItsLastWord() {
        assertThat(Names.list(List.of(), "and")).isEmpty();
        assertThat(Names.list(List.of("a"), "and")).isEqualTo("a");
        assertThat(Names.list(List.of("a", "b"), "or")).isEqualTo("a or b");
        assertThat(Names.list(List.of("a", "b", "c"), "and")).isEqualTo("a, b and c");
    }

    @Test
    void whatIsCountedHasAPluralAndASingular() {
        assertThat(Names.isPlural("people in the revenue organisation")).isTrue();
        assertThat(Names.isPlural("staffed functions")).isTrue();
        assertThat(Names.isPlural("headcount in functions")).isFalse();
        assertThat(Names.one("people in the revenue organisation")).isEqualTo("person in the revenue organisation");
        assertThat(Names.one("staffed functions")).isEqualTo("staffed function");
    }
}
