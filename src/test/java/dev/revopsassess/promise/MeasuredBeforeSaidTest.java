package dev.revopsassess.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.run.Run;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.verdict.model.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What exports show counts before what somebody says, and the difference is said. */
class MeasuredBeforeSaidTest {
    private static final String PEOPLE = """
            employee_id,job_title,department,manager_id
            1,CEO,Executive,
            2,VP Sales,Sales,1
            3,VP Customer Success,Customer Success,1
            4,Customer Success Manager,Customer Success,3
            5,Account Executive,Sales,2
            6,VP Revenue Operations,Revenue Operations,1
            7,Marketing Operations Manager,Marketing Operations,6
            8,Customer Success Operations Manager,Customer Success Operations,6
            """;

    @TempDir
    Path folder;

    private Run.Judged judged(String people, String answer) {
        var files = new TreeMap<>(Map.of("headcount.csv", people));
        if (!answer.isEmpty()) {
            files.put("answers.csv", "question,answer\n" + answer + "\n");
        }
        return Run.judged(Run.written(folder.resolve(answer.isEmpty() ? "silent" : "said"), files));
    }

    private static Finding finding(Run.Judged judged, String signal) {
        return judged.assessment().findings().stream()
                .filter(each -> each.signal().id().equals(signal))
                .findFirst()
                .orElseThrow();
    }

    private static List<Verdict.Contradiction> contradictions(Run.Judged judged, String signal) {
        return judged.assessment().verdict().contradictions().stream()
                .filter(each -> each.signal().equals(signal))
                .toList();
    }

    @Test
    void aLeadOfCustomerSuccessInHeadcountCountsBeforeWhoeverSaysThatNobodyIs() {
        Run.Judged silent = judged(PEOPLE, "");
        Run.Judged said = judged(PEOPLE, "retention-owner,nobody");

        assertThat(said.assessment()
                        .readings()
                        .metric("retention-owner")
                        .measured()
                        .orElseThrow()
                        .word())
                .isEqualTo("customer-success-lead");
        assertThat(finding(said, "unowned-retention").status())
                .isEqualTo(finding(silent, "unowned-retention").status());
        assertThat(contradictions(said, "unowned-retention"))
                .extracting(found -> found.disagreement().kind())
                .containsExactly(Finding.Disagreement.Kind.MEASURED_SAID);
        assertThat(contradictions(silent, "unowned-retention")).isEmpty();
        assertThat(said.assessment().verdict().scores().get(Dimension.ALIGNMENT))
                .isEqualTo(silent.assessment().verdict().scores().get(Dimension.ALIGNMENT));
    }

    @Test
    void whereHeadcountShowsNoLeadTheAnswerTells() {
        String people = PEOPLE.replace("VP Customer Success", "Customer Success Manager");
        Run.Judged said = judged(people, "retention-owner,VP Sales");

        assertThat(said.assessment()
                        .readings()
                        .metric("retention-owner")
                        .measured()
                        .orElseThrow()
                        .word())
                .isEqualTo("owned");
        assertThat(contradictions(said, "unowned-retention")).isEmpty();
    }

    @Test
    void aScopeThatTheReportingLinesShowCountsBeforeASmallerOneThatIsSaid() {
        Run.Judged said = judged(PEOPLE, "revops-scope,sales");

        assertThat(said.assessment()
                        .readings()
                        .metric("ops-scope")
                        .measured()
                        .orElseThrow()
                        .number())
                .isEqualTo(2);
        assertThat(contradictions(said, "genuine-scope"))
                .extracting(found -> found.disagreement().kind())
                .containsExactly(Finding.Disagreement.Kind.MEASURED_SAID);
    }

    @Test
    void anAnswerThatSaysTheSameIsNoContradiction() {
        Run.Judged said = judged(PEOPLE, "revops-scope,\"sales,marketing,customer-success\"");

        assertThat(contradictions(said, "genuine-scope")).isEmpty();
    }
}
