package dev.revopsassess.outline.verdict;

import static dev.revopsassess.signal.Dimension.ALIGNMENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.pack.rules.PackReader;
import dev.revopsassess.report.Titles;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.value.Unit;
import dev.revopsassess.verdict.model.Company;
import dev.revopsassess.verdict.model.CompanyFacts;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MetricNamesTest {
    private static final MetricNames NAMES = new MetricNames(
            new Titles(Map.of("tools", "Tools"), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of()),
            Map.of("growth", Unit.RATIO));

    @Test
    void theCatalogueGivesUnitsWithAmountsInTheCurrencyOfTheReport() {
        MetricNames names =
                MetricNames.of(NAMES.titles(), PackReader.builtIn().metrics().metrics(), "EUR");
        assertThat(names.units())
                .containsEntry("arr", Unit.money("EUR"))
                .containsEntry("nrr", Unit.RATIO)
                .containsEntry("salespeople", Unit.COUNT);
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
        assertThat(MetricNames.inside("NRR under 100 %")).isEqualTo("NRR under 100 %");
        assertThat(MetricNames.inside("Tool sprawl")).isEqualTo("tool sprawl");
        assertThat(MetricNames.inside("A")).isEqualTo("a");
        assertThat(MetricNames.inside("")).isEmpty();
        assertThat(MetricNames.sentence("tool sprawl")).isEqualTo("Tool sprawl");
        assertThat(MetricNames.sentence("")).isEmpty();
    }
}
