package dev.revopsassess.pack.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.revopsassess.pack.yaml.PackException;
import dev.revopsassess.signal.Condition;
import dev.revopsassess.verdict.model.DecisionRow;
import dev.revopsassess.verdict.model.EvidenceFloor;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.Structure;
import dev.revopsassess.verdict.model.StructureRow;
import dev.revopsassess.verdict.model.WarningRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackReaderTest {
    @TempDir
    Path folder = Path.of(".");

    @BeforeEach
    void copyTheBuiltInPack() throws IOException, URISyntaxException {
        Path from = Path.of(Objects.requireNonNull(PackReader.class.getResource("/pack/pack.yaml"))
                        .toURI())
                .resolveSibling("");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path relative = from.relativize(file);
                if (!relative.startsWith("cases")) {
                    Path to = folder.resolve(relative.toString());
                    Files.createDirectories(to.resolveSibling(""));
                    Files.copy(file, to);
                }
            }
        }
    }

    @Test
    void aCopyOfTheBuiltInPackIsTheBuiltInPack() {
        RulePack copy = PackReader.read(folder);
        assertThat(copy.sha256()).isEqualTo(PackReader.builtIn().sha256());
        assertThat(copy.signals()).isEqualTo(PackReader.builtIn().signals());
        assertThat(copy.verdict()).isEqualTo(PackReader.builtIn().verdict());
    }

    @Test
    void theDigestChangesWithAnyByte() {
        change("questions.yaml", text -> text + "\n");
        assertThat(PackReader.read(folder).sha256())
                .hasSize(64)
                .isNotEqualTo(PackReader.builtIn().sha256());
    }

    @Test
    void anUnknownKeyIsNamedWithItsPlaceAndTheNearest() {
        change("signals/nrr-below-100.yaml", text -> text.replace("weight: 5", "wieght: 5"));
        assertThat(errors())
                .containsExactly("signals/nrr-below-100.yaml:1:1: \"weight\" is missing; did you mean \"wieght\"?");
        change("signals/nrr-below-100.yaml", text -> text.replace("wieght: 5", "weight: 5\ncolour: red"));
        assertThat(errors())
                .singleElement()
                .asString()
                .startsWith("signals/nrr-below-100.yaml:5:1: \"colour\" is not a key here");
    }

    @Test
    void wordsForNoMetricOrQuestionAreAnError() {
        change("pack.yaml", text -> text.replace("  funding-stage:\n", "  funding-stages:\n"));
        assertThat(errors())
                .singleElement()
                .asString()
                .startsWith("pack.yaml:")
                .endsWith("no metric or question \"funding-stages\"; did you mean \"funding-stage\"?");
    }

    @Test
    void aMissingThresholdIsAnError() {
        change("signals/forecast-miss.yaml", text -> text.replaceFirst("(?m)^fire: .*$", ""));
        assertThat(errors())
                .containsExactly(
                        "signals/forecast-miss.yaml:1:1: \"fire\" is missing: a measure without words is held against it");
        change("signals/forecast-miss.yaml", text -> text.replaceFirst("(?m)^unit: .*$", "unit: ratio\nfire:"));
        assertThat(errors()).singleElement().asString().contains("expected a block of keys, found nothing");
    }

    @Test
    void aThresholdWithoutProvenanceIsAnError() {
        change("signals/nrr-below-100.yaml", text -> text.replace(", document: difference-2026 }", " }"));
        assertThat(errors())
                .containsExactly(
                        "signals/nrr-below-100.yaml:12:7: provenance is missing: give either document or house");
    }

    @Test
    void aKeyGivenTwiceIsAnErrorThatNamesBothLines() {
        change("signals/nrr-below-100.yaml", text -> text.replace("weight: 5", "weight: 5\nweight: 4"));
        assertThat(errors())
                .containsExactly("signals/nrr-below-100.yaml:5:1: \"weight\" is given twice, first in line 4");
    }

    @Test
    void anchorsAliasesAndMergeKeysAreRefused() {
        change("signals/nrr-below-100.yaml", text -> text.replace("weight: 5", "weight: &heavy 5"));
        change("signals/forecast-miss.yaml", text -> text.replace("weight: 5", "weight: *heavy"));
        change("signals/messy-handoffs.yaml", text -> text.replace("weight: 4", "<<: { weight: 4 }"));
        assertThat(errors()).hasSize(3).allMatch(error -> error.contains("are not read here"));
    }

    @Test
    void aQuestionStandsForAMetricThatThereIs() {
        change("questions.yaml", text -> text.replace("metric: nrr", "metric: nrrr"));
        assertThat(errors())
                .singleElement()
                .asString()
                .matches("questions\\.yaml:[0-9]+:13: there is no metric \"nrrr\"; did you mean \"nrr\"\\?");
    }

    @Test
    void everyWrongFileIsToldInOneRun() {
        change("signals/nrr-below-100.yaml", text -> text.replace("metric: nrr", "metric: nr"));
        change("signals/messy-handoffs.yaml", text -> text.replace("answer: messy-handoffs", "answer: mesy-handoffs"));
        change("signals/forecast-miss.yaml", text -> text.replace("area: forecasting", "area: forcasting"));
        assertThat(errors())
                .containsExactly(
                        "signals/forecast-miss.yaml:9:7: no area \"forcasting\"; did you mean \"forecasting\"?",
                        "signals/nrr-below-100.yaml:9:13: no metric \"nr\"; did you mean \"nrr\"?",
                        "signals/messy-handoffs.yaml:9:13: no question \"mesy-handoffs\"; did you mean \"messy-handoffs\"?");
    }

    @Test
    void signalsThatSpeakOfEachOtherInACircleAreRefused() {
        change("signals/miss-confined-to-sales.yaml", text -> text + """
                hold-at-watch:
                  - condition: { signal: forecast-miss, at-least: 1 }
                    because: In a circle.
                """);
        assertThat(errors()).singleElement().asString().contains("signals speak of each other in a circle: ");
    }

    @Test
    void aSignalCannotSpeakOfScores() {
        change("signals/miss-confined-to-sales.yaml", text -> text + """
                hold-at-watch:
                  - condition: { score: alignment, at-least: 50 }
                    because: Backwards.
                """);
        assertThat(errors()).singleElement().asString().endsWith("a signal cannot speak of them");
    }

    @Test
    void aSignalFileThatIsNotListedAndAListedOneWithoutFileAreErrors() throws IOException {
        Files.move(folder.resolve("signals/tool-sprawl.yaml"), folder.resolve("signals/tool-spral.yaml"));
        assertThat(errors())
                .containsExactly(
                        "signals/tool-sprawl.yaml:1:1: the pack has no such file",
                        "signals/tool-spral.yaml:1:1: pack.yaml does not list this file");
    }

    @Test
    void watchBeyondFireAndOppositeDirectionsAreRefused() {
        change("signals/forecast-miss.yaml", text -> text.replace("at-least: 0.25", "at-least: 0.75"));
        change("signals/tool-sprawl.yaml", text -> text.replace("watch: { at-least", "watch: { at-most"));
        assertThat(errors())
                .containsExactly(
                        "signals/forecast-miss.yaml:14:8: watch is reached before fire; found watch 0.75, fire 0.5",
                        "signals/tool-sprawl.yaml:14:8: watch and fire point in opposite directions");
    }

    @Test
    void whatIsNotYamlIsToldWithItsPlace() {
        change("signals/forecast-miss.yaml", text -> text.replace("weight: 5", "weight: [5"));
        assertThat(errors()).singleElement().asString().matches("signals/forecast-miss.yaml:\\d+:\\d+: not YAML: .*");
    }

    @Test
    void theDecisionTableHasItsEightRowsInOrder() {
        List<DecisionRow> rows = PackReader.builtIn().verdict().decision();
        assertThat(rows)
                .extracting(row -> row.number() + " " + row.model().word())
                .containsExactly(
                        "1 hub-and-spoke",
                        "1 revops",
                        "2 hold",
                        "2 sales-ops",
                        "2 recharter",
                        "2 revops",
                        "3 hold",
                        "4 hub-and-spoke",
                        "5 revops",
                        "6 recharter",
                        "7 sales-ops",
                        "8 hold");
        assertThat(rows).allSatisfy(row -> assertThat(row.provenance()).isNotEmpty());
        assertThat(rows.get(11).when()).isEqualTo(new Condition.All(List.of()));
        assertThat(PackReader.builtIn().verdict().evidenceFloor()).isEqualTo(new EvidenceFloor(0.3, 0.5));
    }

    @Test
    void everyStructureCanBeNamedAndHasAMoveForEveryModel() {
        var verdict = PackReader.builtIn().verdict();
        assertThat(verdict.structure())
                .extracting(StructureRow::structure)
                .containsExactly(
                        Structure.NONE,
                        Structure.HUB_AND_SPOKE,
                        Structure.REVOPS,
                        Structure.REVOPS,
                        Structure.REVOPS_COSMETIC,
                        Structure.SILOED_OPS,
                        Structure.SALES_OPS);
        assertThat(verdict.moves()).hasSize(Structure.values().length - 1);
        assertThat(verdict.moves().values())
                .allSatisfy(moves -> assertThat(moves).containsOnlyKeys(Model.RECOMMENDABLE));
        assertThat(verdict.models()).containsOnlyKeys(Model.values());
        assertThat(verdict.structureNames()).containsOnlyKeys(Structure.values());
    }

    @Test
    void warningsAreTheSix() {
        assertThat(PackReader.builtIn().verdict().warnings())
                .extracting(WarningRule::id)
                .containsOnly(
                        "cosmetic-revops",
                        "revops-inside-sales",
                        "nrr-not-a-sales-ops-fix",
                        "ahead-of-complexity",
                        "ai-on-disconnected-data",
                        "crm-without-owner");
    }

    @Test
    void monthsOfAPhaseAreWholeNumbers() {
        for (String months : List.of("[one, 3]", "[1.5, 3]", "[1, 99999999999]", "[1, []]")) {
            change("plan.yaml", text -> text.replaceFirst("months: \\[\\d+, \\d+]", "months: " + months));
            assertThat(errors()).singleElement().asString().matches("plan.yaml:\\d+:\\d+: \"months\" .*");
            change("plan.yaml", text -> text.replace("months: " + months, "months: [1, 2]"));
        }
    }

    private List<String> errors() {
        PackException thrown = catchThrowableOfType(PackException.class, () -> PackReader.read(folder));
        assertThat(thrown).isNotNull();
        return thrown.errors();
    }

    private void change(String file, UnaryOperator<String> edit) {
        try {
            Path path = folder.resolve(file);
            String before = Files.readString(path, StandardCharsets.UTF_8);
            String after = edit.apply(before);
            assertThat(after).isNotEqualTo(before);
            Files.writeString(path, after, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
