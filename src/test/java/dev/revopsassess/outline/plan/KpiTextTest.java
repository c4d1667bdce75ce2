package dev.revopsassess.outline.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.plan.Plan;
import dev.revopsassess.report.PlanText;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The figures that a model answers for, against the same month a year before. */
class KpiTextTest {
    private static final YearMonth NOW = YearMonth.of(2026, 9);

    @Test
    void aRatioMovesInPointsAndAnAmountInItsOwnUnit() {
        // 94.2 % after 106.5 %: 12.3 points less. 8,412,000 after 7,000,000.
        assertThat(kpi(measured("nrr", 0.942, Unit.RATIO, point(12, 1.065), point(6, 1), point(0, 0.942))))
                .isEqualTo(new PlanText.Kpi(
                        Optional.of("94.2 %"), Optional.of("-12.3 points on 2025-09"), Optional.empty()));
        assertThat(kpi(measured("nrr", 8_412_000, Unit.money("USD"), point(12, 7_000_000), point(0, 8_412_000)))
                        .trend())
                .contains("+USD 1,412,000 on 2025-09");
    }

    @Test
    void aHistoryShortOfAYearHasNoTrend() {
        assertThat(kpi(measured("nrr", 1, Unit.RATIO, point(11, 0.9), point(0, 1)))
                        .trend())
                .isEmpty();
        assertThat(kpi(measured("nrr", 1, Unit.RATIO)).trend()).isEmpty();
    }

    @Test
    void whatIsNotMeasuredSaysWhatItTakesElseWhy() {
        assertThat(kpi(new Reading.NotMeasured(
                                "nrr",
                                "There is no ARR export.",
                                List.of(new Need(Need.Source.FILE, "arr", "Export ARR by month."))))
                        .missing())
                .contains("Export ARR by month.");
        assertThat(kpi(new Reading.NotMeasured("nrr", "Nobody was a customer a year ago.", List.of())))
                .isEqualTo(new PlanText.Kpi(
                        Optional.empty(), Optional.empty(), Optional.of("Nobody was a customer a year ago.")));
    }

    private static PlanText.Kpi kpi(Reading reading) {
        return PlanSentences.kpi(Plan.Kpi.of(reading));
    }

    private static Reading measured(String id, double value, Unit unit, Reading.Point... history) {
        return Reading.Measured.number(id, value, unit, Period.on(LocalDate.of(2026, 9, 30)), "", List.of())
                .withHistory(List.of(history));
    }

    private static Reading.Point point(int monthsAgo, double value) {
        return new Reading.Point(NOW.minusMonths(monthsAgo), value);
    }
}
