package dev.revopsassess.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import dev.revopsassess.metric.reading.Reading;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fiscal year that nobody told is an assumption of the report, with or without a configuration beside the exports. */
class FiscalYearSaidTest {
    @TempDir
    Path folder;

    private Run.Judged judged(String name, String configuration) {
        var files = new TreeMap<>(Map.of(
                "headcount.csv",
                "employee_id,job_title,department\n1,Account Executive,Sales\n",
                "forecasts.csv",
                "period,function,forecast,actual\nFY26 Q4,Sales,100,100\nFY27 Q1,Sales,100,50\n"));
        if (!configuration.isEmpty()) {
            files.put("revops-assess.yaml", configuration);
        }
        return Run.judged(Run.written(folder.resolve(name), files), "--as-of", "2026-09-30");
    }

    private static boolean measured(Run.Judged judged) {
        return judged.assessment().readings().metric("forecast-miss-rate") instanceof Reading.Measured;
    }

    @Test
    void theReportPrintsTheAssumptionAndMeasuresNothingThatContradictsIt() {
        Run.Judged bare = judged("bare", "");
        Run.Judged other = judged("other", "company: Acme\n");

        assertThat(bare.assessment().assumptions())
                .anyMatch(text -> text.startsWith("The fiscal year begins in January"));
        assertThat(other.assessment().assumptions())
                .anyMatch(text -> text.startsWith("The fiscal year begins in January"));
        assertThat(measured(bare)).isFalse();
        assertThat(measured(other)).isFalse();
    }

    @Test
    void aFiscalYearThatIsConfiguredIsNoAssumption() {
        Run.Judged told = judged("told", "fiscalYearStart: 2\n");

        assertThat(told.assessment().assumptions()).noneMatch(text -> text.contains("fiscal"));
        assertThat(measured(told)).isTrue();
    }
}
