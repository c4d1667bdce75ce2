package dev.revopsassess.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumberTextTest {
    private static final Unit USD = Unit.money("USD");

    @Test
    void sharesPrintInPercentWithAtMostOneDecimal() {
        assertThat(NumberText.of(0.94, Unit.RATIO)).isEqualTo("94 %");
        assertThat(NumberText.of(0.9436, Unit.RATIO)).isEqualTo("94.4 %");
        assertThat(NumberText.of(0.285, Unit.RATIO)).isEqualTo("28.5 %");
        assertThat(NumberText.of(12.5, Unit.RATIO)).isEqualTo("1,250 %");
        assertThat(NumberText.of(-0.0625, Unit.RATIO)).isEqualTo("-6.3 %");
    }

    @Test
    void aShareJustShortOfAWholePercentDoesNotReadLikeOne() {
        assertThat(NumberText.of(0.9996, Unit.RATIO)).isEqualTo("99.96 %");
        assertThat(NumberText.of(0.99996, Unit.RATIO)).isEqualTo("99.996 %");
        assertThat(NumberText.of(1 - 1e-15, Unit.RATIO)).isEqualTo("100 %");
    }

    @Test
    void aShareOfAFormulaPrintsLikeTheMetricItself() {
        var exact = new BigDecimal("0.939421383");
        assertThat(NumberText.share(exact))
                .isEqualTo("93.9 %")
                .isEqualTo(NumberText.of(exact.doubleValue(), Unit.RATIO));
        assertThat(NumberText.share(new BigDecimal("0.00125"))).isEqualTo("0.1 %");
        assertThat(NumberText.share(0.2)).isEqualTo("20 %");
    }

    /** Thresholds are whole numbers mostly: a day short of one must not read as having reached it. */
    @Test
    void noRoundedFigureReadsLikeTheWholeNumberThatItIsNot() {
        assertThat(NumberText.of(0.0196, Unit.POINTS)).isEqualTo("1.96 points");
        assertThat(NumberText.of(23.96, Unit.HOURS)).isEqualTo("23.96 hours");
        assertThat(NumberText.of(0.998, Unit.TIMES)).isEqualTo("0.998 times");
        assertThat(NumberText.of(2.999, Unit.COUNT)).isEqualTo("2.999");
    }

    @Test
    void whatLiesFurtherThanFourDecimalsFromAWholeNumberReadsLikeIt() {
        assertThat(NumberText.of(2.99999, Unit.DAYS)).isEqualTo("3 days");
        assertThat(NumberText.of(-0.00001, Unit.COUNT)).isEqualTo("0");
    }

    @Test
    void moneyOfFourDigitsOrMorePrintsNoCents() {
        assertThat(NumberText.of(1234.4, USD)).isEqualTo("USD 1,234");
        assertThat(NumberText.of(21_587_643.36, USD)).isEqualTo("USD 21,587,643");
        assertThat(NumberText.of(-1_234_567, Unit.money("EUR"))).isEqualTo("EUR -1,234,567");
        assertThat(NumberText.of(999.996, USD)).isEqualTo("USD 1,000");
        assertThat(NumberText.of(1000.5, USD)).isEqualTo("USD 1,001");
    }

    @Test
    void smallMoneyPrintsItsCentsWhereItHasAny() {
        assertThat(NumberText.of(12.5, USD)).isEqualTo("USD 12.50");
        assertThat(NumberText.of(999.99, USD)).isEqualTo("USD 999.99");
        assertThat(NumberText.of(350, USD)).isEqualTo("USD 350");
        assertThat(NumberText.of(-0.004, USD)).isEqualTo("USD 0");
    }

    @Test
    void anAmountOfAFormulaIsTheMoneyWithoutItsCode() {
        assertThat(NumberText.cents(1_639_788_360)).isEqualTo("16,397,884");
        assertThat(NumberText.amount(new BigDecimal("1215300.00"))).isEqualTo("1,215,300");
        assertThat(NumberText.amount(new BigDecimal("150.5"))).isEqualTo("150.50");
        assertThat(NumberText.amount(new BigDecimal("-98.125"))).isEqualTo("-98.13");
        assertThat(NumberText.amount(504.0)).isEqualTo("504");
    }

    @Test
    void durationsAndDifferencesPrintTheirName() {
        assertThat(NumberText.of(0.123, Unit.POINTS)).isEqualTo("12.3 points");
        assertThat(NumberText.of(0.01, Unit.POINTS)).isEqualTo("1 point");
        assertThat(NumberText.of(-0.035, Unit.POINTS)).isEqualTo("-3.5 points");
        assertThat(NumberText.of(36.25, Unit.HOURS)).isEqualTo("36.3 hours");
        assertThat(NumberText.of(1, Unit.DAYS)).isEqualTo("1 day");
        assertThat(NumberText.of(14, Unit.MONTHS)).isEqualTo("14 months");
        assertThat(NumberText.of(0.2, Unit.TIMES)).isEqualTo("0.2 times");
        assertThat(NumberText.of(1, Unit.TIMES)).isEqualTo("1 times");
    }

    @Test
    void countsSetThousandsApart() {
        assertThat(NumberText.of(1234, Unit.COUNT)).isEqualTo("1,234");
        assertThat(NumberText.of(4.5, Unit.COUNT)).isEqualTo("4.5");
        assertThat(NumberText.count(1_234_567)).isEqualTo("1,234,567");
        assertThat(NumberText.count(0)).isEqualTo("0");
    }

    @Test
    void aCountAndItsNounAgree() {
        assertThat(NumberText.counted(1, "row")).isEqualTo("1 row");
        assertThat(NumberText.counted(0, "row")).isEqualTo("0 rows");
        assertThat(NumberText.counted(12_345, "row")).isEqualTo("12,345 rows");
        assertThat(NumberText.counted(1, "person is", "people are")).isEqualTo("1 person is");
        assertThat(NumberText.counted(2, "person is", "people are")).isEqualTo("2 people are");
    }

    @Test
    void aScoreHasAtMostOneDecimalAndAStrengthTwo() {
        assertThat(NumberText.score(68.0)).isEqualTo("68");
        assertThat(NumberText.score(65.3)).isEqualTo("65.3");
        assertThat(NumberText.strength(0.6667)).isEqualTo("0.67");
        assertThat(NumberText.strength(0.998)).isEqualTo("0.998");
        assertThat(NumberText.strength(1)).isEqualTo("1");
    }

    @Test
    void besideAnAxisThousandsAndMillionsAreLetters() {
        assertThat(NumberText.tick(1_500_000)).isEqualTo("1.5m");
        assertThat(NumberText.tick(-250_000)).isEqualTo("-250k");
        assertThat(NumberText.tick(12_500)).isEqualTo("12.5k");
        assertThat(NumberText.tick(80)).isEqualTo("80");
        assertThat(NumberText.tick(2.5)).isEqualTo("2.5");
    }

    @Test
    void whatAMachineReadsHasNoCommas() {
        assertThat(NumberText.plain(12_345.678, 1)).isEqualTo("12345.7");
        assertThat(NumberText.plain(3, 2)).isEqualTo("3");
        assertThat(NumberText.exact(new BigDecimal("1200.50"))).isEqualTo("1200.5");
        assertThat(NumberText.exact(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(NumberText.exact(new BigDecimal("0.00"))).isEqualTo("0");
    }

    @Test
    void aListOfWordsEndsInItsConjunction() {
        assertThat(NumberText.and(List.of())).isEmpty();
        assertThat(NumberText.and(List.of("a"))).isEqualTo("a");
        assertThat(NumberText.and(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(NumberText.and(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(NumberText.or(List.of("a", "b", "c"))).isEqualTo("a, b or c");
        assertThat(NumberText.list(List.of("a", "b"), "from")).isEqualTo("a from b");
    }

    @Test
    void zeroPeopleAreNobody() {
        assertThat(NumberText.counted("0", "people in the smallest function"))
                .isEqualTo("nobody in the smallest function");
        assertThat(NumberText.counted("0", "salespeople")).isEqualTo("no salespeople");
        assertThat(NumberText.counted("1", "people in the smallest function"))
                .isEqualTo("1 person in the smallest function");
        assertThat(NumberText.counted("8", "salespeople")).isEqualTo("8 salespeople");
    }

    @Test
    void whatIsCountedHasAPluralAndASingular() {
        assertThat(NumberText.isPlural("people in the revenue organisation")).isTrue();
        assertThat(NumberText.isPlural("staffed functions")).isTrue();
        assertThat(NumberText.isPlural("headcount in functions")).isFalse();
        assertThat(NumberText.one("people in the revenue organisation"))
                .isEqualTo("person in the revenue organisation");
        assertThat(NumberText.one("staffed functions")).isEqualTo("staffed function");
    }

    @Test
    void theMachinesLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(NumberText.of(1234.5, USD)).isEqualTo("USD 1,235");
            assertThat(NumberText.of(0.285, Unit.RATIO)).isEqualTo("28.5 %");
            assertThat(NumberText.plain(1.5, 1)).isEqualTo("1.5");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatIsKnownIsSaidInWholePercentsAndNeverMoreThanItIs() {
        assertThat(NumberText.known(0.9398)).isEqualTo("94 %");
        assertThat(NumberText.known(0.999)).isEqualTo("99 %");
        assertThat(NumberText.known(0.001)).isEqualTo("1 %");
        assertThat(NumberText.known(1)).isEqualTo("100 %");
        assertThat(NumberText.known(0)).isEqualTo("0 %");
    }

    @Test
    void anAmountIsSaidAloudInTwoDigitsOrInMillions() {
        assertThat(NumberText.rounded(1_057_417, Unit.money("USD"))).isEqualTo("USD 1.1 million");
        assertThat(NumberText.rounded(128_400_000, Unit.money("USD"))).isEqualTo("USD 128 million");
        assertThat(NumberText.rounded(996_000, Unit.money("USD"))).isEqualTo("USD 1 million");
        assertThat(NumberText.rounded(44_400, Unit.money("EUR"))).isEqualTo("EUR 44,000");
        assertThat(NumberText.rounded(-44_600, Unit.money("EUR"))).isEqualTo("EUR -45,000");
        assertThat(NumberText.rounded(9_950, Unit.money("EUR"))).isEqualTo("EUR 9,950");
        assertThat(NumberText.rounded(50_412, Unit.COUNT)).isEqualTo("50,412");
    }

    @Test
    void smallNumbersAreSpelled() {
        assertThat(NumberText.spelled(3)).isEqualTo("three");
        assertThat(NumberText.spelled(12)).isEqualTo("twelve");
        assertThat(NumberText.spelled(13)).isEqualTo("13");
    }
}
