package dev.revopsassess.verdict.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Unit;
import dev.revopsassess.verdict.model.Company;
import java.util.List;
import org.junit.jupiter.api.Test;

class RealisticStepsTest {
    private static final Unit DOLLARS = Unit.money("USD");

    @Test
    void aStepIsOneThingOnePointATenthOfATimeOrTheSecondDigitOfAnAmount() {
        assertThat(RealisticSteps.size(30, Unit.COUNT)).isEqualTo(1);
        assertThat(RealisticSteps.size(36, Unit.HOURS)).isEqualTo(1);
        assertThat(RealisticSteps.size(0.52, Unit.RATIO)).isEqualTo(0.01);
        assertThat(RealisticSteps.size(0.02, Unit.POINTS)).isEqualTo(0.01);
        assertThat(RealisticSteps.size(3.5, Unit.TIMES)).isEqualTo(0.1);
        assertThat(RealisticSteps.size(4_000_000, DOLLARS)).isEqualTo(100_000);
        assertThat(RealisticSteps.size(-42_000, DOLLARS)).isEqualTo(1_000);
        assertThat(RealisticSteps.size(7, DOLLARS)).isEqualTo(10);
    }

    @Test
    void aDoublingAHalfOfAWholeOrTenStepsIsAsFarAsItGoes() {
        assertThat(steps(30, Unit.COUNT, true).most()).isEqualTo(30);
        assertThat(steps(3, Unit.COUNT, true).most()).isEqualTo(10);
        assertThat(steps(0.3, Unit.RATIO, true).most()).isEqualTo(50);
        assertThat(steps(0.02, Unit.POINTS, true).most()).isEqualTo(50);
        assertThat(steps(0.5, Unit.TIMES, true).most()).isEqualTo(10);
        assertThat(steps(4_000_000, DOLLARS, true).most()).isEqualTo(40);
    }

    @Test
    void whatCannotBeNegativeStopsAtNone() {
        assertThat(steps(30, Unit.COUNT, false).most()).isEqualTo(30);
        assertThat(steps(3, Unit.COUNT, false).most()).isEqualTo(3);
        assertThat(steps(0, Unit.COUNT, false).most()).isZero();
        assertThat(steps(0.3, Unit.RATIO, false).most()).isEqualTo(30);
        assertThat(steps(0.8, Unit.RATIO, false).most()).isEqualTo(50);
    }

    @Test
    void whatCanBeNegativeGoesBelowNone() {
        assertThat(steps(0.02, Unit.POINTS, false).most()).isEqualTo(50);
        assertThat(steps(50, DOLLARS, false).most()).isEqualTo(10);
        assertThat(steps(-0.2, Unit.RATIO, false).most()).isEqualTo(50);
        assertThat(steps(-3, Unit.COUNT, false).most()).isEqualTo(10);
    }

    @Test
    void stepsLandOnTheGrid() {
        assertThat(steps(0.523, Unit.RATIO, true).value(0)).isEqualTo(0.523);
        assertThat(steps(0.523, Unit.RATIO, true).value(1)).isEqualTo(0.53);
        assertThat(steps(0.523, Unit.RATIO, false).value(1)).isEqualTo(0.52);
        assertThat(steps(0.29, Unit.RATIO, true).value(1)).isEqualTo(0.3);
        assertThat(steps(0.29, Unit.RATIO, false).value(1)).isEqualTo(0.28);
        assertThat(steps(0.07, Unit.RATIO, false).value(1)).isEqualTo(0.06);
        assertThat(steps(4_230_000, DOLLARS, true).value(3)).isEqualTo(4_500_000);
    }

    @Test
    void aBoundIsReachedWithTheFirstStepAtOrBeyondIt() {
        assertThat(steps(38, Unit.COUNT, true).to(40)).isEqualTo(2);
        assertThat(steps(38, Unit.COUNT, false).to(35.5)).isEqualTo(3);
        assertThat(steps(0.29, Unit.RATIO, true).to(0.58)).isEqualTo(29);
        assertThat(steps(0.58, Unit.RATIO, false).to(0.29)).isEqualTo(29);
    }

    @Test
    void effortIsTheShareOfTodaysValueOrOfTenSteps() {
        assertThat(steps(40, Unit.COUNT, true).effort(10)).isEqualTo(0.25);
        assertThat(steps(40, Unit.COUNT, false).effort(10)).isEqualTo(0.25);
        assertThat(steps(2, Unit.COUNT, true).effort(1)).isEqualTo(0.1);
        assertThat(steps(-40, Unit.COUNT, true).effort(10)).isEqualTo(0.25);
        // A share moves by a hundredth: of nothing, a tenth is ten steps.
        assertThat(steps(0, Unit.RATIO, true).effort(5)).isEqualTo(0.5);
    }

    private static RealisticSteps steps(double value, Unit unit, boolean up) {
        return new RealisticSteps(
                Reading.Measured.number("measure", value, unit, Period.on(Company.AS_OF), "", List.of()), up);
    }
}
