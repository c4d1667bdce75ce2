package dev.revopsassess.verdict.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.report.Stated;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Unit;
import dev.revopsassess.verdict.model.Company;
import dev.revopsassess.verdict.model.Trend;
import dev.revopsassess.verdict.model.Verdict;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class TrajectoryTest {
    private static final YearMonth NOW = YearMonth.of(2026, 9);

    @Test
    void aStraightLineReachesItsNextBoundInOneMonth() {
        // 30 people now, one more each month: 40 in ten months.
        assertThat(headcount(month -> 30 + month, 13).text().trajectory())
                .containsExactly(new Stated<>(
                        new Verdict.Crossing(
                                "revenue-org-headcount",
                                40,
                                Optional.of(YearMonth.of(2027, 7)),
                                YearMonth.of(2027, 7),
                                Optional.of(YearMonth.of(2027, 7))),
                        "People in the revenue organisation: 40 in 2027-07 at the pace of the last 12 months."));
    }

    @Test
    void scatterWidensTheDate() {
        Verdict.Crossing crossing = headcount(month -> 30 + month + (month % 2 == 0 ? 1 : -1), 13)
                .verdict()
                .trajectory()
                .get(0);
        assertThat(crossing.earliest()).isBefore(crossing.date().orElseThrow());
        assertThat(crossing.latest().orElseThrow()).isAfter(crossing.date().orElseThrow());
    }

    @Test
    void theRangeIsPrintedBesideTheDate() {
        // 34 people on a line of two a month that is known to 1.4 two months ahead, 1.5 three and 1.7 four months
        // ahead.
        assertThat(headcount(month -> 34 + 2 * month + wave(month), 13).text().trajectory())
                .extracting(Stated::text)
                .containsExactly(
                        "People in the revenue organisation: 40 in 2026-12 (2026-12 to 2027-01) at the pace of the"
                                + " last 12 months.");
    }

    @Test
    void whatMayAsWellNeverComeIsNotForeseeable() {
        // One person a month, give or take 0.98: the lower end of the range gains three people in ten years.
        assertThat(headcount(month -> 22 + month + 6.3 * wave(month), 13).text().trajectory())
                .extracting(Stated::text, crossing -> crossing.fact().date())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "People in the revenue organisation: 40 comes nearer, but when is not foreseeable from the last 12"
                                + " months (2027-03 at the earliest).",
                        Optional.empty()));
    }

    private static int wave(int month) {
        return month == 0 ? 0 : List.of(1, -1, -1, 1).get((month + 12) % 4);
    }

    @Test
    void noDateWhereTheTrendIsFlatAwayTooLongOrTooShort() {
        assertThat(headcount(month -> 30, 13).verdict().trajectory()).isEmpty();
        assertThat(headcount(month -> 30 - month, 13).verdict().trajectory()).isEmpty();
        assertThat(headcount(month -> 30 + (month % 2 == 0 ? 3 : -3), 13)
                        .verdict()
                        .trajectory())
                .isEmpty();
        assertThat(headcount(month -> 30 + month / 10.0, 13).verdict().trajectory())
                .isEmpty();
        assertThat(headcount(month -> 30 + month, 11).verdict().trajectory()).isEmpty();
        assertThat(headcount(month -> 30 + month, 12).verdict().trajectory()).hasSize(1);
    }

    @Test
    void aFallingMeasureGoesForTheBoundBelow() {
        assertThat(headcount(month -> 65 - month, 13).verdict().trajectory())
                .extracting(Verdict.Crossing::threshold, Verdict.Crossing::date)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(60.0, Optional.of(YearMonth.of(2027, 2))));
    }

    @Test
    void aSpanOfMoreThanTwoYearsIsNoDate() {
        YearMonth earliest = YearMonth.of(2027, 1);
        assertThat(new Trend.Dates(YearMonth.of(2028, 1), earliest, Optional.of(YearMonth.of(2029, 1))).foreseeable())
                .contains(YearMonth.of(2028, 1));
        assertThat(new Trend.Dates(YearMonth.of(2028, 1), earliest, Optional.of(YearMonth.of(2029, 2))).foreseeable())
                .isEmpty();
    }

    private static Company headcount(IntToDoubleFunction people, int months) {
        List<Reading.Point> points = new ArrayList<>();
        for (int ago = months - 1; ago >= 0; ago--) {
            points.add(new Reading.Point(NOW.minusMonths(ago), people.applyAsDouble(-ago)));
        }
        return Company.small()
                .put(Reading.Measured.number(
                                "revenue-org-headcount",
                                people.applyAsDouble(0),
                                Unit.COUNT,
                                Period.on(Company.AS_OF),
                                "",
                                List.of())
                        .withHistory(points));
    }
}
