package dev.revopsassess.verdict.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.signal.Condition;
import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Facts.Known;
import dev.revopsassess.signal.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BoundaryValuesTest {
    private static final Subject PEOPLE = new Subject.Metric("people");
    private static final Subject FUNDING = new Subject.Answer("funding");
    private static final Subject ALIGNMENT = new Subject.Score(Dimension.ALIGNMENT);

    @Test
    void aRangeIsTriedAtItsEndsAtItsBoundsAndBetweenThem() {
        assertThat(BoundaryValues.of(PEOPLE, new Known.Between(7, 9), bounds(PEOPLE, 8, 40), List.of()))
                .isEqualTo(numbers(7, 7.5, 8, 8.5, 9));
        assertThat(BoundaryValues.of(PEOPLE, new Known.Between(8, 9), bounds(PEOPLE, 8), List.of()))
                .isEqualTo(numbers(8, 8.5, 9));
    }

    @Test
    void twoThatAreComparedCanDifferInsideOneGap() {
        assertThat(BoundaryValues.of(PEOPLE, new Known.Between(0, 8), bounds(PEOPLE, 4), List.of(8.0)))
                .isEqualTo(numbers(0, 1, 2, 4, 5, 6, 8));
    }

    @Test
    void aScoreIsTriedAtEveryBoundAndATenthShortOfIt() {
        assertThat(BoundaryValues.of(ALIGNMENT, new Known.Between(20, 80), bounds(ALIGNMENT, 50), List.of()))
                .isEqualTo(numbers(20, 49.9, 50, 79.9, 80));
    }

    @Test
    void whatIsKnownIsTriedAsItIs() {
        assertThat(BoundaryValues.of(PEOPLE, new Known.Between(7, 7), bounds(PEOPLE, 8), List.of(9.0)))
                .isEqualTo(numbers(7));
        assertThat(BoundaryValues.of(FUNDING, new Known.Words(Set.of("seed", "public")), List.of(), List.of()))
                .isEqualTo(words("public", "seed"));
    }

    @Test
    void whatNothingIsKnownOfIsTriedBeyondItsBoundsOnBothSides() {
        assertThat(BoundaryValues.of(PEOPLE, new Known.Nothing(), bounds(PEOPLE, 8, 40), List.of()))
                .isEqualTo(numbers(0, 4, 8, 24, 40, 60, 80));
        assertThat(BoundaryValues.of(PEOPLE, new Known.Nothing(), bounds(PEOPLE, 0), List.of()))
                .isEqualTo(numbers(-1, -0.5, 0, 0.5, 1));
    }

    @Test
    void aWordIsTriedAsEachThatIsAskedForAndAsAnother() {
        List<Condition.Leaf> atoms = List.of(
                new Condition.Is(FUNDING, Set.of("seed")),
                new Condition.Is(new Subject.Answer("market"), Set.of("slowing")),
                new Condition.Missing(new Subject.Answer("market")));
        assertThat(BoundaryValues.of(FUNDING, new Known.Nothing(), atoms, List.of()))
                .isEqualTo(words("\0other", "seed"));
    }

    @Test
    void whatMayStayMissingIsTriedAsMissing() {
        assertThat(BoundaryValues.of(PEOPLE, new Known.Nothing(), List.of(new Condition.Missing(PEOPLE)), List.of()))
                .containsExactly(new Known.Nothing());
        assertThat(BoundaryValues.of(PEOPLE, new Known.Nothing(), List.of(), List.of()))
                .containsExactly(new Known.Nothing());
    }

    private static List<Condition.Leaf> bounds(Subject subject, double... bounds) {
        return Arrays.stream(bounds)
                .<Condition.Leaf>mapToObj(bound -> new Condition.Compare(subject, Condition.Comparison.AT_LEAST, bound))
                .toList();
    }

    private static List<Known> numbers(double... numbers) {
        return Arrays.stream(numbers)
                .mapToObj(number -> (Known) new Known.Between(number, number))
                .toList();
    }

    private static List<Known> words(String... words) {
        return Arrays.stream(words)
                .map(word -> (Known) new Known.Words(Set.of(word)))
                .toList();
    }
}
