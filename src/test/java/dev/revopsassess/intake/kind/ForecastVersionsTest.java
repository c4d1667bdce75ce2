package dev.revopsassess.intake.kind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.metric.forecast.ClosedForecasts;
import dev.revopsassess.record.Exports;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Budget, forecast and actual of one quarter on rows of their own are versions of one number and never added. */
class ForecastVersionsTest {
    @TempDir
    Path folder;

    private Exports read(String... lines) {
        return new Room(folder).with("forecasts.csv", lines).read();
    }

    private static List<String> closed(Exports exports) {
        return ClosedForecasts.of(exports, LocalDate.of(2026, 9, 30)).stream()
                .map(each -> each.label() + " " + each.forecast().toPlainString() + " "
                        + each.actual().toPlainString())
                .toList();
    }

    private static List<String> codes(Exports exports) {
        return Room.problems(exports)
                .map(problem -> problem.code())
                .filter(code -> !code.equals("currency-assumed"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Scenario,Forecast,Budget,Actual",
        "Version,Forecast,Plan,Actuals",
        "Type,Forecast,Budget,Actual",
        "Category,Forecast,Annual plan,Actual",
        "Szenario,Prognose,Budget 2026,Ist"
    })
    void aBudgetIsNoForecastAndAnActualRowFillsTheActual(String header, String forecast, String plan, String actual) {
        Exports exports = read(
                "Quarter,Function," + header + ",Forecast",
                "2026-Q1,Sales," + plan + ",200",
                "2026-Q1,Sales," + forecast + ",100",
                "2026-Q1,Sales," + actual + ",90",
                "2026-Q2,Sales," + forecast + ",110",
                "2026-Q2,Sales," + actual + ",120");

        assertThat(closed(exports)).containsExactly("2026-Q1 100 90", "2026-Q2 110 120");
        assertThat(codes(exports)).containsExactly("forecast-versions");
        assertThat(Room.account(exports, "forecasts.csv").rowsUsed()).isEqualTo(4);
    }

    @Test
    void theActualsOfTeamsGoToTheirOwnForecasts() {
        Exports exports = read(
                "Quarter,Function,Region,Scenario,Forecast,Submitted",
                "2026-Q1,Sales,EMEA,Forecast,100,2025-12-20",
                "2026-Q1,Sales,EMEA,Forecast,60,2025-11-20",
                "2026-Q1,Sales,EMEA,Actual,90,2026-04-02",
                "2026-Q1,Sales,US,Forecast,300,2025-12-20",
                "2026-Q1,Sales,US,Actual,330,2026-04-02");

        assertThat(closed(exports)).containsExactly("2026-Q1 400 420");
    }

    @Test
    void aVersionThatNoTableKnowsIsAskedAboutAndNotAdded() {
        Exports exports = read(
                "Quarter,Function,Scenario,Forecast,Actual",
                "2026-Q1,Sales,Forecast,100,90",
                "2026-Q1,Sales,Stretch,150,90");

        assertThat(closed(exports)).containsExactly("2026-Q1 100 90");
        assertThat(Room.spoken(exports))
                .anyMatch(line -> line.contains("status-not-known") && line.contains("\"Stretch\""));
    }

    @Test
    void twoVersionsThatNoTableKnowsAreNotAdded() {
        Exports exports =
                read("Quarter,Function,Version,Forecast,Actual", "2026-Q1,Sales,V1,100,90", "2026-Q1,Sales,V2,150,90");

        assertThat(closed(exports)).isEmpty();
        assertThat(codes(exports)).contains("status-not-known");
    }

    @Test
    void measuresBesideVersionsOfTheForecastStayForecasts() {
        Exports exports = read(
                "Quarter,Function,Type,Forecast,Actual",
                "2026-Q1,Sales,New bookings,100,90",
                "2026-Q1,Sales,Renewals,50,50",
                "2026-Q1,Sales,Budget,170,140");

        assertThat(closed(exports)).containsExactly("2026-Q1 150 140");
    }

    @Test
    void anActualWithoutAForecastIsSaid() {
        Exports exports =
                read("Quarter,Function,Scenario,Forecast", "2026-Q1,Sales,Forecast,100", "2026-Q1,Marketing,Actual,90");

        assertThat(closed(exports)).isEmpty();
        assertThat(codes(exports)).containsExactly("actual-without-forecast");
    }
}
