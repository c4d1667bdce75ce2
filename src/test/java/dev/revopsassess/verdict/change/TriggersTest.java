package dev.revopsassess.verdict.change;

import static dev.revopsassess.signal.Dimension.ALIGNMENT;
import static dev.revopsassess.signal.Dimension.EXECUTION;
import static dev.revopsassess.signal.Dimension.FOUNDATION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.report.VerdictText;
import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Unit;
import dev.revopsassess.verdict.model.Company;
import dev.revopsassess.verdict.model.DecisionRow;
import dev.revopsassess.verdict.model.FoundationPart;
import dev.revopsassess.verdict.model.Inflection;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.Rules;
import dev.revopsassess.verdict.model.TestRules;
import dev.revopsassess.verdict.model.Verdict;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A re-charter waits for the foundation, and before the inflection for that as well; never for more trouble. */
class TriggersTest {
    @Test
    void whatIsMissingOfTheFoundationGivesTheMonthInWhichThePlanHasItDone() {
        Company company = past().signal(FOUNDATION, "sponsor", 3, 0).signal(FOUNDATION, "one-forecast", 4, 0);
        assertThat(trigger(company).measure()).isEqualTo("foundation");
        assertThat(trigger(company).date()).isEqualTo(YearMonth.of(2027, 5));
        assertThat(trigger(company).month()).isEqualTo(8);
        assertThat(text(company))
                .isEqualTo(new VerdictText.Recharter(
                        "a sponsor and one forecast",
                        "Re-charter as RevOps in 2027-05, when the plan has the foundation standing: a sponsor and one"
                                + " forecast are missing."));
    }

    @Test
    void whatIsInPlaceIsNotWaitedForAndAQuarterIsTheLeast() {
        Company sponsored = past().signal(FOUNDATION, "sponsor", 3, 1);
        assertThat(text(sponsored.signal(FOUNDATION, "one-forecast", 4, 0)).threshold())
                .isEqualTo("one forecast");
        Company stands = past().signal(FOUNDATION, "sponsor", 3, 1).signal(FOUNDATION, "one-forecast", 4, 1);
        assertThat(text(stands).text()).isEqualTo("Re-charter as RevOps in 2026-12: the foundation for it stands.");
        assertThat(trigger(stands).month()).isEqualTo(3);
    }

    @Test
    void halfInPlaceIsMissingAndWhatNobodySaidIsNotKnown() {
        assertThat(text(past().signal(FOUNDATION, "sponsor", 3, 0.5).unknown(FOUNDATION, "one-forecast", 4))
                        .text())
                .isEqualTo("Re-charter as RevOps in 2027-05, when the plan has the foundation standing: a sponsor is"
                        + " missing, one forecast is not known yet.");
    }

    @Test
    void noFoundationTakesLongerThanAYear() {
        Rules rules = TestRules.RULES;
        Rules slow = new Rules(
                rules.decision(),
                rules.structure(),
                rules.moves(),
                rules.structureNames(),
                rules.models(),
                rules.warnings(),
                rules.remarks(),
                List.of(new FoundationPart("sponsor", "a sponsor", 15)),
                rules.evidenceFloor());
        assertThat(trigger(past().rules(slow).signal(FOUNDATION, "sponsor", 3, 0))
                        .date())
                .isEqualTo(YearMonth.of(2027, 9));
    }

    @Test
    void beforeTheInflectionTheLaterOfTheTwoMonthsIsTheTrigger() {
        // 40 people in ten months, the foundation in eight.
        Company company = unhappy().put(growing("revenue-org-headcount", Unit.COUNT, 30, 1));
        assertThat(trigger(company).measure()).isEqualTo("revenue-org-headcount");
        assertThat(trigger(company).date()).isEqualTo(YearMonth.of(2027, 7));
        assertThat(trigger(company).month()).isEqualTo(10);
        assertThat(text(company))
                .isEqualTo(new VerdictText.Recharter(
                        "40",
                        "Re-charter as RevOps in 2027-07, when people in the revenue organisation reach 40 at the pace of"
                                + " the last 12 months, and not before the foundation stands: a sponsor and one forecast"
                                + " are not known yet."));
        // 40 people in five months: the foundation comes later.
        assertThat(trigger(unhappy().put(growing("revenue-org-headcount", Unit.COUNT, 30, 2)))
                        .measure())
                .isEqualTo("foundation");
    }

    @Test
    void aThresholdThatAloneIsNoInflectionIsNotWaitedFor() {
        // With two functions no ARR is an inflection: 10 million in eleven months do not count, 40 people in ten do.
        Company company = unhappy()
                .put(growing("revenue-org-headcount", Unit.COUNT, 30, 1))
                .put(growing("arr-usd", Unit.money("USD"), 8_000_000, 182_000));
        assertThat(trigger(company).date()).isEqualTo(YearMonth.of(2027, 7));
    }

    @Test
    void withoutATrendTheFoundationAloneGivesTheMonth() {
        assertThat(trigger(unhappy()).date()).isEqualTo(YearMonth.of(2027, 5));
    }

    @Test
    void moreTroubleBringsNoRecharterAndLessPutsNoneOff() {
        // The same month at alignment 26 and at 49: the plan lessens the trouble, and the date stands.
        assertThat(trigger(alignment(52)).date())
                .isEqualTo(trigger(alignment(98)).date());
    }

    @Test
    void theInflectionIsFoundBehindANegationToo() {
        Condition point = TestRules.least(new Subject.Metric("staffed-functions"), 3);
        Rules rules = TestRules.RULES.withDecision(List.of(new DecisionRow(
                1, Model.HOLD, new Condition.Not(new Condition.Named("inflection", point)), "", List.of(), Set.of())));
        assertThat(Inflection.of(rules)).contains(point);
        assertThat(Inflection.of(TestRules.RULES.withDecision(List.of()))).isEmpty();
    }

    @Test
    void noOtherModelHasATrigger() {
        assertThat(Company.small().score(ALIGNMENT, 0).verdict().trigger()).isEmpty();
    }

    private static Company alignment(int percent) {
        return Company.small()
                .count("revenue-org-headcount", 45)
                .score(ALIGNMENT, percent)
                .step(ALIGNMENT, "less", 5, 0, 0.5);
    }

    /** Past the inflection, with some trouble between the teams. */
    private static Company past() {
        return alignment(60);
    }

    /** Short of the inflection, with trouble between the teams. */
    private static Company unhappy() {
        return Company.small().score(ALIGNMENT, 60).score(EXECUTION, 0);
    }

    private static VerdictText.Recharter text(Company company) {
        return company.text().trigger().orElseThrow();
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
