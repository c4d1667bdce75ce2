package dev.revopsassess.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.outline.Outline;
import dev.revopsassess.render.text.PlainText;
import dev.revopsassess.report.Assessment;
import dev.revopsassess.verdict.model.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each company of {@code src/test/resources/judgement} through the whole program, held against the expert's answer. */
class JudgementTest {
    private static final Set<String> KEYS = Set.of("expert", "model", "move", "confidence", "says", "never");

    @TempDir
    Path folder;

    static List<JudgedCompany> companies() {
        return JudgedCompany.all();
    }

    @ParameterizedTest
    @MethodSource("companies")
    void theAnswerIsTheOneThatAnExpertWouldGive(JudgedCompany company) {
        Assessment assessment = company.assessment(folder);
        Verdict verdict = assessment.verdict();
        String why = company.file() + ": " + assessment.text().headline() + "; "
                + String.join(" ", assessment.text().rationale()) + " " + verdict.scores();
        assertThat(alternatives(company, "model"))
                .as(why)
                .contains(verdict.model().word());
        if (!company.expected("move").isEmpty()) {
            assertThat(verdict.move().map(move -> move.word()))
                    .as(why)
                    .hasValueSatisfying(
                            move -> assertThat(alternatives(company, "move")).contains(move));
        }
        if (!company.expected("confidence").isEmpty()) {
            assertThat(alternatives(company, "confidence"))
                    .as(why + assessment.text().caveat())
                    .contains(verdict.confidence().word());
        }
        if (!company.expected("says").isEmpty() || !company.expected("never").isEmpty()) {
            String report = PlainText.of(Outline.whole(assessment)).replaceAll("\\s+", " ");
            company.expected("says").forEach(words -> assertThat(report).contains(words));
            company.expected("never").forEach(words -> assertThat(report).doesNotContainIgnoringCase(words));
        }
    }

    @Test
    void everyCompanyHasTheExpertsReasonsAndNoWordThatNobodyReads() {
        assertThat(companies()).hasSizeGreaterThanOrEqualTo(30).allSatisfy(company -> {
            assertThat(company.expected("expert")).isNotEmpty();
            assertThat(company.expected("model")).hasSize(1);
            assertThat(KEYS).containsAll(company.expected().keySet());
        });
    }

    private static List<String> alternatives(JudgedCompany company, String key) {
        return List.of(company.expected(key).get(0).split(" \\| "));
    }
}
