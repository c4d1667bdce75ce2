package dev.revopsassess.pack.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.reading.Readings;
import dev.revopsassess.plan.Area;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Judge;
import dev.revopsassess.signal.Measure;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.signal.Threshold;
import dev.revopsassess.value.Provenance;
import dev.revopsassess.value.SourceDocument;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The signals of the built-in pack against the table that was agreed. */
class SignalTableTest {
    private static final RulePack PACK = PackReader.builtIn();

    /** id, dimension, weight, watch, fire, applies when there is a fact, documents; {@code *} marks a house number. */
    private static final String TABLE = """
            revenue-org-size | scale | 5 | >=40 | >=60 | - | scope-guide
            staffed-functions | scale | 4 | >=2* | >=3 | - | mechanism house
            arr-window | scale | 3 | >=5000000* | >=1.0E7 | - | difference-2026 house
            funding-stage | scale | 2 | - | - | - | scope-guide
            sales-specialization | scale | 2 | >=2* | >=3* | - | difference-2026 house
            product-portfolio | scale | 2 | >=2* | >=3* | - | difference-2026 house
            channel-mix | scale | 2 | >=2* | >=3* | - | difference-2026 raci-guide house
            sales-ops-window | execution | 5 | >=8 | >=15 | fact | difference-2026
            comp-by-hand | execution | 3 | - | >20 | - | scope-guide
            spreadsheet-forecast | execution | 3 | >=0.25* | >=0.5* | - | difference-2026 house
            miss-confined-to-sales | execution | 3 | - | >=0.5* | - | difference-2026 house
            quota-dispersion | execution | 2 | >=0.3* | >=0.5* | fact | difference-2026 house
            new-business-driven | execution | 3 | >=0.7* | >=0.85* | - | difference-2026 house
            rep-admin-time | execution | 3 | >=0.25* | >=0.35* | - | difference-2026 raci-guide house
            inconsistent-sales-process | execution | 2 | - | - | - | raci-guide
            unclear-pipeline-stages | execution | 2 | - | - | - | raci-guide difference-2026
            untrusted-crm | execution | 3 | - | - | - | difference-2026
            inconsistent-pipeline | execution | 2 | >=0.2* | >=0.4* | - | difference-2026 house
            sales-tooling-gap | execution | 2 | >=1 | >=2 | - | raci-guide scope-guide
            separate-forecasts | alignment | 5 | >=2* | >=3 | - | scope-guide house
            forecast-miss | alignment | 5 | >=0.25* | >=0.5* | - | five-signs house
            nrr-below-100 | alignment | 5 | - | <1 | - | difference-2026
            nrr-lags-sales | alignment | 3 | - | >=0.1* | - | difference-2026 house
            expansion-lag | alignment | 4 | <=0.5* | <=0.2 | fact | five-signs house
            cac-up-ltv-flat | alignment | 4 | >=0.1* | >=0.2* | - | five-signs house
            growth-deceleration | alignment | 3 | <=0.75* | <=0.6* | fact | five-signs house
            systems-apart | alignment | 4 | >=0.1* | >=0.25* | fact | scope-guide house
            conflicting-numbers | alignment | 5 | >=0.02* | >=0.1* | - | scope-guide house
            manual-attribution | alignment | 3 | - | - | fact | scope-guide
            blind-campaign-source | alignment | 3 | >=0.2* | >=0.4* | fact | scope-guide house
            churn-invisible | alignment | 3 | - | - | fact | scope-guide
            unowned-retention | alignment | 4 | >=0.3* | >=0.4* | - | difference-2026 house
            lead-quality-disputes | alignment | 4 | >=0.3* | >=0.5* | fact | five-signs raci-guide house
            qualified-disagreement | alignment | 4 | - | - | fact | raci-guide difference-2026
            leads-dropped | alignment | 4 | >=0.2* | >=0.5* | fact | raci-guide house
            slow-lead-response | alignment | 2 | >=24* | >=48* | fact | raci-guide house
            messy-handoffs | alignment | 4 | - | - | - | raci-guide
            disputed-reporting | alignment | 3 | >=3* | >=5* | - | raci-guide house
            contested-crm | alignment | 4 | >=2* | >=3* | - | scope-guide raci-guide house
            tool-sprawl | alignment | 2 | >=1* | >=3* | - | scope-guide house
            disconnected-stack | alignment | 3 | >=0.3* | >=0.5* | - | raci-guide house
            siloed-kpis | alignment | 2 | - | - | - | five-signs difference-2026
            sales-ops-foundation | foundation | 4 | - | >=1 | - | mechanism
            cross-functional-mandate | foundation | 5 | - | - | - | scope-guide five-signs mechanism house
            genuine-scope | foundation | 5 | >=1 | >=2 | - | mechanism difference-2026
            revops-leader | foundation | 3 | - | - | - | five-signs house
            function-ops-specialists | foundation | 2 | >=1 | >=2 | - | raci-guide scope-guide
            single-forecast | foundation | 4 | - | - | - | scope-guide
            core-stack | foundation | 2 | >=2 | >=3 | - | scope-guide difference-2026
            revenue-stack | foundation | 1 | >=2 | >=4 | - | scope-guide difference-2026
            integrated-data | foundation | 4 | >=0.5* | >=0.8* | - | difference-2026 house
            lifecycle-definitions | foundation | 3 | - | - | - | raci-guide
            documented-ownership | foundation | 3 | - | - | - | raci-guide
            shared-kpis | foundation | 3 | - | - | - | five-signs
            executive-sponsor | foundation | 3 | - | - | - | five-signs
            kpi-visibility | foundation | 2 | >=0.4* | >=0.7* | - | difference-2026 house
            """;

    @Test
    void theSignalsAreThoseOfTheTableInItsOrder() {
        assertThat(PACK.signals()).hasSize(56);
        assertThat(PACK.signals().stream().map(SignalTableTest::row).collect(Collectors.joining("\n", "", "\n")))
                .isEqualTo(TABLE);
    }

    private static String row(Signal signal) {
        return String.join(
                " | ",
                signal.id(),
                signal.dimension().word(),
                Integer.toString(signal.weight()),
                text(signal, signal.watch()),
                text(signal, signal.fire()),
                signal.applies().isEmpty() ? "-" : "fact",
                signal.sources().stream()
                        .map(source -> source.fold(Provenance.Document::key, house -> "house"))
                        .collect(Collectors.joining(" ")));
    }

    private static String text(Signal signal, Optional<Threshold> threshold) {
        return threshold
                .map(bound -> (signal.direction() == Signal.Direction.AT_LEAST ? ">" : "<")
                        + (bound.strictly() ? "" : "=")
                        + Double.toString(bound.value()).replaceFirst("\\.0$", "")
                        + bound.provenance().fold(document -> "", house -> "*"))
                .orElse("-");
    }

    @Test
    void everyFileIsASignalAndEverySignalAFile() throws IOException, URISyntaxException {
        List<String> ids = PACK.signals().stream().map(Signal::id).sorted().toList();
        assertThat(names("/pack/signals")).isEqualTo(ids);
        assertThat(names("/pack/cases")).isEqualTo(ids);
    }

    private static List<String> names(String folder) throws IOException, URISyntaxException {
        URL url = Objects.requireNonNull(SignalTableTest.class.getResource(folder));
        try (Stream<Path> files = Files.list(Path.of(url.toURI()))) {
            return files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aThresholdIsADocumentsOrHasALineOfReason() {
        for (Signal signal : PACK.signals()) {
            Stream<Provenance> all = Stream.of(
                            Stream.concat(signal.watch().stream(), signal.fire().stream())
                                    .map(Threshold::provenance),
                            signal.measures().stream()
                                    .map(Measure::scale)
                                    .filter(Measure.Scale.Words.class::isInstance)
                                    .map(scale -> ((Measure.Scale.Words) scale).provenance()),
                            signal.raises().stream().map(Signal.Raise::provenance),
                            signal.sources().stream())
                    .flatMap(each -> each);
            all.forEach(provenance -> {
                boolean told = provenance.<Boolean>fold(
                        document -> documents().contains(document.key()),
                        house -> house.reason().endsWith("."));
                assertThat(told).as(signal.id() + " " + provenance).isTrue();
            });
        }
    }

    @Test
    void aNumberOfADocumentIsNeverCreditedToOneThatTheSignalDoesNotName() {
        for (Signal signal : PACK.signals()) {
            Stream.concat(signal.watch().stream(), signal.fire().stream())
                    .map(Threshold::provenance)
                    .filter(Provenance.Document.class::isInstance)
                    .forEach(document -> assertThat(signal.sources()).contains(document));
        }
    }

    @Test
    void everySignalSaysWhyWhatToDoAndWhenItIsWrong() {
        for (Signal signal : PACK.signals()) {
            assertThat(signal.question()).as(signal.id()).endsWith("?");
            assertThat(Stream.of(signal.why(), signal.action(), signal.wrongWhen()))
                    .as(signal.id())
                    .allMatch(text -> text.endsWith(".") && text.length() > 40);
            assertThat(signal.title().length()).as(signal.id()).isBetween(5, 44);
        }
        assertThat(PACK.signals().stream().map(Signal::why)).doesNotHaveDuplicates();
        assertThat(PACK.signals().stream().map(Signal::action)).doesNotHaveDuplicates();
        assertThat(PACK.signals().stream().map(Signal::wrongWhen)).doesNotHaveDuplicates();
    }

    @Test
    void documentsAreTheFive() {
        assertThat(documents())
                .containsExactly("scope-guide", "five-signs", "difference-2026", "raci-guide", "mechanism");
    }

    private static List<String> documents() {
        return PACK.documents().stream().map(SourceDocument::key).toList();
    }

    @Test
    void ownershipIsTheTableOfRaciGuide() {
        String table = PACK.areas().stream()
                .map(area -> area.id() + " "
                        + Arrays.stream(Area.Owner.values())
                                .map(owner -> Objects.requireNonNull(
                                                area.letters().get(owner))
                                        .stream()
                                        .map(Enum::name)
                                        .collect(Collectors.joining("/")))
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
        assertThat(table).isEqualTo("""
                        lifecycle-definitions A C C C I
                        lead-routing A R R I I
                        crm-governance A C C C I
                        sales-process C A/R I I I
                        sales-tooling C A/R I I I
                        marketing-automation A I R I I
                        dashboards-and-kpis A C C C I
                        forecasting A C I C R
                        sales-to-cs-handoff A C I R I""");
    }

    @Test
    void questionsStandInTheOrderOfAnInterview() {
        assertThat(PACK.questions())
                .extracting(question -> question.id())
                .containsExactly(
                        "funding-stage",
                        "market",
                        "gross-margin",
                        "complex-pricing",
                        "rep-admin-time",
                        "inconsistent-sales-process",
                        "unclear-pipeline-stages",
                        "inconsistent-pipeline",
                        "untrusted-crm",
                        "separate-forecasts",
                        "finance-trusts-one-model",
                        "attribution-method",
                        "attribution-disputed",
                        "sales-sees-campaign-source",
                        "churn-visible-to-sales",
                        "retention-owner",
                        "renewals-transactional",
                        "lead-quality-disputes",
                        "leads-worked",
                        "messy-handoffs",
                        "reporting-days",
                        "reports-argued-over",
                        "crm-owner",
                        "revops-scope",
                        "shared-ops-person",
                        "lifecycle-definitions",
                        "documented-ownership",
                        "shared-kpis",
                        "executive-sponsor",
                        "kpis-reviewed",
                        "annual-recurring-revenue",
                        "net-revenue-retention",
                        "missed-forecasts",
                        "numbers-apart",
                        "connected-tools",
                        "doubled-tools",
                        "lead-response-hours");
        assertThat(PACK.questions()).allSatisfy(question -> {
            assertThat(question.ask()).endsWith("?");
            assertThat(question.why()).endsWith(".");
            assertThat(question.source().orElseThrow())
                    .isIn("scope-guide", "five-signs", "difference-2026", "raci-guide", "mechanism", "house");
        });
    }

    @Test
    void nothingKnownIsUnknownEverywhereAndNeverClear() {
        var nothing = new SignalCase(
                "nothing",
                java.util.Map.of(),
                java.util.Map.of(),
                "unknown",
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty());
        Readings readings = nothing.readings(PACK.metrics().ids(), PACK.questions());
        assertThat(Judge.judge(PACK.signals(), readings, List.of(), java.time.LocalDate.of(2026, 9, 30)))
                .allMatch(finding -> finding.status().equals("unknown"));
        assertThat(PACK.signals()).extracting(Signal::dimension).contains(Dimension.values());
    }
}
