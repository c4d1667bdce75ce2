package dev.revopsassess.verdict.model;

import static dev.revopsassess.signal.Dimension.ALIGNMENT;
import static dev.revopsassess.signal.Dimension.EXECUTION;
import static dev.revopsassess.verdict.model.Model.HOLD;
import static dev.revopsassess.verdict.model.Model.HUB_AND_SPOKE;
import static dev.revopsassess.verdict.model.Model.RECHARTER;
import static dev.revopsassess.verdict.model.Model.REVOPS;
import static dev.revopsassess.verdict.model.Model.SALES_OPS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Condition.Comparison;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.verdict.Verdicts;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PossibleWorldsTest {
    private static final Subject A = new Subject.Metric("a");
    private static final Subject B = new Subject.Metric("b");

    @Test
    void thereIsACellForEachWayInWhichTheOpenGatesCanFall() {
        // ARR under 10 million, from there to 100 million, and beyond; funding late enough, or not.
        Company company = Company.small().score(ALIGNMENT, 0).missing("arr-usd").notAnswered("funding-stage");
        assertThat(company.standing().cells().count()).isEqualTo(6);
        assertThat(Company.small().score(ALIGNMENT, 0).standing().cells().count())
                .isEqualTo(1);
    }

    @Test
    void anUnknownGateIsTakenAsNotHolding() {
        // Five salespeople, and only ARR could make it the inflection: without it the first row holds.
        Verdict verdict = Company.small()
                .count("salespeople", 5)
                .count("staffed-functions", 3)
                .score(ALIGNMENT, 60)
                .missing("arr-usd")
                .verdict();
        assertThat(verdict.possibleModels()).containsExactly(HOLD, REVOPS);
        assertThat(verdict.model()).isEqualTo(HOLD);
        assertThat(verdict.decision()).extracting(Verdict.RowResult::row).containsExactly(1);
    }

    @Test
    void anUnknownThatHoldsAtItsLowestIsTakenAsNotHoldingToo() {
        Condition few = new Condition.Compare(A, Comparison.AT_MOST, 3);
        Company company = Company.small().score(ALIGNMENT, 0).missing("a").rules(deciding(few));
        assertThat(company.standing().possibleModels()).containsExactly(HOLD, REVOPS);
        assertThat(company.standing().nominalModel()).isEqualTo(HOLD);
    }

    @Test
    void ofTwoAnswersThatDifferTheOneThatHoldsCounts() {
        // Series B makes three functions of thirty people the inflection; seed does not.
        Company company = Company.small()
                .count("staffed-functions", 3)
                .score(ALIGNMENT, 60)
                .money("arr-usd", 1_000_000)
                .said("funding-stage", "seed", "series-b");
        assertThat(company.standing().nominalModel()).isEqualTo(REVOPS);
        assertThat(company.notAnswered("funding-stage").standing().nominalModel())
                .isNotEqualTo(REVOPS);
    }

    @Test
    void twoAnswersToOneQuestionSayNothingOfAnotherThatIsMissing() {
        // Of seed and series B the later one counts; ARR of 100 million is still taken as not reached.
        Company company = Company.small()
                .count("revenue-org-headcount", 70)
                .count("staffed-functions", 3)
                .score(ALIGNMENT, 60)
                .said("funding-stage", "seed", "series-b")
                .missing("arr-usd");
        assertThat(company.verdict().model()).isEqualTo(REVOPS);
    }

    @Test
    void aFigureThatIsUndefinedForTheCompanyOpensNothing() {
        Company company = Company.small()
                .count("revenue-org-headcount", 70)
                .count("staffed-functions", 3)
                .score(ALIGNMENT, 60)
                .put(new Reading.NotMeasured("arr-usd", "There is no recurring revenue.", List.of()));
        assertThat(company.standing().possibleModels()).containsExactly(REVOPS);
    }

    @Test
    void twoFiguresThatAreComparedAreTriedOnBothSidesOfEachOther() {
        // Under 4 and no less than 3, while it may be anything from 0 to 10.
        Condition between = TestRules.all(
                new Condition.Compare(A, Comparison.LESS_THAN, 4),
                new Condition.CompareWith(A, Comparison.AT_LEAST, B, 0));
        Company company = Company.small().range("a", 0, 0, 10).count("b", 3).rules(deciding(between));
        assertThat(company.standing().possibleModels()).containsExactly(HOLD, REVOPS);
        assertThat(company.count("b", 5).standing().possibleModels()).containsExactly(HOLD);
    }

    @Test
    void gatesThatOnlyDecideTogetherAreBothAskedFor() {
        Company company = Company.small()
                .missing("a")
                .missing("b")
                .missing("c")
                .score(ALIGNMENT, 0)
                .score(EXECUTION, 0)
                .rules(deciding(TestRules.all(TestRules.least(A, 1), TestRules.least(B, 1))));
        assertThat(company.verdict().nextQuestions())
                .extracting(Verdict.NextQuestion::signal)
                .containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void moreGatesThanCanBeWalkedAreReadRowByRow() {
        // Eighteen gates with two sides each are 262,144 cells.
        Company company = Company.small().score(ALIGNMENT, 0).score(EXECUTION, 0);
        Condition every = new Condition.All(IntStream.range(0, 18)
                .mapToObj(gate -> {
                    company.missing("gate-" + gate);
                    return TestRules.least(new Subject.Metric("gate-" + gate), 1);
                })
                .toList());
        company.rules(deciding(every));
        Evaluation standing = company.standing();
        assertThat(standing.cells().count()).isGreaterThan(PossibleWorlds.MOST);
        assertThat(standing.possibleModels()).containsExactly(HOLD, REVOPS);
        // A row that may hold lets later ones come, a row that holds whatever comes ends the table, and one that cannot
        // hold gives nothing.
        Condition one = TestRules.least(new Subject.Metric("gate-0"), 1);
        company.rules(TestRules.RULES.withDecision(List.of(
                new DecisionRow(
                        1,
                        HUB_AND_SPOKE,
                        TestRules.least(new Subject.Metric("salespeople"), 99),
                        "",
                        List.of(),
                        Set.of()),
                new DecisionRow(2, REVOPS, every, "", List.of(), Set.of()),
                new DecisionRow(3, RECHARTER, one, "", List.of(), Set.of()),
                new DecisionRow(4, HOLD, TestRules.all(), "", List.of(), Set.of()),
                new DecisionRow(5, SALES_OPS, TestRules.all(), "", List.of(), Set.of()))));
        assertThat(company.standing().possibleModels()).containsExactly(HOLD, RECHARTER, REVOPS);
        company.rules(deciding(every));
        assertThat(Verdicts.outlook(company.company()).questions()).hasSize(18);
    }

    /** RevOps where this holds, else nothing new. */
    private static Rules deciding(Condition condition) {
        return TestRules.RULES.withDecision(List.of(
                new DecisionRow(1, REVOPS, condition, "", List.of(), Set.of()),
                new DecisionRow(2, HOLD, TestRules.all(), "", List.of(), Set.of())));
    }
}
