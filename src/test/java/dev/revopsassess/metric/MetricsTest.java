package dev.revopsassess.metric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.reading.Company;
import dev.revopsassess.metric.reading.Datum;
import dev.revopsassess.metric.reading.Metric;
import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Reading.Basis;
import dev.revopsassess.metric.reading.Reading.NotMeasured;
import dev.revopsassess.metric.reading.Readings;
import dev.revopsassess.value.Question;
import dev.revopsassess.value.Unit;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetricsTest {
    @Test
    void everyMetricOfTheCatalogueIsReadInItsOrderAndNoOther() {
        assertThat(new Company().measure().metrics())
                .extracting(Reading::id)
                .containsExactlyElementsOf(
                        Company.CATALOGUE.metrics().stream().map(Metric::id).toList());
    }

    @Test
    void idsAreUniqueAndEveryEntryIsComplete() {
        List<String> ids = Company.CATALOGUE.metrics().stream().map(Metric::id).toList();

        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        assertThat(Company.CATALOGUE.metrics()).allSatisfy(metric -> {
            assertThat(metric.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(List.of(
                            metric.title(),
                            metric.unit(),
                            metric.window(),
                            metric.formula(),
                            metric.definition(),
                            metric.edges(),
                            metric.source()))
                    .noneMatch(String::isBlank);
            assertThat(metric.inputs()).isNotEmpty();
        });
    }

    @Test
    void withoutAnyExportEveryMetricSaysWhatItWouldTake() {
        assertThat(new Company().measure().metrics()).allSatisfy(reading -> {
            assertThat(reading).isInstanceOf(NotMeasured.class);
            assertThat(((NotMeasured) reading).needs())
                    .isNotEmpty()
                    .allSatisfy(need -> assertThat(need.ask()).isNotBlank());
        });
    }

    @Test
    void measuredUnitsAreTheCatalogues() {
        Readings readings = RichCompany.of().measure();

        assertThat(readings.metrics().stream().flatMap(reading -> reading.measured().stream()))
                .hasSizeGreaterThan(70)
                .allSatisfy(measured -> {
                    String unit = Company.CATALOGUE
                            .metric(measured.id())
                            .orElseThrow()
                            .unit();
                    boolean words = measured.value() instanceof Datum.Word;
                    assertThat(measured.unit().code())
                            .as(measured.id())
                            .isEqualTo(words ? "word" : unit.equals("money") ? "USD" : unit);
                    assertThat(measured.formula()).as(measured.id()).isNotBlank();
                    assertThat(measured.inputs()).as(measured.id()).isNotEmpty();
                });
    }

    @Test
    void everyQuestionHasAReading() {
        assertThat(new Company().measure().answers())
                .extracting(Reading::id)
                .containsExactlyElementsOf(
                        TestTables.questions().stream().map(Question::id).toList());
    }

    @Test
    void anUnansweredQuestionAsksItself() {
        var missing = (NotMeasured) new Company().measure().answer("messy-handoffs");

        assertThat(missing.needs())
                .containsExactly(new Need(Need.Source.ANSWER, "messy-handoffs", "Ask messy-handoffs?"));
        assertThat(new Company().answer("messy-handoffs", "unknown").measure().answer("messy-handoffs"))
                .isInstanceOf(NotMeasured.class)
                .extracting(reading -> ((NotMeasured) reading).why())
                .isEqualTo("Whoever was asked did not know.");
    }

    @Test
    void respondentsWhoDifferAreKeptApartWhateverTheOrderOfRows() {
        var one = new Company()
                .answer("messy-handoffs", "yes", "CEO", "2026-09-02")
                .answer("messy-handoffs", "no", "VP Sales", "2026-09-01")
                .answer("messy-handoffs", "unknown", "CFO", "2026-08-01");
        var other = new Company()
                .answer("messy-handoffs", "unknown", "CFO", "2026-08-01")
                .answer("messy-handoffs", "no", "VP Sales", "2026-09-01")
                .answer("messy-handoffs", "yes", "CEO", "2026-09-02");

        for (Company company : List.of(one, other)) {
            var said = company.measure().answer("messy-handoffs").measured().orElseThrow();
            assertThat(said.value()).isEqualTo(new Datum.Word("no"));
            assertThat(said.others()).containsExactly(new Datum.Word("yes"));
            assertThat(said.basis()).isEqualTo(Basis.SAID);
        }
    }

    @Test
    void respondentsWhoDifferOnTheKpisReviewedLeaveTwoShares() {
        var share = new Company()
                .answer("kpis-reviewed", "9", "CEO", "2026-09-01")
                .answer("kpis-reviewed", "3", "CFO", "2026-09-02")
                .answer("kpis-reviewed", "12", "COO", "2026-09-03")
                .measured("kpi-review-share");

        assertThat(share.number()).isEqualTo(1);
        assertThat(share.others()).containsExactly(new Datum.Figure(1.0 / 3));
    }

    @Test
    void aSaidFigureStandsInWhereNoExportGivesIt() {
        var said = new Company()
                .answer("net-revenue-retention", "0.94")
                .measure()
                .metric("nrr")
                .measured()
                .orElseThrow();

        assertThat(said.number()).isEqualTo(0.94);
        assertThat(said.unit()).isEqualTo(Unit.RATIO);
        assertThat(said.basis()).isEqualTo(Basis.SAID);
        assertThat(said.notes()).containsExactly("As said, not computed: There is no usable arr export.");
        assertThat(said.inputs()).extracting(origin -> origin.name()).containsExactly("answers.csv");
    }

    @Test
    void whatAnExportGivesCountsBeforeWhatIsSaid() {
        Readings readings =
                RichCompany.of().answer("net-revenue-retention", "0.5").measure();

        assertThat(readings.metric("nrr").measured().orElseThrow().basis()).isEqualTo(Basis.MEASURED);
        assertThat(readings.metric("nrr")).isEqualTo(RichCompany.of().measure().metric("nrr"));
    }

    @Test
    void aFigureThatIsMissingCanBeAskedFor() {
        var missing = (NotMeasured) new Company().measure().metric("nrr");

        assertThat(missing.needs()).extracting(Need::source).contains(Need.Source.FILE);
        assertThat(missing.needs().get(missing.needs().size() - 1))
                .isEqualTo(new Need(Need.Source.ANSWER, "net-revenue-retention", "Ask net-revenue-retention?"));
        assertThat(((NotMeasured) new Company().measure().metric("grr")).needs())
                .extracting(Need::source)
                .doesNotContain(Need.Source.ANSWER);
    }

    @Test
    void numbersSaidHaveTheUnitOfTheirQuestion() {
        Readings readings = new Company()
                .answer("gross-margin", "0.8")
                .answer("reporting-days", "4.5")
                .answer("kpis-reviewed", "3")
                .measure();

        assertThat(readings.answer("gross-margin").measured().orElseThrow().unit())
                .isEqualTo(Unit.RATIO);
        assertThat(readings.answer("reporting-days").measured().orElseThrow().number())
                .isEqualTo(4.5);
        assertThat(readings.answer("reporting-days").measured().orElseThrow().unit())
                .isEqualTo(Unit.DAYS);
        assertThat(readings.metric("kpi-review-share").measured().orElseThrow().number())
                .isEqualTo(1.0 / 3);
        assertThat(readings.metric("kpi-review-share").measured().orElseThrow().basis())
                .isEqualTo(Basis.SAID);
    }

    @Test
    void conversionsNameTheSystemThatTheyAreOf() {
        assertThat(java.util.stream.Stream.of("win-rate", "stage-conversion", "lead-to-opportunity")
                        .map(id -> Company.CATALOGUE.metric(id).orElseThrow().title()))
                .containsExactly("Win rate (CRM deals)", "Stage conversion (funnel)", "Lead to opportunity (funnel)");
    }
}
