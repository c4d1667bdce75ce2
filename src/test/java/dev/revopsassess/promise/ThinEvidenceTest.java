package dev.revopsassess.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import dev.revopsassess.outline.block.ScoreLine;
import dev.revopsassess.report.Assessment;
import dev.revopsassess.signal.Dimension;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A point on a scale reads as a finding, so that little evidence draws none. */
class ThinEvidenceTest {
    @TempDir
    private Path folder;

    private Assessment assessment() {
        return Run.judged(Run.written(folder, Map.of("headcount.csv", """
                                name,job_title,department,manager,start_date
                                Ada Pell,CEO,Executive,,2020-01-06
                                Bo Quist,VP Sales,Sales,Ada Pell,2020-01-06
                                Cy Rune,Account Executive,Sales,Bo Quist,2020-01-06
                                Di Sorn,Head of Marketing,Marketing,Ada Pell,2020-01-06
                                """, "answers.csv", """
                                question,answer
                                messy-handoffs,no
                                unclear-pipeline-stages,no
                                """)))
                .assessment();
    }

    private static ScoreLine line(Assessment assessment, Dimension dimension) {
        return ScoreLine.of(assessment).stream()
                .filter(line -> line.dimension() == dimension)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aScoreOnLessThanThreeTenthsOfTheEvidenceIsARangeAndNoPoint() {
        Assessment thin = assessment();
        double known =
                thin.verdict().scores().get(Dimension.ALIGNMENT).coverage().orElseThrow();

        assertThat(known).isBetween(0.01, 0.29);
        assertThat(line(thin, Dimension.ALIGNMENT).value()).hasValue(0);
        assertThat(line(thin, Dimension.ALIGNMENT).point()).isEmpty();
        assertThat(line(thin, Dimension.SCALE).point())
                .isEqualTo(line(thin, Dimension.SCALE).value());
    }

    @Test
    void noFormatDrawsAPointOnTheMapOfAThinScore() {
        Map<String, String> thin = Formats.of(assessment());
        Map<String, String> whole = Formats.of(Run.sample("northwind").assessment());

        assertThat(thin.get("markdown"))
                .doesNotContain("\"today\": [")
                .contains("Need between the teams, upwards, may be anything from ");
        assertThat(whole.get("markdown")).contains("\"today\": [");
        assertThat(thin.get("text").lines().filter(line -> line.contains("between teams")))
                .isNotEmpty()
                .noneMatch(line -> line.contains("█"));
        assertThat(whole.get("text").lines().filter(line -> line.contains("between teams")))
                .anyMatch(line -> line.contains("█"));
    }
}
