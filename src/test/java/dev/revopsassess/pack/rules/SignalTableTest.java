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

/** What holds of every signal, question and area of the built-in pack. */
class SignalTableTest {
    private static final RulePack PACK = PackReader.builtIn();

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
                        "marketing-people",
                        "sales-people",
                        "customer-success-people",
                        "sellers",
                        "operations-people",
                        "revops-title",
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
