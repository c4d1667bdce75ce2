package dev.revopsassess.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Readings;
import dev.revopsassess.outline.Narrative;
import dev.revopsassess.record.Exports;
import dev.revopsassess.report.Assessment;
import dev.revopsassess.samples.GeneratedCompany;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.story.StoryTeller;
import dev.revopsassess.verdict.Verdicts;
import dev.revopsassess.verdict.model.Score;
import dev.revopsassess.verdict.model.Situation;
import dev.revopsassess.verdict.model.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for whole companies drawn at random, from their exports to every format; a seed that fails is named. */
class WholeCompaniesTest {
    private static final int COMPANIES = 60;
    /** Whole reports take longer. */
    private static final int REPORTS = 20;

    @TempDir
    private Path folder;

    @Test
    void anExportThatReplacesNoFigureNeverWidensARangeOrAddsAModel() {
        int tried = 0;
        for (long seed = 1; seed <= COMPANIES; seed++) {
            SortedMap<String, String> files = GeneratedCompany.files(seed);
            // A measured figure beside an answer is a second voice; it moves a range and fills no gap.
            files.remove("answers.csv");
            if (!files.containsKey("headcount.csv")) {
                continue;
            }
            Situation after = company(exports(seed, "more", files));
            for (String left : files.keySet()) {
                var fewer = new TreeMap<>(files);
                fewer.remove(left);
                if (left.equals("headcount.csv") || fewer.isEmpty()) {
                    continue;
                }
                Situation before = company(exports(seed, "without-" + left, fewer));
                if (replacesAFigure(before.readings(), after.readings())) {
                    continue;
                }
                tried++;
                String what = "seed " + seed + " without " + left;
                assertThat(Verdicts.outlook(before).possibleModels())
                        .as(what)
                        .containsAll(Verdicts.outlook(after).possibleModels());
                for (Dimension dimension : Dimension.values()) {
                    Score old = Score.of(dimension, before.findings());
                    Score now = Score.of(dimension, after.findings());
                    if (now.applies()) {
                        assertThat(now.low()).as(what).isGreaterThanOrEqualTo(old.low());
                        assertThat(now.high()).as(what).isLessThanOrEqualTo(old.high());
                    }
                }
            }
        }
        // Of the exports that tell what was won each changes how many systems there are to compare, which is a figure
        // replaced.
        assertThat(tried).isGreaterThan(COMPANIES);
    }

    @Test
    void aFlipTypedIntoWhatIfFlips() {
        int typed = 0;
        for (long seed = 1; seed <= REPORTS; seed++) {
            Path exports = written(seed, "flips", GeneratedCompany.files(seed));
            Assessment assessment = Run.judged(exports).assessment();
            for (Verdict.Flip flip : assessment.verdict().flips()) {
                Run.Printed printed = Run.of(
                        "what-if",
                        exports.toString(),
                        "--set",
                        flip.subject().key() + "=" + flip.to().printed());
                assertThat(printed.err().lines()).as("seed %d", seed).allMatch(line -> line.startsWith("Next: "));
                assertThat(printed.out().replaceAll("\\s+", " "))
                        .as("seed %d: %s", seed, flip)
                        .contains("The model becomes " + assessment.names().model(flip.model()) + " instead of ");
                typed++;
            }
        }
        assertThat(typed).isGreaterThan(REPORTS / 2);
    }

    @Test
    void everyFormatAlsoSaysWhatHoldsWithoutTheWaivers() {
        for (long seed = 1; seed <= REPORTS; seed++) {
            SortedMap<String, String> files = GeneratedCompany.files(seed);
            Assessment counted = Run.judged(written(seed, "counted", files)).assessment();
            List<String> settled = counted.findings().stream()
                    .filter(finding -> finding.outcome().strength().orElse(0) > 0)
                    .map(finding -> finding.signal().id())
                    .toList();
            var lines = new ArrayList<>(List.of("waivers:"));
            for (int index = 0; index < settled.size(); index += 3) {
                lines.add(
                        "  - { signal: " + settled.get(index) + ", reason: agreed, owner: COO, expires: 2099-12-31 }");
            }
            if (lines.size() == 1) {
                continue;
            }
            files.put("revops-assess.yaml", String.join("\n", lines) + "\n");
            Assessment waived = Run.judged(written(seed, "waived", files)).assessment();
            Verdict.WithoutWaivers beside = waived.verdict().withoutWaivers().orElseThrow();
            assertThat(beside.model())
                    .as("seed %d", seed)
                    .isEqualTo(counted.verdict().model());
            counted.verdict()
                    .scores()
                    .forEach((dimension, score) -> assertThat(beside.scores()).containsEntry(dimension, score.score()));
            String sentence = new Narrative(waived).withoutWaivers().orElseThrow();
            Map<String, String> reports = Formats.of(waived);
            for (String format : List.of("text", "markdown", "html", "junit")) {
                assertThat(reports.get(format).replaceAll("\\s+", " "))
                        .as("seed %d %s", seed, format)
                        .contains(sentence);
            }
            assertThat(reports.get("json"))
                    .as("seed %d", seed)
                    .contains("\"withoutWaivers\"", "\"" + beside.model().word() + "\"");
        }
    }

    /** Whether a figure that was there is another now, as where ARR is read instead of the retention that was reported. */
    private static boolean replacesAFigure(Readings before, Readings after) {
        return before.metrics().stream()
                .flatMap(reading -> reading.measured().stream())
                .anyMatch(reading -> !after.metric(reading.id())
                        .measured()
                        .map(Reading.Measured::value)
                        .equals(java.util.Optional.of(reading.value())));
    }

    private static Situation company(Exports exports) {
        var assessor = StoryTeller.assessor();
        return assessor.company(assessor.measure(exports));
    }

    private Exports exports(long seed, String name, Map<String, String> files) {
        return StoryTeller.exports(written(seed, name, files));
    }

    private Path written(long seed, String name, Map<String, String> files) {
        return Run.written(folder.resolve(name).resolve("company-" + seed), files);
    }
}
