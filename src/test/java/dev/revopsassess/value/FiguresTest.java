package dev.revopsassess.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void sharesPrintInPercentWithAtMostOneDecimal() {
        assertThat(Figures.text(0.94, Unit.RATIO)).isEqualTo("94 %");
        assertThat(Figures.text(0.9436, Unit.RATIO)).isEqualTo("94.4 %");
        assertThat(Figures.text(0.285, Unit.RATIO)).isEqualTo("28.5 %");
        assertThat(Figures.text(12.5, Unit.RATIO)).isEqualTo("1,250 %");
    }

    @Test
    void aShareJustShortOfAWholePercentDoesNotReadLikeOne() {
        assertThat(Figures.text(0.9996, Unit.RATIO)).isEqualTo("99.96 %");
        assertThat(Figures.text(0.99996, Unit.RATIO)).isEqualTo("99.996 %");
        assertThat(Figures.text(1 - 1e-15, Unit.RATIO)).isEqualTo("100 %");
    }

    @Test
    void moneyPrintsItsCodeAndCentsOnlyWhereTheyMatter() {
        assertThat(Figures.text(1234.4, Unit.money("USD"))).isEqualTo("USD 1,234");
        assertThat(Figures.text(-1_234_567, Unit.money("EUR"))).isEqualTo("EUR -1,234,567");
        assertThat(Figures.text(12.5, Unit.money("USD"))).isEqualTo("USD 12.5");
    }

    @Test
    void durationsAndDifferencesPrintTheirName() {
        assertThat(Figures.text(0.123, Unit.POINTS)).isEqualTo("12.3 points");
        assertThat(Figures.text(0.01, Unit.POINTS)).isEqualTo("1 point");
        assertThat(Figures.text(-0.035, Unit.POINTS)).isEqualTo("-3.5 points");
        assertThat(Figures.text(36.25, Unit.HOURS)).isEqualTo("36.3 hours");
        assertThat(Figures.text(1, Unit.DAYS)).isEqualTo("1 day");
        assertThat(Figures.text(14, Unit.MONTHS)).isEqualTo("14 months");
        assertThat(Figures.text(0.2, Unit.TIMES)).isEqualTo("0.2 times");
        assertThat(Figures.text(1234, Unit.COUNT)).isEqualTo("1,234");
    }

    @Test
    void aRoundedAwayMinusIsNoMinus() {
        assertThat(Figures.text(-0.00001, Unit.COUNT)).isEqualTo("0");
    }
}
