package dev.revopsassess.verdict;

import static dev.revopsassess.signal.Dimension.ALIGNMENT;
import static dev.revopsassess.signal.Dimension.EXECUTION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.signal.Finding;
import dev.revopsassess.verdict.model.Company;
import dev.revopsassess.verdict.model.Confidence;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.Score;
import dev.revopsassess.verdict.model.Situation;
import dev.revopsassess.verdict.model.TestRules;
import dev.revopsassess.verdict.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class VerdictsTest {
    @Test
    void theOutlookIsTheVerdictInShort() {
        Company named = Company.small()
                .score(EXECUTION, 0)
                .signal(ALIGNMENT, "a", 5, 0.7)
                .unknown(ALIGNMENT, "b", 5);
        Verdict verdict = named.verdict();
        assertThat(verdict.model()).isEqualTo(Model.RECHARTER);
        assertThat(Verdicts.outlook(named.company()))
                .isEqualTo(new Verdicts.Outlook(
                        Model.RECHARTER,
                        Confidence.LIKELY,
                        List.of(Model.SALES_OPS, Model.RECHARTER),
                        verdict.nextQuestions()));
    }

    @Test
    void whereNoModelIsNamedTheOutlookStillSaysWhatWouldDecide() {
        Company open = Company.small().score(EXECUTION, 0).unknown(ALIGNMENT, "b", 5);
        Verdicts.Outlook outlook = Verdicts.outlook(open.company());
        assertThat(outlook.model()).isEqualTo(Model.INSUFFICIENT_EVIDENCE);
        assertThat(outlook.confidence()).isEqualTo(Confidence.INSUFFICIENT_EVIDENCE);
        assertThat(outlook.questions()).hasSize(1);
    }

    @Test
    void theWordsThatRulesLookForAreThoseOfTheirTables() {
        assertThat(Verdicts.words(List.of(), TestRules.RULES, "ops-reporting-line"))
                .containsExactlyInAnyOrder("ceo", "coo");
        assertThat(Verdicts.words(List.of(), TestRules.RULES, "salespeople")).isEmpty();
    }

    @Test
    void changedFindingsAreDecidedAgain() {
        Situation company = Company.small()
                .score(EXECUTION, 0)
                .signal(ALIGNMENT, "a", 5, 0.7)
                .company();
        List<Finding> mended = new ArrayList<>(company.findings());
        mended.set(
                1,
                Company.small()
                        .signal(ALIGNMENT, "a", 5, 0)
                        .company()
                        .findings()
                        .get(0));
        Verdicts.Decided before = Verdicts.decided(company, company.findings());
        Verdicts.Decided after = Verdicts.decided(company, mended);
        assertThat(before.model()).isEqualTo(Model.RECHARTER);
        assertThat(after.model()).isEqualTo(Model.SALES_OPS);
        assertThat(after.scores().get(ALIGNMENT)).extracting(Score::score).isEqualTo(OptionalDouble.of(0));
    }

    @Test
    void changedFindingsKeepToTheEvidenceFloor() {
        Situation company =
                Company.small().score(EXECUTION, 0).unknown(ALIGNMENT, "a", 5).company();
        assertThat(Verdicts.decided(company, company.findings()).model()).isEqualTo(Model.INSUFFICIENT_EVIDENCE);
    }
}
