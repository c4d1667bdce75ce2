package dev.revopsassess.verdict.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Subject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AtomsTest {
    private static final Subject METRIC = new Subject.Metric("metric");
    private static final Subject ANSWER = new Subject.Answer("answer");
    private static final Subject STRENGTH = new Subject.SignalStrength("strength");
    private static final Subject SCORE = new Subject.Score(Dimension.SCALE);
    private static final Subject TODAY = new Subject.Structure();

    @Test
    void leavesAreReadOnceAndInOrderFromWhateverHoldsThem() {
        Condition compare = TestRules.least(METRIC, 1);
        Condition with = new Condition.CompareWith(STRENGTH, Condition.Comparison.AT_LEAST, SCORE);
        Condition is = new Condition.Is(ANSWER, Set.of("yes"));
        Condition missing = new Condition.Missing(TODAY);
        List<Condition> nested = List.of(
                TestRules.all(compare, new Condition.Not(with)),
                TestRules.any(is, compare),
                new Condition.Named("named", missing));
        assertThat(Atoms.of(nested)).containsExactly(compare, with, is, missing);
        assertThat(Atoms.subjects(nested)).containsExactly(METRIC, STRENGTH, SCORE, ANSWER, TODAY);
        assertThat(Atoms.subjects(TestRules.all())).isEmpty();
    }

    @Test
    void everySubjectHasAKey() {
        assertThat(List.of(METRIC, ANSWER, STRENGTH, SCORE, TODAY))
                .extracting(Atoms::key)
                .containsExactly("metric", "answer", "strength", "scale", "structure");
    }
}
