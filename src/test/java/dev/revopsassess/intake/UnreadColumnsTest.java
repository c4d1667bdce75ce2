package dev.revopsassess.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.record.Problem;
import dev.revopsassess.record.Problem.Severity;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A column that would change the figures is not passed over in silence. */
class UnreadColumnsTest {
    @TempDir
    Path folder;

    private List<Problem> problems(String name, String header) {
        return Room.problems(new Room(folder).with(name, header).read())
                .filter(problem -> problem.code().startsWith("column-"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "headcount.csv|employee_id,job_title,Offboarding Day|columns: { headcount.end_date: \"Offboarding Day\" }",
                "headcount.csv|employee_id,job_title,LeaverDate2|columns: { headcount.end_date: \"LeaverDate2\" }",
                "headcount.csv|employee_id,job_title,Current Status HR|columns: { headcount.status: \"Current Status HR\" }",
                "arr.csv|customer,start_date,mrr,Churned On|columns: { arr.end_date: \"Churned On\" }",
                "arr.csv|customer,month,mrr,billing state|columns: { arr.status: \"billing state\" }",
                "deals.csv|deal id,deal stage,deal amount,Closing Week|columns: { opportunities.close_date: \"Closing Week\" }",
                "tools.csv|name,vendor,Fees 2026|columns: { tools.annual_cost: \"Fees 2026\" }",
                "tools.csv|name,vendor,Decommission date|columns: { tools.state: \"Decommission date\" }",
                "tools.csv|name,vendor,Lifecycle End of Life|columns: { tools.state: \"Lifecycle End of Life\" }",
                "tools.csv|name,vendor,Squad owner|columns: { tools.team: \"Squad owner\" }",
            })
    void aColumnThatLooksLikeOneTheFiguresHangOnIsAWarningWithTheLineToPaste(String name, String header, String fix) {
        Problem problem = problems(name, header).get(0);

        assertThat(problem.code()).isEqualTo("column-may-matter");
        assertThat(problem.severity()).isEqualTo(Severity.WARNING);
        assertThat(problem.fix()).contains(fix);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "headcount.csv|employee_id,job_title,Deprtment|department",
                "headcount.csv|employee_id,department,manager nmae|manager",
                "funnel.csv|month,leads,mql,rejectd|rejected",
                "tools.csv|name,vendor,integratons|integrations",
            })
    void aHeaderWithinALetterOrTwoOfAKnownOneIsNamed(String name, String header, String field) {
        Problem problem = problems(name, header).get(0);

        assertThat(problem.code()).isEqualTo("column-nearly-known");
        assertThat(problem.message()).contains(" from " + field + ".");
    }

    @Test
    void theReasonForLeavingIsNotTheDayOfLeaving() {
        assertThat(problems("headcount.csv", "employee_id,job_title,TermReason,exit_type"))
                .isEmpty();
    }

    @Test
    void whereTheEndIsReadOtherColumnsLikeItAreNotSpokenOf() {
        assertThat(problems("headcount.csv", "employee_id,job_title,termdate,Offboarding Day"))
                .isEmpty();
    }
}
