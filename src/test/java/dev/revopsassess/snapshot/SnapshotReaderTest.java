package dev.revopsassess.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revopsassess.report.Northwind;
import dev.revopsassess.snapshot.entry.FigureOrWord;
import dev.revopsassess.snapshot.entry.Snapshot;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotReaderTest {
    private static final String NORTHWIND = SnapshotWriter.text(Snapshots.of(Northwind.assessment()));

    @Test
    void whatIsWrittenIsReadBackEqual() {
        assertThat(SnapshotReader.read(NORTHWIND)).isEqualTo(Snapshots.of(Northwind.assessment()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aReportThatIsReadAndWrittenAgainHasTheSameBytes(Path report) throws IOException {
        String text = Files.readString(report);

        assertThat(SnapshotWriter.json(SnapshotReader.read(text))).isEqualTo(text);
    }

    static List<Path> samples() throws IOException {
        try (var folders = Files.list(Path.of("samples"))) {
            return folders.map(folder -> folder.resolve("reports").resolve("report.json"))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theFirstReportsThatWereCommittedAreRead() throws IOException {
        Snapshot juniper = old("2026-11-22-juniper-labs.json");

        assertThat(juniper.company()).isEqualTo("juniper-labs");
        assertThat(juniper.asOf()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(juniper.recommendation().model()).isEqualTo("hold");
        assertThat(juniper.recommendation().confidence()).isEqualTo("robust");
        assertThat(juniper.scores().keySet()).containsExactly("scale", "execution", "alignment", "foundation");
        assertThat(Objects.requireNonNull(juniper.scores().get("alignment")).score())
                .contains(new BigDecimal("11.7"));
        assertThat(juniper.signals()).hasSize(55);
        assertThat(juniper.metrics()).hasSize(91);
        assertThat(juniper.metrics().stream()
                        .filter(metric -> metric.id().equals("nrr"))
                        .flatMap(metric -> metric.value().stream()))
                .containsExactly(new FigureOrWord.FigureValue(new BigDecimal("1.0297509841")));
        assertThat(juniper.systems()).as("a key of later reports").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22-northwind.json", "2026-11-28-northwind.json"})
    void waiversAndScoresOfOldReportsAreRead(String file) throws IOException {
        Snapshot northwind = old(file);

        assertThat(northwind.signals().stream()
                        .filter(signal -> signal.id().equals("tool-sprawl"))
                        .flatMap(signal -> signal.waiver().stream())
                        .map(waiver -> waiver.expires() + " " + waiver.without()))
                .containsExactly("2026-12-31 fired");
        assertThat(Objects.requireNonNull(northwind.scores().get("execution")).high())
                .isEqualByComparingTo("50");
    }

    @Test
    void anOpenRowOfTheDecisionIsNullAndNotFalse() {
        Snapshot read = SnapshotReader.read(NORTHWIND.replaceFirst("\"holds\": false", "\"holds\": null"));

        assertThat(read.recommendation().decision().get(0).holds()).isEqualTo(Optional.empty());
        assertThat(SnapshotWriter.json(read)).contains("\"holds\": null");
    }

    @Test
    void keysOfTheFutureArePassedOver() {
        Snapshot read = SnapshotReader.read(NORTHWIND.replaceFirst("\"company\"", "\"colour\": [1], \"company\""));

        assertThat(read).isEqualTo(Snapshots.of(Northwind.assessment()));
    }

    @Test
    void aByteOrderMarkBeforeAReportIsPassedOver() {
        assertThat(SnapshotReader.read("\uFEFF" + NORTHWIND)).isEqualTo(SnapshotReader.read(NORTHWIND));
        refuses("\uFEFF", "is empty");
    }

    @Test
    void aNewerVersionIsRefusedByItsNumber() {
        refuses(
                NORTHWIND.replace("\"schemaVersion\": 1", "\"schemaVersion\": 2"),
                "has schemaVersion 2, and this program knows versions up to 1; a newer revops-assess made it");
    }

    @Test
    void whatIsNoReportIsRefusedWithWhatWasFound() {
        refuses("", "is empty");
        refuses(" \n", "is empty");
        refuses("{\"schemaVersion\": 1,\n\"tool\": }", "is no whole JSON file: line 2, column 9 cannot be read");
        refuses(NORTHWIND.substring(0, 300), "is no whole JSON file: line 13, column 30 cannot be read");
        refuses(NORTHWIND + "{}", "goes on where a report ends");
        refuses("{\"schemaVersion\": 1, \"topSignals\": []}", "is what --brief writes, and no whole report");
        refuses("{\"schemaVersion\": 1, \"comparison\": {}}", "is what compare writes, and no whole report");
        refuses("{\"schemaVersion\": 1, \"companies\": []}", "is what portfolio writes, and no whole report");
        refuses("[]", "is no report of revops-assess: it has no \"schemaVersion\"");
        refuses("{\"name\": \"x\"}", "is no report of revops-assess: it has no \"schemaVersion\"");
        refuses("{\"schemaVersion\": 0}", "has schemaVersion 0, which never was");
        refuses("{\"schemaVersion\": 1}", "lacks \"tool\"");
        refuses(NORTHWIND.replaceFirst("\"signals\"", "\"signal\""), "lacks \"signals\"");
        refuses(NORTHWIND.replaceFirst("\"headline\": \"[^\"]*\",", ""), "lacks \"recommendation.headline\"");
        refuses(
                NORTHWIND.replaceFirst("\"weight\": 5", "\"weight\": \"much\""),
                "has something else than a report has at \"signals[0].weight\"");
        refuses(
                NORTHWIND.replaceFirst("\"asOf\": \"2026-09-30\"", "\"asOf\": \"lately\""),
                "has something else than a report has at \"asOf\"");
    }

    private static void refuses(String text, String found) {
        assertThatThrownBy(() -> SnapshotReader.read(text))
                .isInstanceOf(UnreadableReport.class)
                .hasMessage(found);
    }

    private static Snapshot old(String file) throws IOException {
        return SnapshotReader.read(Files.readString(Path.of("src", "test", "resources", "release", "0.1.0", file)));
    }
}
