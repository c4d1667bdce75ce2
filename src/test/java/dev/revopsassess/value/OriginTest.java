package dev.revopsassess.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OriginTest {
    private static final Origin.Query MOVEMENTS = new Origin.Query("movements", 30);

    @Test
    void placesComeAFileEachInOrderOfTheirNames() {
        assertThat(Origin.of(
                        Stream.of(Source.line("tools.csv", 7), Source.line("arr.csv", 3), Source.line("arr.csv", 2))))
                .extracting(Origin::place)
                .containsExactly("arr.csv:2-3", "tools.csv:7");
    }

    @Test
    void severalFiguresOfOneFileOrOneQueryNameItOnce() {
        assertThat(Origin.merged(Stream.of(
                        MOVEMENTS,
                        Origin.of(Source.line("tools.csv", 7)),
                        Origin.of(Source.line("arr.csv", 3)),
                        MOVEMENTS,
                        Origin.of(Source.line("arr.csv", 9)))))
                .extracting(Origin::place)
                .containsExactly("arr.csv:3, 9", "tools.csv:7", "movements (30 rows)");
    }

    @Test
    void aQueryHasRowsAndNoLines() {
        assertThat(MOVEMENTS.rows()).hasValue(30);
        assertThat(MOVEMENTS.fold(FileLines::text, query -> "no lines")).isEqualTo("no lines");
    }
}
