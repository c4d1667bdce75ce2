package dev.revopsassess.signal;

import static dev.revopsassess.signal.Rules.A;
import static dev.revopsassess.signal.Rules.B;
import static dev.revopsassess.signal.Rules.P;
import static dev.revopsassess.signal.Rules.is;
import static dev.revopsassess.signal.Rules.least;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revopsassess.signal.Condition.Comparison;
import dev.revopsassess.signal.Facts.Known;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {
    private static final Facts FACTS =
            facts(Map.of(A, new Known.Between(3, 3), B, new Known.Between(2, 4), P, new Known.Words(Set.of("yes"))));

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, false, true, true",
        "MORE_THAN, false, false, true",
        "AT_MOST, true, true, false",
        "LESS_THAN, true, false, false"
    })
    void aComparisonHoldsBelowAtOrAboveItsBound(Comparison comparison, boolean below, boolean at, boolean above) {
        assertThat(comparison.holds(2.9, 3)).isEqualTo(below);
        assertThat(comparison.holds(3, 3)).isEqualTo(at);
        assertThat(comparison.holds(3.1, 3)).isEqualTo(above);
    }

    @Test
    void aRangeOnBothSidesOfABoundLeavesItOpen() {
        assertThat(least(B, 3).holds(FACTS)).isEqualTo(Truth.UNKNOWN);
        assertThat(least(B, 2).holds(FACTS)).isEqualTo(Truth.YES);
        assertThat(least(B, 4.1).holds(FACTS)).isEqualTo(Truth.NO);
    }

    @Test
    void twoSubjectsAreComparedOverTheirRanges() {
        assertThat(new Condition.CompareWith(A, Comparison.AT_LEAST, B, 0).holds(FACTS))
                .isEqualTo(Truth.UNKNOWN);
        Facts apart = facts(Map.of(A, new Known.Between(4, 5), B, new Known.Between(1, 3)));
        assertThat(new Condition.CompareWith(A, Comparison.AT_LEAST, B, 0).holds(apart))
                .isEqualTo(Truth.YES);
        assertThat(new Condition.CompareWith(B, Comparison.AT_LEAST, A, 0).holds(apart))
                .isEqualTo(Truth.NO);
    }

    @Test
    void aNamedConditionIsWhatItNames() {
        assertThat(new Condition.Named("large", least(A, 3)).holds(FACTS)).isEqualTo(Truth.YES);
        assertThat(new Condition.Named("large", least(A, 4)).holds(FACTS)).isEqualTo(Truth.NO);
    }

    @Test
    void aNumberIsNoWord() {
        assertThat(is(A, "yes").holds(FACTS)).isEqualTo(Truth.UNKNOWN);
        assertThat(is(P, "yes").holds(FACTS)).isEqualTo(Truth.YES);
        assertThat(least(P, 1).holds(FACTS)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void respondentsWhoAllGiveOneOfTheWordsAgree() {
        Facts differ = facts(Map.of(P, new Known.Words(Set.of("yes", "partly"))));
        assertThat(new Condition.Is(P, Set.of("yes", "partly")).holds(differ)).isEqualTo(Truth.YES);
        assertThat(is(P, "yes").holds(differ)).isEqualTo(Truth.UNKNOWN);
        assertThat(is(P, "no").holds(differ)).isEqualTo(Truth.NO);
    }

    @Test
    void aConditionSpeaksOfEverythingInsideIt() {
        var nested = new Condition.All(List.of(
                new Condition.Any(List.of(least(A, 1), new Condition.Not(is(P, "yes")))),
                new Condition.Named("n", new Condition.CompareWith(B, Comparison.AT_MOST, A, 0)),
                new Condition.Missing(Rules.Q)));
        assertThat(nested.subjects()).containsExactly(A, P, B, Rules.Q);
    }

    @Test
    void leavesAreReadInOrderFromWhateverHoldsThem() {
        var compare = new Condition.Compare(A, Comparison.AT_LEAST, 1);
        var with = new Condition.CompareWith(B, Comparison.AT_MOST, A, 0);
        var is = new Condition.Is(P, Set.of("yes"));
        var missing = new Condition.Missing(Rules.Q);
        var nested = new Condition.All(List.of(
                new Condition.Any(List.of(compare, new Condition.Not(with))),
                new Condition.Shown(is),
                new Condition.Named("silent", missing),
                compare));
        assertThat(nested.leaves()).containsExactly(compare, with, is, missing, compare);
        assertThat(nested.leavesOutsideEvents()).containsExactly(compare, with, missing, compare);
        assertThat(new Condition.All(List.of()).leaves()).isEmpty();
    }

    @Test
    void whatStandsUnderANameIsFoundHoweverDeepItStands() {
        Condition large = least(A, 1);
        var nested = new Condition.All(List.of(
                least(B, 2), new Condition.Not(new Condition.Named("outer", new Condition.Named("large", large)))));
        assertThat(nested.named("large")).contains(large);
        assertThat(nested.named("small")).isEmpty();
    }

    @Test
    void anEventThatIsNotToldIsNeitherOpenNorAskedFor() {
        var event = new Condition.Shown(is(Rules.Q, "yes"));
        assertThat(event.holds(FACTS)).isEqualTo(Truth.NO);
        assertThat(new Condition.Any(List.of(event, least(B, 3))).open(FACTS)).containsExactly(B);
    }

    @Test
    void everySubjectHasAKeyAndItsOwnQuestions() {
        Subject score = new Subject.Score(Dimension.SCALE);
        Subject today = new Subject.Structure();
        Subject strength = new Subject.SignalStrength("sprawl");
        Subject metric = new Subject.Metric("nrr");
        Subject answer = new Subject.Answer("market");
        assertThat(List.of(metric, answer, strength, score, today))
                .extracting(Subject::key)
                .containsExactly("nrr", "market", "sprawl", "scale", "structure");
        assertThat(List.of(metric, answer, strength, score, today))
                .extracting(Subject::isReading)
                .containsExactly(true, true, false, false, false);
        assertThat(metric.metricId()).contains("nrr");
        assertThat(answer.metricId()).isEmpty();
        assertThat(answer.questionId()).contains("market");
        assertThat(strength.signalId()).contains("sprawl");
        assertThat(score.scored()).contains(Dimension.SCALE);
        assertThat(today.isStructure()).isTrue();
    }

    @Test
    void whatAppliesAndIsNotWaivedCounts() {
        var waived = new Outcome.Waived("agreed", "COO", Rules.AS_OF, new Outcome.Fired());
        var none = new Outcome.NotApplicable("no CRM");
        var open = new Outcome.Unknown(List.of(), List.of());
        assertThat(List.of(new Outcome.Fired(), new Outcome.Clear(), open, waived, none))
                .extracting(Outcome::counts)
                .containsExactly(true, true, true, false, false);
        assertThat(waived.applies()).isTrue();
        assertThat(none.applies()).isFalse();
        assertThat(new Outcome.Watch(0.5).isLike(new Outcome.Watch(0.9))).isTrue();
        assertThat(new Outcome.Watch(0.9).isLike(new Outcome.Fired())).isFalse();
    }

    @Test
    void whatIsOpenIsNamedAndNothingElse() {
        var any = new Condition.Any(List.of(least(A, 9), is(Rules.Q, "yes")));
        assertThat(any.holds(FACTS)).isEqualTo(Truth.UNKNOWN);
        assertThat(any.open(FACTS)).containsExactly(Rules.Q);
        assertThat(least(A, 9).open(FACTS)).isEmpty();
    }

    @Test
    void silenceIsFoundHoweverDeepItStands() {
        var silent = new Condition.Missing(Rules.Q);
        assertThat(silent.hangsOnSilence(FACTS)).isTrue();
        assertThat(new Condition.All(List.of(least(A, 1), new Condition.Named("n", new Condition.Not(silent))))
                        .hangsOnSilence(FACTS))
                .isTrue();
        assertThat(new Condition.Any(List.of(least(A, 1), new Condition.Missing(P))).hangsOnSilence(FACTS))
                .isFalse();
        assertThat(is(Rules.Q, "yes").hangsOnSilence(FACTS)).isFalse();
    }

    @Test
    void everyCaseOfWhatIsKnownHasItsAnswer() {
        assertThat(FACTS.of(A).<String>fold((low, high) -> "number", words -> "words", () -> "nothing"))
                .isEqualTo("number");
        assertThat(FACTS.of(P).<String>fold((low, high) -> "number", words -> "words", () -> "nothing"))
                .isEqualTo("words");
        assertThat(FACTS.of(Rules.Q).<String>fold((low, high) -> "number", words -> "words", () -> "nothing"))
                .isEqualTo("nothing");
    }

    @Test
    void anOutcomeHasAStrengthWhereItIsKnownAndCounts() {
        var waived = new Outcome.Waived("agreed", "COO", Rules.AS_OF, new Outcome.Fired());
        assertThat(new Outcome.NotApplicable("-").strength()).isEmpty();
        assertThat(new Outcome.Unknown(List.of(), List.of()).strength()).isEmpty();
        assertThat(waived.strength()).isEmpty();
        assertThat(new Outcome.Watch(0.7).strength()).hasValue(0.7);
        assertThat(waived.waiver()).contains(waived);
        assertThat(new Outcome.Fired().waiver()).isEmpty();
        assertThatThrownBy(() -> new Outcome.Watch(1)).hasMessage("watch 1.0");
        assertThatThrownBy(() -> new Outcome.Watch(0.49)).hasMessage("watch 0.49");
    }

    @Test
    void aSignalWeighsFromOneToFive() {
        Signal signal = Rules.signal("one");
        assertThat(signal.tuned(1, signal.watch(), signal.fire()).weight()).isEqualTo(1);
        assertThat(signal.tuned(5, signal.watch(), signal.fire()).weight()).isEqualTo(5);
        assertThatThrownBy(() -> signal.tuned(0, signal.watch(), signal.fire())).hasMessage("one: weight 0");
        assertThatThrownBy(() -> signal.tuned(6, signal.watch(), signal.fire())).hasMessage("one: weight 6");
        assertThat(Dimension.ALIGNMENT.word()).isEqualTo("alignment");
    }

    @Test
    void conditionsAndFiguresBesideTheOneThatCountedCanStillMoveASignal() {
        Signal signal = Rules.held(
                Rules.measuring(Rules.signal("one"), List.of(Rules.plain(A, B), Rules.yesPartlyNo(P))),
                new Signal.Hold(is(Rules.Q, "yes"), "-"));
        assertThat(signal.furtherSubjects()).containsExactly(A, B, Rules.Q);
        assertThat(signal.subjects()).containsExactly(A, B, P, Rules.Q);
    }

    private static Facts facts(Map<Subject, Known> known) {
        return subject -> known.getOrDefault(subject, new Known.Nothing());
    }
}
