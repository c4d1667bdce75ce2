package dev.revopsassess.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.report.VerdictText;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two figures conflict only where both speak of the same; what people say differently is told in words. */
class LikeWithLikeTest {
    private static final String HEADCOUNT = """
            employee_id,job_title,department,start_date
            1,Account Executive,Sales,2024-01-08
            2,Customer Success Manager,Customer Success,2024-01-08
            """;

    @TempDir
    Path folder;

    private Run.Judged judged(String file, String rows) {
        return Run.judged(
                Run.written(folder.resolve("x"), Map.of("headcount.csv", HEADCOUNT, file, rows)),
                "--as-of",
                "2026-09-30");
    }

    private double disagreement(String rows) {
        return judged("forecasts.csv", rows)
                .assessment()
                .readings()
                .metric("actuals-disagreement")
                .fold(Measured::number, missing -> Double.NaN);
    }

    @Test
    void theBookingsOfTwoTeamsInOneQuarterAreParts() {
        assertThat(disagreement("""
                period,function,team,measure,forecast,actual,system
                2026-Q2,sales,Sales US,bookings,1000,1040,Salesforce
                2026-Q2,sales,Sales EMEA,bookings,460,456,Excel
                """)).isNaN();
    }

    @Test
    void theBookingsOfTwoSegmentsInOneQuarterAreParts() {
        assertThat(disagreement("""
                period,function,segment,measure,forecast,actual,system
                2026-Q2,sales,Enterprise,bookings,1000,1040,Salesforce
                2026-Q2,sales,SMB,bookings,460,456,Excel
                """)).isNaN();
    }

    @Test
    void twoSystemsWithTwoFiguresOfOneTeamConflict() {
        assertThat(disagreement("""
                period,function,team,measure,forecast,actual,system
                2026-Q2,sales,Sales US,bookings,1000,1000,Salesforce
                2026-Q2,sales,US Sales Team,bookings,1000,800,Excel
                2026-Q2,sales,Sales EMEA,bookings,460,456,Excel
                """)).isEqualTo(0.2);
    }

    @Test
    void twoSystemsWithTwoFiguresOfOneSegmentConflict() {
        assertThat(disagreement("""
                period,function,segment,measure,forecast,actual,system
                2026-Q2,sales,Enterprise,bookings,1000,1000,Salesforce
                2026-Q2,sales,Enterprise,bookings,1000,750,Excel
                2026-Q2,sales,SMB,bookings,460,456,Excel
                """)).isEqualTo(0.25);
    }

    @Test
    void twoRespondentsWhoDifferAreToldInWords() {
        Run.Judged judged = judged("answers.csv", """
                question,answer,respondent,role,date
                crm-owner,customer-success,Ada,VP CS,2026-09-01
                crm-owner,several,Ben,CEO,2026-09-02
                """);

        assertThat(judged.assessment().text().contradictions())
                .extracting(VerdictText.Contradicted::text)
                .containsExactly(
                        "Contested ownership of the CRM: one respondent says several, another customer success. The worse one"
                                + " counts.");
        Reading owner = judged.assessment().readings().answer("crm-owner");
        assertThat(owner.measured().orElseThrow().others()).hasSize(1);
    }
}
