package dev.revopsassess.verdict;

import static dev.revopsassess.signal.Dimension.ALIGNMENT;
import static dev.revopsassess.signal.Dimension.EXECUTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.verdict.model.Company;
import dev.revopsassess.verdict.model.DecisionRow;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.Rules;
import dev.revopsassess.verdict.model.TestRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FlipsTest {
    @Test
    void theFirstStepOverABoundIsTold() {
        Company company = Company.small()
                .count("revenue-org-headcount", 38)
                .count("salespeople", 21)
                .score(ALIGNMENT, 55)
                .score(EXECUTION, 90)
                .count("staffed-functions", 3);
        assertThat(company.verdict().model()).isEqualTo(Model.SALES_OPS);
        assertThat(told(company))
                .contains(entry(
                        "revenue-org-headcount 38 to 40: REVOPS",
                        "A company like this with 40 people in the revenue organisation, not 38, would get another answer:"
                                + " Revenue Operations."));
    }

    @Test
    void aScoreThatCrossesItsBoundIsNamed() {
        assertThat(told(Company.small().score(ALIGNMENT, 52).score(EXECUTION, 0)))
                .contains(entry(
                        "alignment-one 52 % to 49 %: SALES_OPS",
                        "Alignment one 49 % instead of 52 %: alignment would be 0, and the model Sales Operations."));
    }

    @Test
    void anAnswerFlipsToo() {
        Company company = Company.small()
                .count("staffed-functions", 3)
                .score(ALIGNMENT, 60)
                .score(EXECUTION, 100);
        assertThat(flips(company)).contains("funding-stage seed to series b: REVOPS");
    }

    @Test
    void halfAsManyPeopleMoreAreToldAndNothingBeyondThat() {
        Rules rules = TestRules.RULES.withDecision(List.of(
                new DecisionRow(
                        1,
                        Model.REVOPS,
                        TestRules.least(new Subject.Metric("revenue-org-headcount"), 60),
                        "",
                        List.of(),
                        Set.of()),
                new DecisionRow(2, Model.HOLD, TestRules.all(), "", List.of(), Set.of())));
        assertThat(flips(Company.small().count("revenue-org-headcount", 40).rules(rules)))
                .containsExactly("revenue-org-headcount 40 to 60: REVOPS");
        assertThat(flips(Company.small().count("revenue-org-headcount", 39).rules(rules)))
                .isEmpty();
    }

    @Test
    void aScoreThatCrossesItsBoundBetweenTwoThresholdsIsFoundAtTheFirstStep() {
        // Five sixths of the strength: 50 is reached with 60 %, between watch at 50 % and fire at 100 %.
        assertThat(flips(weighed(0.52))).contains("a 52 % to 60 %: RECHARTER");
        assertThat(flips(weighed(0.99))).contains("a 99 % to 59 %: SALES_OPS");
    }

    @Test
    void aModelThatOneValueAloneGivesIsFound() {
        Subject people = new Subject.Metric("revenue-org-headcount");
        Condition forty = TestRules.all(
                TestRules.least(people, 40), new Condition.Compare(people, Condition.Comparison.LESS_THAN, 41));
        Rules rules = TestRules.RULES.withDecision(List.of(
                new DecisionRow(1, Model.REVOPS, forty, "", List.of(), Set.of()),
                new DecisionRow(2, Model.HOLD, TestRules.all(), "", List.of(), Set.of())));
        assertThat(flips(Company.small().rules(rules))).containsExactly("revenue-org-headcount 30 to 40: REVOPS");
        assertThat(flips(Company.small().count("revenue-org-headcount", 50).rules(rules)))
                .containsExactly("revenue-org-headcount 50 to 40: REVOPS");
    }

    @Test
    void aChangeThatLeavesTooLittleEvidenceFlipsNothing() {
        // Eight salespeople would make it Sales Operations, if anything were known of alignment.
        Company company = Company.small()
                .count("salespeople", 7)
                .unknown(ALIGNMENT, "a", 5)
                .score(EXECUTION, 0);
        assertThat(company.verdict().model()).isEqualTo(Model.HOLD);
        assertThat(flips(company)).noneMatch(flip -> flip.startsWith("salespeople"));
    }

    @Test
    void ofEquallySmallChangesTheTwoFirstByNameAreTold() {
        Company company = Company.small()
                .signal(ALIGNMENT, "c", 1, 0.5)
                .signal(ALIGNMENT, "b", 1, 0.5)
                .signal(ALIGNMENT, "a", 1, 0.5)
                .score(EXECUTION, 0);
        assertThat(flips(company))
                .containsExactly("salespeople 10 to 7: HOLD", "a 50 % to 49 %: SALES_OPS", "b 50 % to 49 %: SALES_OPS");
    }

    @Test
    void theSmallestChangesForTheirSizeAreTold() {
        // Under a half each is nothing, which leaves too little: 2 % less of b, 18 % of c, 30 % of a.
        Company company = Company.small()
                .signal(ALIGNMENT, "a", 1, 0.7)
                .signal(ALIGNMENT, "b", 1, 0.5)
                .signal(ALIGNMENT, "c", 1, 0.6)
                .score(EXECUTION, 0);
        assertThat(flips(company))
                .containsExactly("salespeople 10 to 7: HOLD", "b 50 % to 49 %: SALES_OPS", "c 60 % to 49 %: SALES_OPS");
    }

    @Test
    void amountsArePrintedWhole() {
        Company company = Company.small()
                .count("staffed-functions", 3)
                .money("arr-usd", 9_000_000)
                .score(ALIGNMENT, 60)
                .score(EXECUTION, 100);
        assertThat(told(company))
                .contains(
                        entry(
                                "arr-usd USD 9,000,000 to USD 10,000,000: REVOPS",
                                "A company like this with ARR USD 10,000,000, not USD 9,000,000, would get another answer: Revenue Operations."));
    }

    private static Company weighed(double share) {
        return Company.small()
                .signal(ALIGNMENT, "a", 5, share)
                .signal(ALIGNMENT, "b", 1, 0)
                .score(EXECUTION, 0);
    }

    private static List<String> flips(Company company) {
        return List.copyOf(told(company).keySet());
    }

    /** The sentence of each flip. */
    private static Map<String, String> told(Company company) {
        Map<String, String> told = new LinkedHashMap<>();
        company.text()
                .flips()
                .forEach(flip -> told.put(
                        flip.fact().subject().key() + " " + flip.fact().from().printed() + " to "
                                + flip.fact().to().printed() + ": "
                                + flip.fact().model(),
                        flip.text()));
        return told;
    }

    @Test
    void withoutAModelThereIsNothingToFlip() {
        assertThat(new Company().verdict().flips()).isEmpty();
    }
}
