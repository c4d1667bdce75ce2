package dev.revopsassess.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import dev.revopsassess.outline.Narrative;
import dev.revopsassess.outline.block.SignalLine;
import dev.revopsassess.report.Assessment;
import dev.revopsassess.report.Northwind;
import dev.revopsassess.samples.GeneratedCompany;
import dev.revopsassess.samples.Subsets;
import dev.revopsassess.snapshot.SnapshotWriter;
import dev.revopsassess.snapshot.Snapshots;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The brief report fits into 4 KB whatever the company, and says what the whole one says. */
class BriefReportTest {
    private static final int ROOM = 4096;
    private static final int COMPANIES = 200;

    @TempDir
    private Path folder;

    static List<String> samples() {
        return Subsets.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleFitsAndSaysWhatTheWholeReportSays(String slug) {
        Assessment assessment = Run.sample(slug).assessment();
        String text = held(assessment, slug);
        JsonNode brief = new JsonMapper().readTree(text);
        JsonNode whole = new JsonMapper().readTree(SnapshotWriter.text(Snapshots.of(assessment)));
        for (String key : List.of("model", "confidence", "headline", "currentStructure")) {
            assertThat(brief.path(key)).isEqualTo(whole.path("recommendation").path(key));
        }
        assertThat(brief.path("scores")).isEqualTo(whole.path("scores"));
        List<String> heaviest = new Narrative(assessment)
                .drivers().stream().limit(5).map(SignalLine::id).toList();
        assertThat(StreamSupport.stream(brief.path("topSignals").spliterator(), false)
                        .map(signal -> signal.path("id").asString()))
                .isEqualTo(heaviest);
        assertThat(brief.path("nextQuestions").path(0).path("ask"))
                .isEqualTo(whole.path("recommendation")
                        .path("nextBestQuestions")
                        .path(0)
                        .path("ask"));
    }

    @Test
    void twoHundredCompaniesFit() {
        int judged = 0;
        for (long seed = 1; seed <= COMPANIES; seed++) {
            SortedMap<String, String> files = GeneratedCompany.files(seed);
            Path exports = Run.written(folder.resolve("company-" + seed), files);
            held(Run.judged(exports).assessment(), "seed " + seed);
            judged++;
        }
        assertThat(judged).isEqualTo(COMPANIES);
    }

    @Test
    void aLongNameIsCutSoThatItFits() {
        String text = held(Northwind.with("\u202E\uD83D\uDC69".repeat(3000), "arr.csv", "Growth"), "long name");
        assertThat(new JsonMapper().readTree(text).path("company").asString())
                .isEqualTo("\u202E\uD83D\uDC69".repeat(39) + "\u202E…");
    }

    @Test
    void briefAloneIsJsonAndRefusesAnotherFormat() {
        assertThat(Run.of("samples/northwind", "--brief").out()).startsWith("{\n  \"schemaVersion\": 1,");
        Run.Printed refused = Run.of("samples/northwind", "--brief", "-f", "markdown");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("--brief is a form of JSON");
    }

    private static String held(Assessment assessment, String what) {
        String text = SnapshotWriter.brief(Snapshots.of(assessment));
        assertThat(text.getBytes(StandardCharsets.UTF_8)).as(what).hasSizeLessThan(ROOM);
        assertThat(Schemas.complaintsOfBrief(text)).as(what).isEmpty();
        return text;
    }
}
