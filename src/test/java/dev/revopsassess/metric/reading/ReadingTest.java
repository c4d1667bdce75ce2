package dev.revopsassess.metric.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revopsassess.metric.reading.Reading.Measured;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Unit;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static Measured of(String id, double value) {
        return Measured.number(id, value, Unit.COUNT, Period.on(Company.AS_OF), "made up", List.of());
    }

    @Test
    void aNumberAsAWordIsItsShortestDecimalText() {
        assertThat(of("a", 2.50).word()).isEqualTo("2.5");
        assertThat(of("a", 1200).word()).isEqualTo("1200");
    }

    @Test
    void othersAreWhatDiffersFromTheFirstOnce() {
        Measured reading = of("a", 1)
                .withOthers(
                        Stream.of(new Datum.Figure(2), new Datum.Figure(1), new Datum.Figure(2), new Datum.Figure(0)));

        assertThat(reading.others()).containsExactly(new Datum.Figure(2), new Datum.Figure(0));
        assertThat(reading.value()).isEqualTo(new Datum.Figure(1));
    }

    @Test
    void anotherValueAloneHasNothingThatSpokeOfTheFirst() {
        Measured said = of("a", 1)
                .withOthers(Stream.of(new Datum.Figure(2)))
                .withRange(0, 3)
                .withNotes(List.of("two people left out"))
                .withHistory(List.of(new Reading.Point(YearMonth.of(2026, 9), 1)))
                .on(Reading.Basis.SAID);

        Measured alone = said.alone(new Datum.Figure(7));

        assertThat(alone)
                .isEqualTo(Measured.number("a", 7, said.unit(), said.period(), "", said.inputs())
                        .on(Reading.Basis.SAID));
    }

    @Test
    void replacingAMetricLeavesTheOthersTheirOrderAndTheAnswers() {
        var readings = new Readings(Map.of("a", of("a", 1)), Map.of("q", of("q", 5)))
                .with(of("b", 2))
                .with(of("a", 3));

        assertThat(readings.metrics()).containsExactly(of("a", 3), of("b", 2));
        assertThat(readings.answers()).containsExactly(of("q", 5));
        assertThatThrownBy(() -> readings.answer("a")).hasMessage("no reading a");
    }
}
