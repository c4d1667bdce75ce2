package dev.revopsassess.verdict.change;

import static dev.revopsassess.verdict.MadeSignal.DOCUMENT;
import static dev.revopsassess.verdict.MadeSignal.HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Measure;
import dev.revopsassess.signal.Subject;
import dev.revopsassess.verdict.MadeSignal;
import dev.revopsassess.verdict.model.DecisionRow;
import dev.revopsassess.verdict.model.Model;
import dev.revopsassess.verdict.model.TestRules;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PerturbedRulesTest {
    private static final Subject A = new Subject.Metric("a");
    private static final Subject SAID = new Subject.Answer("said");
    private static final Subject OTHER = new Subject.SignalStrength("other");
    private static final Subject ALIGNMENT = new Subject.Score(Dimension.ALIGNMENT);

    @Test
    void aHouseNumberStandsInWatchFireOrRaise() {
        Condition raise = TestRules.least(A, 3);
        assertThat(PerturbedRules.hasHouseNumbers(reading().made())).isFalse();
        assertThat(PerturbedRules.hasHouseNumbers(reading()
                        .watch(2, DOCUMENT)
                        .fire(4, DOCUMENT)
                        .raised(raise, DOCUMENT)
                        .made()))
                .isFalse();
        assertThat(PerturbedRules.hasHouseNumbers(
                        reading().watch(2, HOUSE).fire(4, DOCUMENT).made()))
                .isTrue();
        assertThat(PerturbedRules.hasHouseNumbers(
                        reading().watch(2, DOCUMENT).fire(4, HOUSE).made()))
                .isTrue();
        assertThat(PerturbedRules.hasHouseNumbers(
                        reading().fire(4, DOCUMENT).raised(raise, HOUSE).made()))
                .isTrue();
    }

    @Test
    void houseThresholdsMoveByTheFactorAndTheDocumentsStay() {
        assertThat(PerturbedRules.signal(
                        reading().watch(2, HOUSE).fire(4, HOUSE).made(), 1.25))
                .isEqualTo(reading().watch(2.5, HOUSE).fire(5, HOUSE).made());
        assertThat(PerturbedRules.signal(
                        reading().watch(2, HOUSE).fire(4, DOCUMENT).made(), 0.75))
                .isEqualTo(reading().watch(1.5, HOUSE).fire(4, DOCUMENT).made());
        assertThat(PerturbedRules.signal(
                        reading().watch(2, DOCUMENT).fire(4, HOUSE).made(), 0.75))
                .isEqualTo(reading().watch(2, DOCUMENT).fire(3, HOUSE).made());
        assertThat(PerturbedRules.signal(reading().watch(2, HOUSE).made(), 0.75))
                .isEqualTo(reading().watch(1.5, HOUSE).made());
        assertThat(PerturbedRules.signal(reading().fire(4, HOUSE).made(), 0.75))
                .isEqualTo(reading().fire(3, HOUSE).made());
    }

    @Test
    void aWatchThatWouldPassItsFireStopsThere() {
        assertThat(PerturbedRules.signal(
                        reading().watch(3.6, HOUSE).fire(4, DOCUMENT).made(), 1.25))
                .isEqualTo(reading().watch(4, HOUSE).fire(4, DOCUMENT).made());
        assertThat(PerturbedRules.signal(
                        reading().atMost().watch(4, HOUSE).fire(3.6, DOCUMENT).made(), 0.75))
                .isEqualTo(
                        reading().atMost().watch(3.6, HOUSE).fire(3.6, DOCUMENT).made());
        assertThat(PerturbedRules.signal(
                        reading().atMost().watch(4, HOUSE).fire(2, DOCUMENT).made(), 0.75))
                .isEqualTo(reading().atMost().watch(3, HOUSE).fire(2, DOCUMENT).made());
    }

    @Test
    void aHouseRaiseMovesWhatItMeasuresAndNoStrengthOfAnother() {
        assertThat(PerturbedRules.signal(reading().raised(raise(8, 2), HOUSE).made(), 1.25))
                .isEqualTo(reading().raised(raise(10, 2.5), HOUSE).made());
        assertThat(PerturbedRules.signal(
                        reading().watch(2, HOUSE).raised(raise(8, 2), DOCUMENT).made(), 1.25))
                .isEqualTo(reading()
                        .watch(2.5, HOUSE)
                        .raised(raise(8, 2), DOCUMENT)
                        .made());
    }

    private static Condition raise(double measured, double answered) {
        return TestRules.any(
                TestRules.least(A, measured), TestRules.least(SAID, answered), TestRules.least(OTHER, 0.5));
    }

    @Test
    void aRowMovesItsHouseBoundsWhereverTheyStand() {
        assertThat(PerturbedRules.row(row(50, 60), (subject, bound) -> subject.equals(ALIGNMENT) ? 0.75 : 1.25))
                .isEqualTo(row(37.5, 75));
    }

    /** A row whose bounds of 50 and 60 are ours; 8 is a document's. */
    private static DecisionRow row(double alignment, double people) {
        Condition within = new Condition.Named("many", TestRules.least(A, people));
        Condition equal = new Condition.CompareWith(ALIGNMENT, Condition.Comparison.AT_LEAST, A, 0);
        Condition word = new Condition.Is(SAID, Set.of("yes"));
        return new DecisionRow(
                1,
                Model.REVOPS,
                TestRules.all(
                        TestRules.any(TestRules.least(ALIGNMENT, alignment), within),
                        new Condition.Not(TestRules.least(A, 8)),
                        equal,
                        word),
                "",
                List.of(),
                Set.of(50.0, 60.0));
    }

    private static MadeSignal reading() {
        return MadeSignal.of("one").reads(Measure.Reading.PLAIN, A);
    }
}
