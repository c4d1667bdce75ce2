package dev.revopsassess.intake.arr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DuplicateRowsTest {
    @Test
    void aRowThatWasMetIsKnownAndOneThatDiffersInItsCellsIsNot() {
        var seen = new DuplicateRows();

        assertThat(seen.again(List.of("ab", "c"))).isFalse();
        assertThat(seen.again(List.of("a", "bc"))).isFalse();
        assertThat(seen.again(List.of("ab", "c"))).isTrue();
        assertThat(seen.passed()).isZero();
    }

    @Test
    void onceTheMemoryIsFullEveryNewRowIsCountedAsNotCompared() {
        var seen = new DuplicateRows(2);
        seen.again(List.of("first"));
        seen.again(List.of("second"));

        assertThat(seen.again(List.of("third"))).isFalse();
        assertThat(seen.again(List.of("third"))).as("was never remembered").isFalse();
        assertThat(seen.again(List.of("first"))).isTrue();
        assertThat(seen.passed()).isEqualTo(2);
        assertThat(seen.most()).isEqualTo(2);
    }
}
