package dev.revopsassess.intake.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.forecast.ClosedForecasts;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.ForecastEntry;
import dev.revopsassess.record.ForecastEntry.Level;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forecasts of several levels and categories hold the same money more than once; nothing of it is added. */
class ForecastLevelsTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);

    @TempDir
    Path folder;

    private static List<String> closed(Exports exports) {
        return ClosedForecasts.of(exports, AS_OF).stream()
                .map(each -> each.label() + " " + each.forecast().toPlainString() + " "
                        + each.actual().toPlainString())
                .toList();
    }

    @Test
    void ofSalesforceCategoriesTheCommitIsTheForecast() {
        Exports exports = new Room(folder)
                .with(
                        "forecasts.csv",
                        "Fiscal Quarter,Function,Forecast Category,Forecast Amount,Actual,Submitted",
                        "2026-Q1,Sales,Commit,100,90,2025-12-20",
                        "2026-Q1,Sales,Best Case,160,90,2025-12-20",
                        "2026-Q1,Sales,Pipeline,400,90,2025-12-20",
                        "2026-Q1,Sales,Closed,0,90,2025-12-20",
                        "2026-Q1,Sales,Omitted,5,90,2025-12-20")
                .read();

        assertThat(closed(exports)).containsExactly("2026-Q1 100 90");
        assertThat(Room.account(exports, "forecasts.csv").byReason())
                .isEqualTo(Map.of("forecast category other than the commit", 4L));
        assertThat(Room.spoken(exports))
                .contains(
                        "forecasts.csv:3 note forecast-category: the file gives a forecast by category; the commit counts as"
                                + " the forecast, and the rows of other categories are set aside, for they are never added to it.");
    }

    @Test
    void ofCumulativeRollUpsTheCommitForecastIsTheForecast() {
        Exports exports = new Room(folder)
                .with(
                        "forecasts.csv",
                        "Period,Function,Category,Forecast,Actual",
                        "2026-Q1,Sales,Closed Only,60,95",
                        "2026-Q1,Sales,Commit Forecast,100,95",
                        "2026-Q1,Sales,Best Case Forecast,160,95",
                        "2026-Q1,Sales,Open Pipeline,400,95")
                .with("headcount.csv", "name,job_title", "Ada Quill,CEO")
                .read(columns("Category"));

        assertThat(closed(exports)).containsExactly("2026-Q1 100 95");
    }

    private static IntakeSettings columns(String category) {
        return Settings.of(
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                Map.of(),
                1,
                Map.of(),
                Map.of("forecasts.category", category),
                Map.of(),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                java.util.Optional.empty());
    }

    @Test
    void aCommitThatLeavesOutWhatIsClosedIsNoForecastOnceThePeriodHasBegun() {
        Exports exports = new Room(folder)
                .with(
                        "forecasts.csv",
                        "period,function,forecast_category,forecast,actual,cumulative,submitted_on",
                        "2026-Q1,Sales,Commit,100,95,no,2025-12-20",
                        "2026-Q1,Sales,Commit,40,95,no,2026-02-10",
                        "2026-Q2,Sales,Commit,30,95,no,",
                        "2026-Q2,Sales,Commit,110,95,yes,2026-05-10")
                .read();

        assertThat(exports.forecasts().rows())
                .extracting(row -> row.forecast().toPlainString())
                .containsExactly("100", "110");
        assertThat(Room.account(exports, "forecasts.csv").byReason())
                .isEqualTo(Map.of("commit without what is closed", 2L));
    }

    @Test
    void clariRowsOfRepsAndTheirManagerGiveTheManagersNumberOnce() {
        Exports exports = new Room(folder)
                .with(
                        "headcount.csv",
                        "employee_id,name,department,job_title,manager",
                        "1,Ada Quill,Executive,CEO,",
                        "2,Ben Ross,Sales,VP Sales,Ada Quill",
                        "3,Cleo Vane,Sales,Sales Manager,Ben Ross",
                        "4,Dan Holt,Sales,Account Executive,Cleo Vane",
                        "5,Eve Iles,Sales,Account Executive,Cleo Vane")
                .with(
                        "clari.csv",
                        "CRM_USER_ID,PERIOD_NAME,QUOTA_GOAL,FORECAST_CATEGORY,FORECAST,ACTUAL",
                        "Ben Ross,2026_Q1,500,Commit,300,280",
                        "Cleo Vane,2026_Q1,400,Commit,290,280",
                        "Dan Holt,2026_Q1,200,Commit,150,130",
                        "Eve Iles,2026_Q1,200,Commit,140,150",
                        "Eve Iles,2026_Q1,200,Best Case,240,150")
                .read();

        assertThat(exports.forecasts().rows())
                .extracting(ForecastEntry::level)
                .containsExactly(Level.MANAGER, Level.REP, Level.REP, Level.REP);
        assertThat(closed(exports)).containsExactly("2026_Q1 300 280");
        assertThat(Room.account(exports, "clari.csv").system()).contains("Clari");
    }

    @Test
    void aLevelColumnSaysWhoseNumberItIs() {
        Exports exports = new Room(folder)
                .with(
                        "forecasts.csv",
                        "period,function,level,forecast,actual",
                        "2026-Q1,Sales,Rep,10,9",
                        "2026-Q1,Sales,Rep,12,9",
                        "2026-Q1,Sales,Regional Manager,25,18",
                        "2026-Q1,Finance,Company,24,18")
                .read();

        assertThat(closed(exports)).containsExactly("2026-Q1 24 18");
    }
}
