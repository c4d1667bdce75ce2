package dev.revopsassess.verdict;

import static dev.revopsassess.signal.Dimension.ALIGNMENT;
import static dev.revopsassess.signal.Dimension.EXECUTION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.Reading;
import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Unit;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The next inflection threshold with its date; where the inflection is passed, what makes it RevOps, looked at after six months. */
class TriggersTest {
    @Test
    void theThresholdThatIsReachedFirstIsTheTrigger() {
        // Three functions: 40 people in ten months, or 10 million in four.
        Company company = unhappy()
                .count("staffed-functions", 3)
                .put(growing("revenue-org-headcount", Unit.COUNT, 30, 1))
                .put(growing("arr-usd", Unit.money("USD"), 8_000_000, 500_000));
        assertThat(trigger(company))
                .isEqualTo(new Verdict.Trigger(
                        "arr-usd",
                        "USD 10M",
                        Optional.of(YearMonth.of(2027, 1)),
                        "Re-charter as RevOps when ARR reaches USD 10M (USD 8M today): at the pace of the last 12 months"
                                + " in 2027-01."));
    }

    @Test
    void aThresholdThatAloneIsNoInflectionIsNoTrigger() {
        // With two functions no ARR is an inflection.
        Company company = unhappy()
                .put(growing("revenue-org-headcount", Unit.COUNT, 30, 1))
                .put(growing("arr-usd", Unit.money("USD"), 8_000_000, 500_000));
        assertThat(trigger(company).measure()).isEqualTo("revenue-org-headcount");
        assertThat(trigger(company).date()).contains(YearMonth.of(2027, 7));
    }

    @Test
    void withoutATrendTheNearestThresholdIsTheTrigger() {
        // A tenth short of 10 million, a quarter short of 40 people.
        Company company = unhappy().count("staffed-functions", 3).money("arr-usd", 9_000_000);
        assertThat(trigger(company))
                .isEqualTo(new Verdict.Trigger(
                        "arr-usd",
                        "USD 10M",
                        Optional.empty(),
                        "Re-charter as RevOps when ARR reaches USD 10M (USD 9M today); no trend gives a date, so look again"
                                + " every six months."));
        assertThat(trigger(unhappy().count("staffed-functions", 3).missing("arr-usd"))
                        .text())
                .isEqualTo(
                        "Re-charter as RevOps when people in the revenue organisation reach 40 (30 today); no trend gives"
                                + " a date, so look again every six months.");
    }

    @Test
    void anAnswerIsNoThresholdThatCanBeWatched() {
        Subject people = new Subject.Metric("revenue-org-headcount");
        Condition inflection = new Condition.Named(
                "inflection",
                TestRules.any(TestRules.least(new Subject.Answer("tools-bought"), 3), TestRules.least(people, 40)));
        Company company =
                Company.small().score(ALIGNMENT, 0).notAnswered("tools-bought").rules(rechartering(inflection));
        assertThat(trigger(company).measure()).isEqualTo("revenue-org-headcount");
    }

    @Test
    void pastTheInflectionWhatAloneMakesItRevopsComesFirst() {
        // RevOps today, with two functions: the third one does it, alignment alone does not.
        Company genuine = Company.small()
                .count("revenue-org-headcount", 45)
                .structure(Structure.REVOPS)
                .score(ALIGNMENT, 60)
                .step(ALIGNMENT, "less", 5, 0, 0.5);
        assertThat(genuine.verdict().model()).isEqualTo(Model.RECHARTER);
        assertThat(trigger(genuine))
                .isEqualTo(new Verdict.Trigger(
                        "staffed-functions",
                        "3",
                        Optional.of(YearMonth.of(2027, 3)),
                        "Re-charter as RevOps when staffed functions reach 3 (2 today); the organisation is past the"
                                + " inflection already, so look again after six months, in 2027-03."));
    }

    @Test
    void pastTheInflectionWhereNothingAloneIsEnoughAlignmentIsTheTrigger() {
        Company company = Company.small()
                .count("revenue-org-headcount", 45)
                .score(ALIGNMENT, 60)
                .step(ALIGNMENT, "less", 5, 0, 0.5);
        assertThat(company.verdict().model()).isEqualTo(Model.RECHARTER);
        assertThat(trigger(company).text())
                .isEqualTo("Re-charter as RevOps when alignment reaches 50 (30.0 today); the organisation is past the"
                        + " inflection already, so look again after six months, in 2027-03.");
    }

    @Test
    void aBoundOfAModelShortOfRevopsIsNoTrigger() {
        Subject alignment = new Subject.Score(ALIGNMENT);
        Subject functions = new Subject.Metric("staffed-functions");
        Rules rules = TestRules.RULES.withDecision(List.of(
                new DecisionRow(1, Model.HOLD, TestRules.least(alignment, 90), "", List.of()),
                new DecisionRow(
                        2,
                        Model.REVOPS,
                        TestRules.all(TestRules.least(functions, 3), TestRules.least(alignment, 50)),
                        "",
                        List.of()),
                new DecisionRow(3, Model.RECHARTER, TestRules.all(), "", List.of())));
        Company company = Company.small().score(ALIGNMENT, 0).rules(rules);
        // This table knows no inflection that could be passed.
        assertThat(trigger(company))
                .isEqualTo(new Verdict.Trigger(
                        "alignment",
                        "50",
                        Optional.of(YearMonth.of(2027, 3)),
                        "Re-charter as RevOps when alignment reaches 50 (0.0 today); look again after six months, in"
                                + " 2027-03."));
    }

    @Test
    void theInflectionIsFoundBehindANegationToo() {
        Condition point = TestRules.least(new Subject.Metric("staffed-functions"), 3);
        Rules rules = TestRules.RULES.withDecision(List.of(new DecisionRow(
                1, Model.HOLD, new Condition.Not(new Condition.Named("inflection", point)), "", List.of())));
        assertThat(Inflection.of(rules)).contains(point);
        assertThat(Inflection.of(TestRules.RULES.withDecision(List.of()))).isEmpty();
    }

    @Test
    void noOtherModelHasATrigger() {
        assertThat(Company.small().score(ALIGNMENT, 0).verdict().trigger()).isEmpty();
    }

    /** Short of the inflection, with trouble between the teams. */
    private static Company unhappy() {
        return Company.small().score(ALIGNMENT, 60).score(EXECUTION, 0);
    }

    private static Rules rechartering(Condition revops) {
        return TestRules.RULES.withDecision(List.of(
                new DecisionRow(1, Model.REVOPS, revops, "", List.of()),
                new DecisionRow(2, Model.RECHARTER, TestRules.all(), "", List.of())));
    }

    private static Verdict.Trigger trigger(Company company) {
        return company.verdict().trigger().orElseThrow();
    }

    private static Reading growing(String metric, Unit unit, double now, double aMonth) {
        List<Reading.Point> points = new ArrayList<>();
        for (int ago = 12; ago >= 0; ago--) {
            points.add(new Reading.Point(YearMonth.of(2026, 9).minusMonths(ago), now - aMonth * ago));
        }
        return Reading.Measured.number(metric, now, unit, Period.on(Company.AS_OF), "", List.of())
                .withHistory(points);
    }
}
