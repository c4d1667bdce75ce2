package dev.revopsassess.outline.verdict;

import static dev.revopsassess.signal.Dimension.ALIGNMENT;
import static dev.revopsassess.signal.Dimension.EXECUTION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.report.VerdictText;
import dev.revopsassess.signal.Finding;
import dev.revopsassess.value.Period;
import dev.revopsassess.verdict.model.Company;
import dev.revopsassess.verdict.model.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the report says of a verdict as a whole. */
class VerdictSentencesTest {
    @Test
    void contradictionsTellWhichSideCounts() {
        assertThat(contradiction(Finding.Disagreement.Kind.MEASURED_SAID, "3", "1"))
                .isEqualTo("Trouble with alignment-one: the exports show 3, the answer says 1. The exports count.");
        assertThat(contradiction(Finding.Disagreement.Kind.RESPONDENTS, "no", "partly"))
                .isEqualTo("Trouble with alignment-one: one respondent says no, another partly. The worse one counts.");
    }

    @Test
    void theParagraphSaysWhereTheBottleneckSitsAndHowLargeTheOrganisationIs() {
        VerdictText text = Company.small()
                .count("revenue-org-headcount", 52)
                .count("staffed-functions", 3)
                .signal(ALIGNMENT, "forecasts", 5, 1)
                .signal(EXECUTION, "admin", 5, 0)
                .text();
        assertThat(text.headline()).isEqualTo("Build RevOps");
        assertThat(text.rationale())
                .containsExactly(
                        "Your bottleneck sits between the teams, not inside sales: trouble with forecasts (100 %).",
                        "The revenue organisation has 52 people, 10 of them selling.", "52 are many people.");
    }

    private static Reading.Measured word(String word) {
        return Reading.Measured.word("alignment-one", word, Period.on(LocalDate.of(2026, 9, 30)), "", List.of());
    }

    private static String contradiction(Finding.Disagreement.Kind kind, String counted, String other) {
        Company company = Company.small().score(ALIGNMENT, 60);
        Verdict found = company.verdict();
        Verdict disagreed = new Verdict(
                found.model(),
                found.structure(),
                found.move(),
                found.confidence(),
                found.doubts(),
                found.possibleModels(),
                found.decision(),
                found.scores(),
                found.fit(),
                found.runnerUp(),
                found.sensitivity(),
                found.nextQuestions(),
                found.flips(),
                found.trajectory(),
                List.of(new Verdict.Contradiction(
                        "alignment-one", new Finding.Disagreement(kind, word(counted), word(other)))),
                found.warnings(),
                found.trigger(),
                found.mismatchCosts(),
                found.withoutWaivers());
        return VerdictSentences.of(company.company().standing(), disagreed, new MetricNames(company.titles(), Map.of()))
                .contradictions()
                .get(0)
                .text();
    }
}
