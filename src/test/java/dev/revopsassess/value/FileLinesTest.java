package dev.revopsassess.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FileLinesTest {
    @Test
    void neighbouringLinesAreOneRangeAndTheSameLineCountsOnce() {
        assertThat(lines(2, 3, 4, 4, 9)).isEqualTo(exact(5 - 1, new FileLines.Range(2, 4), new FileLines.Range(9, 9)));
        assertThat(lines(2, 3, 4, 4, 9).text()).isEqualTo("2-4, 9");
    }

    @Test
    void beyondADozenRangesOnlyTheSpanAndTheNumberOfRowsIsKept() {
        assertThat(every(2, 12).text()).isEqualTo("2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24");
        assertThat(every(2, 13).text()).isEqualTo("2-26 (13 rows)");
        assertThat(every(2, 13).exact()).isFalse();
    }

    @Test
    void aUnionOfRangesCountsALineOnceWhereverItStandsTwice() {
        assertThat(FileLines.union("a.csv", List.of(lines(2, 3, 4), lines(4, 5), lines(9))))
                .isEqualTo(exact(5, new FileLines.Range(2, 5), new FileLines.Range(9, 9)));
    }

    @Test
    void aUnionOfManyRangesIsTheirSpanWithTheNumberOfDifferentRows() {
        assertThat(FileLines.union("a.csv", List.of(every(2, 8), every(4, 12))).text())
                .isEqualTo("2-26 (13 rows)");
    }

    @Test
    void spansOneAfterTheOtherAddUp() {
        assertThat(FileLines.union("a.csv", List.of(every(100, 20), every(2, 13)))
                        .text())
                .isEqualTo("2-138 (33 rows)");
    }

    /** Both spans have 13 rows and they may share any of them: no number would be right. */
    @Test
    void spansThatOverlapClaimNoNumberOfRows() {
        FileLines union = FileLines.union("a.csv", List.of(every(2, 13), every(3, 13)));
        assertThat(union.rows()).isEmpty();
        assertThat(union.text()).isEqualTo("2-27 (in part)");
        assertThat(FileLines.union("a.csv", List.of(union, lines(40, 41))).text())
                .isEqualTo("2-41 (in part)");
    }

    @Test
    void aUnionOfOnePartIsThatPart() {
        assertThat(FileLines.union("a.csv", List.of(every(2, 13)))).isEqualTo(every(2, 13));
    }

    /** Lines in falling order are not what a file gives, and are not lost either. */
    @Test
    void linesOutOfOrderStayInsideTheSpan() {
        assertThat(lines(9, 4).text()).isEqualTo("4-9 (2 rows)");
    }

    private static FileLines lines(long... lines) {
        var builder = new FileLines.Builder("a.csv");
        LongStream.of(lines).forEach(builder::add);
        return builder.build();
    }

    /** Every other line. */
    private static FileLines every(long first, int rows) {
        return lines(LongStream.iterate(first, line -> line + 2).limit(rows).toArray());
    }

    private static FileLines exact(long rows, FileLines.Range... ranges) {
        return new FileLines("a.csv", new ArrayList<>(List.of(ranges)), OptionalLong.of(rows), true);
    }
}
