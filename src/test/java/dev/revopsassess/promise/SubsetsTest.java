package dev.revopsassess.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import dev.revopsassess.samples.Subsets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever exports are missing, there is a report, and it says what is unknown and what would settle it. Every build tries
 * each sample's exports alone, all but one of them, and some drawn by a seed; {@code -Dsubsets=all} tries every subset.
 */
class SubsetsTest {
    private static final int DRAWN = 4;

    @TempDir
    private Path folder;

    static List<String> samples() {
        return Subsets.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anySubsetGivesAReportThatNamesWhatIsUnknownAndWhatWouldSettleIt(String slug) throws IOException {
        List<SortedMap<String, String>> chosen = chosen(Subsets.of(slug), new Random(slug.hashCode()));
        for (int index = 0; index < chosen.size(); index++) {
            check(chosen.get(index), folder.resolve("company-" + index));
        }
    }

    private static void check(SortedMap<String, String> files, Path place) throws IOException {
        String what = files.keySet().toString();
        Path company = Run.written(place, files);
        Path text = place.resolveSibling(place.getFileName() + ".txt");
        Path json = place.resolveSibling(place.getFileName() + ".json");
        Run.Printed run = Run.of(company.toString(), "-o", text.toString(), "-o", json.toString());

        assertThat(run.exit()).as("%s\n%s", what, run.err()).isZero();
        String written = Files.readString(json);
        assertThat(Schemas.complaints(written)).as(what).isEmpty();
        JsonNode report = JsonMapper.shared().readTree(written);
        checkUnknowns(report, what);
        assertThat(Files.readString(text)).as(what).contains("ASK NEXT").doesNotContain("NaN", "null");
    }

    private static void checkUnknowns(JsonNode report, String what) {
        JsonNode recommendation = report.get("recommendation");
        String model = recommendation.get("model").asString();
        String confidence = recommendation.get("confidence").asString();
        boolean people = has(report.get("intake").get("files"), "kind", "headcount");
        boolean unknown = false;
        for (JsonNode signal : report.get("signals")) {
            if (signal.get("status").asString().equals("unknown")) {
                unknown = true;
                assertThat(signal.get("needs"))
                        .as("%s: what %s needs", what, signal.get("id"))
                        .isNotEmpty();
            }
        }
        assertThat(unknown).as(what).isTrue();
        if (!people) {
            assertThat(model).as(what).isEqualTo("insufficient-evidence");
        }
        if (!confidence.equals("robust")) {
            JsonNode questions = recommendation.get("nextBestQuestions");
            // What keeps a verdict from robust may be a question, or a bound that one person or another weighing
            // crosses.
            assertThat(questions.isEmpty() && !report.get("recommendation").hasNonNull("caveat"))
                    .as(what)
                    .isFalse();
            for (JsonNode question : questions) {
                assertThat(question.get("ask").asString()).as(what).isNotBlank();
                assertThat(question.get("source").asString()).as(what).isIn("file", "column", "answer");
            }
        }
        for (JsonNode metric : report.get("metrics")) {
            boolean measured = metric.hasNonNull("value");
            assertThat(metric.hasNonNull("missing"))
                    .as("%s: %s", what, metric.get("id"))
                    .isNotEqualTo(measured);
        }
    }

    private static boolean has(JsonNode items, String key, String value) {
        for (JsonNode item : items) {
            if (item.hasNonNull(key) && item.get(key).asString().equals(value)) {
                return true;
            }
        }
        return false;
    }

    /** Subsets are listed with the exports as the bits of a number from 1 on. */
    private static List<SortedMap<String, String>> chosen(List<SortedMap<String, String>> subsets, Random random) {
        if ("all".equals(System.getProperty("subsets"))) {
            return subsets;
        }
        int exports = Integer.bitCount(subsets.size());
        Stream<Integer> alone = Stream.iterate(1, bits -> bits * 2).limit(exports);
        Stream<Integer> allButOne =
                Stream.iterate(1, bits -> bits * 2).limit(exports).map(bit -> subsets.size() - bit);
        var bits = new ArrayList<>(Stream.concat(alone, allButOne).toList());
        for (int draw = 0; draw < DRAWN; draw++) {
            bits.add(1 + random.nextInt(subsets.size()));
        }
        return bits.stream()
                .distinct()
                .filter(number -> number > 0)
                .map(number -> subsets.get(number - 1))
                .toList();
    }
}
