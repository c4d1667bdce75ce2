package dev.revopsassess.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.revopsassess.cli.run.Run;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.record.Problem;
import dev.revopsassess.signal.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A lead a row gives the figures that its leads have, whatever words its cells use. */
class LeadsByRowTest {
    private static final String HEADCOUNT = """
            employee_id,job_title,department,start_date
            1,Account Executive,Sales,2024-01-08
            2,Marketing Manager,Marketing,2024-01-08
            3,Content Marketing Manager,Marketing,2024-01-08
            """;

    @TempDir
    Path folder;

    private Run.Judged judged(String funnel) {
        return Run.judged(
                Run.written(folder.resolve("x"), Map.of("headcount.csv", HEADCOUNT, "funnel.csv", funnel)),
                "--as-of",
                "2026-09-30");
    }

    private static Reading reading(Run.Judged judged, String metric) {
        return judged.assessment().readings().metric(metric);
    }

    private static double number(Run.Judged judged, String metric) {
        return reading(judged, metric).measured().map(Measured::number).orElse(-1.0);
    }

    private static String why(Run.Judged judged, String metric) {
        return reading(judged, metric).fold(Measured::formula, Reading.NotMeasured::why);
    }

    private static List<Problem> problems(Run.Judged judged) {
        return judged.assessment().files().stream()
                .flatMap(file -> file.problems().stream())
                .filter(problem -> problem.severity() != Problem.Severity.NOTE)
                .toList();
    }

    private static boolean settled(Run.Judged judged, String signal) {
        return judged.assessment().findings().stream()
                .filter(finding -> finding.signal().id().equals(signal))
                .map(Finding::outcome)
                .anyMatch(outcome -> outcome.strength().isPresent());
    }

    /** 11 leads: 4 of them qualified (two of these worked, one rejected), 6 more worked; 5 Referral, 5 unsourced, 1 Events. */
    private static String eleven(String yes, String no) {
        return """
                lead_id,created,source,worked,mql,rejected
                L0,2026-05-10,,Y,Y,Y
                L1,2026-06-10,Referral,Y,Y,N
                L2,2026-07-10,,N,Y,N
                L3,2026-08-10,Referral,N,Y,N
                L4,2026-05-10,,Y,N,N
                L5,2026-06-10,Referral,Y,N,N
                L6,2026-07-10,,Y,N,N
                L7,2026-08-10,Referral,Y,N,N
                L8,2026-05-10,,Y,N,N
                L9,2026-06-10,Referral,Y,N,N
                L99,2026-09-30,Events,N,N,N
                """.replace(",Y", "," + yes).replace(",N", "," + no);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"yes|no", "TRUE|FALSE", "1|0", "x|", "2026-09-01|", "ja|nein", "Kim Doe|", "2026-09-01 10:00|"})
    void leadsWorkedIsOfQualifiedLeadsHoweverTheCellsSayYes(String words) {
        String[] said = words.split("\\|", -1);
        Run.Judged judged = judged(eleven(said[0], said[1]));

        assertThat(number(judged, "leads-worked")).isEqualTo(0.5);
        assertThat(number(judged, "mql-rejection")).isEqualTo(0.25);
        assertThat(number(judged, "unsourced-share")).isEqualTo(5.0 / 11);
        assertThat(number(judged, "channels")).isEqualTo(1);
        assertThat(settled(judged, "leads-dropped")).isTrue();
        assertThat(problems(judged)).isEmpty();
    }

    @Test
    void countsByMonthStayCounts() {
        Run.Judged judged = judged("""
                month,source,leads,worked,mql,rejected
                2026-08,Web,10,3,4,1
                2026-09,Web,12,1,1,0
                """);

        assertThat(number(judged, "leads-worked")).isEqualTo(0.8);
        assertThat(number(judged, "mql-rejection")).isEqualTo(0.2);
    }

    @Test
    void monthsOfFewLeadsAreCountsThoughEveryCellIsOneOrNone() {
        Run.Judged judged = judged("""
                month,channel,leads,worked,mql
                2026-07,Web,1,1,1
                2026-08,Web,1,0,1
                2026-09,Web,1,1,1
                """);

        assertThat(number(judged, "leads-worked")).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(judged.exports().funnel().rows()).noneMatch(row -> row.lead());
    }

    @Test
    void aBlankIsNoOnlyWhereTheColumnNeverSaysNo() {
        String said = "lead_id,created,mql,rejected\nA,2026-08-01,yes,yes\nB,2026-08-02,yes,no\nC,2026-08-03,yes,\n";
        String ticked = "lead_id,created,mql,rejected\nA,2026-08-01,yes,x\nB,2026-08-02,yes,\nC,2026-08-03,yes,\n";

        assertThat(number(judged(said), "mql-rejection")).isEqualTo(0.5);
        assertThat(number(judged(ticked), "mql-rejection")).isCloseTo(1.0 / 3, within(1e-9));
    }

    @Test
    void whetherADisqualifiedLeadHadBeenQualifiedIsNotGuessed() {
        Run.Judged judged = judged("""
                lead_id,created,source,lead_status
                L0,2026-05-10,Referral,MQL
                L1,2026-06-10,Referral,New
                L2,2026-07-10,Referral,New
                L4,2026-05-10,Referral,Disqualified
                L5,2026-06-10,Referral,Disqualified
                L6,2026-07-10,Referral,Disqualified
                """);

        assertThat(number(judged, "mql-rejection")).isEqualTo(-1);
        assertThat(why(judged, "mql-rejection")).contains("3 rejected leads").contains("qualified");
        assertThat(settled(judged, "lead-quality-disputes")).isFalse();
    }

    @Test
    void aStatusBesideAColumnOfQualifiedLeadsTellsWhoWasTurnedDown() {
        Run.Judged judged = judged("""
                lead_id,created,mql,lead_status
                A,2026-05-10,yes,Disqualified
                B,2026-06-10,yes,Working
                C,2026-07-10,no,Disqualified
                D,2026-07-10,yes,Opportunity
                E,2026-07-11,yes,New
                """);

        assertThat(number(judged, "mql-rejection")).isEqualTo(0.25);
    }

    @Test
    void aFunnelWhoseStatusesKnowNoQualifiedLeadsHasNone() {
        Run.Judged judged = judged("""
                id,created,status
                1,2026-07-10,Open - Not Contacted
                2,2026-07-11,Working - Contacted
                3,2026-07-12,Closed - Converted
                4,2026-07-13,Closed - Not Converted
                """);

        assertThat(number(judged, "mql-rejection")).isEqualTo(-1);
        assertThat(number(judged, "lead-to-opportunity")).isEqualTo(0.25);
    }

    @Test
    void firstResponsesWrittenAsTimesAreHoursFromCreation() {
        Run.Judged judged = judged("""
                lead_id,created,source,worked,mql,rejected,first_response
                L1,2026-07-01 09:00:00,Referral,yes,no,no,2026-07-01 19:00:00
                L2,2026-07-02 09:00:00,Events,yes,no,no,2026-07-04 09:00:00
                L3,2026-08-03 09:00:00,,yes,no,no,2026-08-03 12:00:00
                """.replace(",no,no,", ",yes,no,"));

        assertThat(judged.exports().funnel().rows().stream()
                        .map(row -> row.firstResponseHours().orElse(-1)))
                .containsExactly(10.0, 48.0, 3.0);
        assertThat(number(judged, "lead-response")).isEqualTo(10);
        assertThat(problems(judged)).isEmpty();
    }

    @Test
    void whoeverWasNeverAnsweredWaitsAsLongAsTheLongest() {
        Run.Judged judged = judged("""
                id,created,source,response_time
                1,1/7/2026 9:00 AM,Web,1/7/2026 11:30 AM
                2,20/7/2026 9:00 AM,Web,20/7/2026 1:00 PM
                3,21/7/2026 9:00 AM,Web,
                """.replace("response_time", "first response"));

        assertThat(number(judged, "lead-response")).isEqualTo(4);
        assertThat(number(judged, "lead-response-p95")).isGreaterThan(4);
    }

    @Test
    void hoursStayHours() {
        Run.Judged judged = judged(
                "id,created,source,first_response\n1,2026-07-01,Web,2.5\n2,2026-07-02,Web,1:30\n3,2026-07-02,Web,9\n");

        assertThat(number(judged, "lead-response")).isEqualTo(2.5);
    }

    @Test
    void aLeadAnsweredBeforeItCameIsLeftOutAndSaid() {
        Run.Judged judged = judged("""
                id,created,source,first_response_at
                1,2026-07-05,Web,2026-07-01
                2,2026-07-05,Web,2026-07-06
                """);

        assertThat(number(judged, "lead-response-p95")).isEqualTo(24);
        assertThat(problems(judged)).extracting(Problem::code).containsExactly("answered-before-it-came");
    }
}
