package dev.revopsassess.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.record.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A slip of the pen in an answer is refused with the bounds, and never becomes a figure. */
class AnswersInReasonTest {
    @TempDir
    Path folder;

    private Run.Judged judged(String answer) {
        return Run.judged(Run.written(
                folder.resolve("x"),
                Map.of(
                        "headcount.csv",
                        "employee_id,job_title,department\n1,Account Executive,Sales\n",
                        "answers.csv",
                        "question,answer,date\n" + answer + "\n")));
    }

    private static List<Problem> problems(Run.Judged judged) {
        return judged.assessment().files().stream()
                .filter(file -> file.file().equals("answers.csv"))
                .flatMap(file -> file.problems().stream())
                .filter(problem -> !problem.code().equals("no-usable-row"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "net-revenue-retention, 999999999%, from 20 to 300",
        "net-revenue-retention, 0.0000001, from 20 to 300",
        "missed-forecasts, 500%, from 0 to 100",
        "rep-admin-time, 300, from 0 to 100",
        "gross-margin, 500, from 0 to 100",
        "kpis-reviewed, 99999999999999999999, from 0 to 9",
        "doubled-tools, 1000, from 0 to 50",
        "lead-response-hours, 100000, from 0 to 8784"
    })
    void aFigureOutOfReasonIsRefusedWithItsLineAndTheBounds(String question, String figure, String bounds) {
        Run.Judged judged = judged(question + "," + figure + ",2026-09-01");

        assertThat(judged.exports().answers().rows()).isEmpty();
        assertThat(problems(judged)).hasSize(1);
        assertThat(problems(judged).get(0).code()).isEqualTo("answer-out-of-reason");
        assertThat(problems(judged).get(0).source().line()).isEqualTo(2);
        assertThat(problems(judged).get(0).message()).contains(bounds).contains("or unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "net-revenue-retention, 300%, 3",
        "net-revenue-retention, 0.2, 0.2",
        "gross-margin, 100, 1",
        "kpis-reviewed, 9, 9",
        "missed-forecasts, 0, 0"
    })
    void theBoundsThemselvesAreAnswers(String question, String figure, double value) {
        Run.Judged judged = judged(question + "," + figure + ",2026-09-01");

        assertThat(judged.assessment().readings().answer(question).measured().map(Reading.Measured::number))
                .contains(value);
        assertThat(problems(judged)).isEmpty();
    }

    @Test
    void aDayOnWhichNobodyCanHaveAnsweredIsSaidAndTheAnswerCounts() {
        Run.Judged judged = judged("market,stable,9999-99-99");

        assertThat(problems(judged)).isNotEmpty();
        assertThat(problems(judged).get(0).source().line()).isEqualTo(2);
    }
}
