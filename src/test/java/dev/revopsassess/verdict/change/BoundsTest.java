package dev.revopsassess.verdict.change;

import static dev.revopsassess.verdict.MadeSignal.HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.reading.Readings;
import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Measure;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.verdict.MadeSignal;
import dev.revopsassess.verdict.model.Company;
import dev.revopsassess.verdict.model.DecisionRow;
import dev.revopsassess.verdict.model.EvidenceFloor;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.Rules;
import dev.revopsassess.verdict.model.Situation;
import dev.revopsassess.verdict.model.Structure;
import dev.revopsassess.verdict.model.StructureRow;
import dev.revopsassess.verdict.model.TestRules;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BoundsTest {
    private static final Subject SHARE = new Subject.Metric("share");
    private static final Subject MISSING = new Subject.Metric("missing");
    private static final Subject GAP = new Subject.Metric("gap");
    private static final Subject PEOPLE = new Subject.Metric("people");
    private static final Subject FUNDING = new Subject.Answer("funding");
    private static final Subject ALIGNMENT = new Subject.Score(Dimension.ALIGNMENT);
    private static final Subject STRENGTH = new Subject.SignalStrength("other");

    private static final Situation COMPANY = company();

    @Test
    void aThresholdIsTakenAsItsMeasureIsRead() {
        Bounds bounds = Bounds.of(COMPANY);
        assertThat(bounds.numbers(SHARE)).containsExactly(0.25, 0.5);
        assertThat(bounds.numbers(MISSING)).containsExactly(0.5, 0.75);
        assertThat(bounds.numbers(GAP)).containsExactly(-0.5, -0.25, 0.25, 0.5);
    }

    @Test
    void everyConditionOfASignalAndOfBothTablesCounts() {
        assertThat(Bounds.of(COMPANY).numbers(PEOPLE)).containsExactly(1.0, 2.0, 3.0, 4.0, 5.0, 6.0);
    }

    @Test
    void wordsAreThoseOfScalesAndConditionsInReadingOrder() {
        assertThat(Bounds.of(COMPANY).words(FUNDING)).containsExactly("no", "partly", "seed");
        assertThat(Bounds.of(COMPANY).words(PEOPLE)).isEmpty();
        assertThat(Bounds.of(COMPANY).numbers(FUNDING)).isEmpty();
    }

    @Test
    void scoresAndStrengthsAreNoMeasuresOfTheirOwn() {
        assertThat(Bounds.of(COMPANY).subjects()).containsExactly(SHARE, PEOPLE, MISSING, GAP, FUNDING);
        assertThat(Bounds.of(COMPANY).numbers(ALIGNMENT)).containsExactly(50.0);
    }

    @Test
    void aTrendGoesForThresholdsOfPlainMeasuresAndForTheDecisionTable() {
        Bounds bounds = Bounds.thresholds(COMPANY);
        assertThat(bounds.subjects()).containsExactly(SHARE, PEOPLE, FUNDING);
        assertThat(bounds.numbers(SHARE)).containsExactly(0.25, 0.5);
        assertThat(bounds.numbers(PEOPLE)).containsExactly(5.0);
    }

    private static Situation company() {
        MadeSignal signal = MadeSignal.of("one").watch(0.25, HOUSE).fire(0.5, HOUSE);
        return new Situation(
                List.of(
                        signal.reads(Measure.Reading.PLAIN, SHARE)
                                .applies(TestRules.least(PEOPLE, 1))
                                .within(TestRules.least(PEOPLE, 2))
                                .raised(TestRules.least(PEOPLE, 3), HOUSE)
                                .held(TestRules.least(PEOPLE, 4))
                                .made(),
                        signal.reads(Measure.Reading.ONE_MINUS, MISSING).made(),
                        signal.reads(Measure.Reading.SIZE, GAP).made(),
                        MadeSignal.of("two").words(FUNDING, "no", "partly", "*").made()),
                new Readings(Map.of(), Map.of()),
                List.of(),
                Company.AS_OF,
                rules());
    }

    private static Rules rules() {
        Condition decides = TestRules.all(
                TestRules.least(PEOPLE, 5),
                TestRules.least(ALIGNMENT, 50),
                TestRules.least(STRENGTH, 0.5),
                new Condition.CompareWith(SHARE, Condition.Comparison.AT_LEAST, GAP, 0),
                new Condition.Is(FUNDING, new LinkedHashSet<>(List.of("no", "seed"))));
        return new Rules(
                List.of(new DecisionRow(1, Model.HOLD, decides, "", List.of(), Set.of())),
                List.of(new StructureRow(Structure.NONE, TestRules.least(PEOPLE, 6), "")),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                new EvidenceFloor(0.3, 0.5));
    }
}
