package dev.revopsassess.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.Run;
import dev.revopsassess.record.Kind;
import dev.revopsassess.report.Assessment;
import dev.revopsassess.samples.Subsets;
import dev.revopsassess.signal.Outcome;
import dev.revopsassess.verdict.Confidence;
import dev.revopsassess.verdict.Model;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a client leaves out, there is a report, and it says what it lacks. */
class SubsetsTest {
    private static final String SMALL = "juniper-labs";
    private static final int DRAWN = 8;

    @TempDir
    private Path folder;

    static List<String> slugs() {
        return Subsets.samples();
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void anySubsetOfASampleGivesAReportThatNamesWhatIsUnknownAndWhatSettlesIt(String slug) {
        int number = 0;
        for (SortedMap<String, String> files : subsets(slug)) {
            Path subset = Run.written(folder.resolve("subset-" + number++), files);
            Run.Judged judged = Run.judged(subset);
            Map<String, String> reports = Formats.of(judged.assessment());
            assertThat(unsettled(judged.assessment()))
                    .as("%s of %s: unknown without a reason or a way to settle it", files.keySet(), slug)
                    .isEmpty();
            judged.assessment().findings().stream()
                    .filter(finding -> finding.outcome() instanceof Outcome.Unknown)
                    .forEach(finding -> assertThat(reports.values())
                            .as("%s of %s", files.keySet(), slug)
                            .allMatch(report -> report.contains(finding.signal().title())
                                    || report.contains(finding.signal().id())));
            if (!judged.exports().of(Kind.HEADCOUNT).present()) {
                assertThat(judged.assessment().verdict().model())
                        .as("%s of %s", files.keySet(), slug)
                        .isEqualTo(Model.INSUFFICIENT_EVIDENCE);
                assertThat(judged.assessment().verdict().confidence()).isEqualTo(Confidence.INSUFFICIENT_EVIDENCE);
                assertThat(judged.assessment().plan()).isEmpty();
                assertThat(judged.assessment().verdict().nextQuestions()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void theReportOfOneExportAloneIsMadeOnTheCommandLine(String slug) {
        int number = 0;
        for (SortedMap<String, String> files : Subsets.of(slug)) {
            if (files.keySet().stream().filter(name -> name.endsWith(".csv")).count() == 1) {
                Path subset = Run.written(folder.resolve("alone-" + number++), files);
                Run.Printed printed = Run.of(subset.toString());
                assertThat(printed.exit())
                        .as("%s: %s", files.keySet(), printed.err())
                        .isZero();
                assertThat(printed.out()).contains("as of 20");
            }
        }
    }

    private static List<String> unsettled(Assessment assessment) {
        var bare = new ArrayList<String>();
        assessment.findings().forEach(finding -> {
            if (finding.outcome() instanceof Outcome.Unknown unknown
                    && (unknown.why().isBlank() || unknown.needs().isEmpty())) {
                bare.add(finding.signal().id() + " (" + unknown.why() + ")");
            }
        });
        return bare;
    }

    /** All of a small sample, a seeded draw of the others. */
    private static List<SortedMap<String, String>> subsets(String slug) {
        List<SortedMap<String, String>> all = new ArrayList<>(Subsets.of(slug));
        if (slug.equals(SMALL) || all.size() <= DRAWN) {
            return all;
        }
        Collections.shuffle(all, new Random(slug.hashCode()));
        return all.subList(0, DRAWN);
    }
}
