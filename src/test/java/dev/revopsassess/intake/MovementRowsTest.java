package dev.revopsassess.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.record.ArrMonth.Movements;
import dev.revopsassess.record.Exports;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Movements whose rows or columns are weeks, quarters or parts of a month. */
class MovementRowsTest {
    private static final YearMonth JULY = YearMonth.of(2026, 7);
    private static final YearMonth AUGUST = YearMonth.of(2026, 8);
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);

    @TempDir
    Path folder;

    private Exports arr(String... lines) {
        return new Room(folder).with("arr.csv", lines).read();
    }

    private static Movements month(Exports exports, YearMonth month) {
        return exports.book().orElseThrow().movements(month);
    }

    private static Movements of(long opening, long added, long expansion, long contraction, long churn, long closing) {
        return new Movements(
                opening * 100, added * 100, expansion * 100, contraction * 100, churn * 100, 0, closing * 100);
    }

    private static String codes(Exports exports) {
        return String.join("\n", Room.spoken(exports));
    }

    @Test
    void aMonthOfWeeksOpensAsTheFirstAndClosesAsTheLastAndItsMovementsAreAdded() {
        Exports exports = arr(
                "month,opening arr,new,churn,closing arr",
                "2026-08-07,100,10,0,110",
                "2026-08-14,110,0,5,105",
                "2026-08-31,105,20,0,125",
                "2026-09-07,125,0,25,100",
                "2026-09-30,100,30,10,120");

        assertThat(month(exports, AUGUST)).isEqualTo(of(100, 30, 0, 0, 5, 125));
        assertThat(month(exports, SEPTEMBER)).isEqualTo(of(125, 30, 0, 0, 35, 120));
        assertThat(codes(exports))
                .contains(
                        "arr.csv note movements-within-a-month: several rows lie in one month: it opens as the first and"
                                + " closes as the last; what moved in each is added.");
    }

    @Test
    void weeksInAnyOrderOfRowsAreTakenInTheOrderOfTheirDays() {
        Exports exports = arr(
                "month,opening arr,new,churn,closing arr",
                "2026-09-30,100,30,10,120",
                "2026-09-07,125,0,25,100",
                "2026-08-31,100,25,0,125");

        assertThat(month(exports, SEPTEMBER)).isEqualTo(of(125, 30, 0, 0, 35, 120));
    }

    @Test
    void ofRowsThatEachHoldTheMonthToDateTheLastCounts() {
        Exports exports = arr(
                "month,opening arr,new,churn,closing arr",
                "2026-08-31,100,25,0,125",
                "2026-09-07,125,0,25,100",
                "2026-09-14,125,10,25,110",
                "2026-09-30,125,30,35,120");

        assertThat(month(exports, SEPTEMBER)).isEqualTo(of(125, 30, 0, 0, 35, 120));
        assertThat(Room.account(exports, "arr.csv").byReason()).isEqualTo(Map.of("earlier snapshot of the month", 2L));
        assertThat(codes(exports)).contains("each holds what moved since the month began, so the last counts.");
    }

    @Test
    void theMonthToDateIsToldFromTheClosingWhereThereIsNoOpening() {
        Exports exports = arr(
                "month,new arr,churn arr,closing arr",
                "2026-08-31,25,0,125",
                "2026-09-07,0,25,100",
                "2026-09-14,10,25,110",
                "2026-09-30,30,35,120");

        assertThat(month(exports, SEPTEMBER)).isEqualTo(of(125, 30, 0, 0, 35, 120));
    }

    @Test
    void weeksWithoutAnOpeningAreToldFromTheClosingToo() {
        Exports exports = arr(
                "month,new arr,churn arr,closing arr",
                "2026-08-31,25,0,125",
                "2026-09-07,0,25,100",
                "2026-09-14,10,0,110",
                "2026-09-30,20,10,120");

        assertThat(month(exports, SEPTEMBER)).isEqualTo(of(125, 30, 0, 0, 35, 120));
    }

    @Test
    void rowsOfAMonthThatNeitherContinueNorHoldTheMonthToDateAreAskedAbout() {
        Exports exports = arr(
                "month,opening arr,new,churn,closing arr",
                "2026-08-31,100,25,0,125",
                "2026-09-07,125,0,25,100",
                "2026-09-30,60,10,5,65");

        assertThat(exports.book()).isEmpty();
        assertThat(codes(exports))
                .contains(
                        "arr.csv error movements-undecided: the rows of 2026-09 neither continue each other nor say what"
                                + " moved since the month began, so ARR is not measured. Export one row a month.");
    }

    @Test
    void rowsOfOneMonthAndTwoSegmentsAreParts() {
        Exports exports = arr(
                "month,segment,opening arr,new,churn,closing arr",
                "2026-09,Small,100,10,20,90",
                "2026-09,Large,900,50,0,950");

        assertThat(month(exports, SEPTEMBER)).isEqualTo(of(1000, 60, 0, 0, 20, 1040));
    }

    @Test
    void rowsThatNameOnlyTheMonthAndContinueEachOtherAreItsWeeks() {
        Exports exports = arr(
                "month,opening arr,new,churn,closing arr",
                "2026-09,100,10,0,110",
                "2026-09,110,0,20,90",
                "2026-09,90,30,0,120");

        assertThat(month(exports, SEPTEMBER)).isEqualTo(of(100, 40, 0, 0, 20, 120));
    }

    @Test
    void datedRowsOfTypeAndAmountAddUpBetweenTheirOpeningAndTheirClosing() {
        Exports exports = arr(
                "month,type,arr",
                "2026-09-01,Opening,100",
                "2026-09-05,New,10",
                "2026-09-12,Churn,20",
                "2026-09-20,New,30",
                "2026-09-30,Closing,120");

        assertThat(month(exports, SEPTEMBER)).isEqualTo(of(100, 40, 0, 0, 20, 120));
    }

    @Test
    void weeklyRowsOfTypeAndAmountOpenAsTheFirstWeek() {
        Exports exports = arr(
                "month,type,arr",
                "2026-09-07,Opening,100",
                "2026-09-07,New,10",
                "2026-09-07,Closing,110",
                "2026-09-30,Opening,110",
                "2026-09-30,Churn,20",
                "2026-09-30,Closing,90");

        assertThat(month(exports, SEPTEMBER)).isEqualTo(of(100, 10, 0, 0, 20, 90));
    }

    @Test
    void aRowOfAQuarterMovesInItsLastMonth() {
        Exports exports =
                arr("month,opening arr,new,churn,closing arr", "2026-Q2,100,50,30,120", "2026-Q3,120,40,10,150");

        assertThat(month(exports, SEPTEMBER)).isEqualTo(of(120, 40, 0, 0, 10, 150));
        assertThat(month(exports, JULY)).isEqualTo(of(120, 0, 0, 0, 0, 120));
        assertThat(exports.book().orElseThrow().first()).isEqualTo(YearMonth.of(2026, 4));
    }

    @Test
    void daysThatAllBeginAQuarterStandForIt() {
        Exports exports =
                arr("month,opening arr,new,churn,closing arr", "2026-04-01,100,50,30,120", "2026-07-01,120,40,10,150");

        assertThat(month(exports, SEPTEMBER)).isEqualTo(of(120, 40, 0, 0, 10, 150));
    }

    @Test
    void monthsEveryQuarterThatContinueEachOtherLackNoMovement() {
        Exports exports = arr(
                "month,opening arr,new,churn,closing arr",
                "2026-03,90,10,0,100",
                "2026-06,100,50,30,120",
                "2026-09,120,40,10,150");

        assertThat(month(exports, SEPTEMBER)).isEqualTo(of(120, 40, 0, 0, 10, 150));
        assertThat(month(exports, AUGUST)).isEqualTo(of(120, 0, 0, 0, 0, 120));
        assertThat(codes(exports)).doesNotContain("month-missing");
    }

    @Test
    void aRowOfTheQuarterBesideItsMonthsIsTheirTotal() {
        Exports exports = arr(
                "month,opening arr,new,churn,closing arr",
                "2026-07,100,10,0,110",
                "2026-08,110,0,20,90",
                "2026-09,90,30,0,120",
                "2026-Q3,100,40,20,120");

        assertThat(month(exports, SEPTEMBER)).isEqualTo(of(90, 30, 0, 0, 0, 120));
        assertThat(month(exports, AUGUST)).isEqualTo(of(110, 0, 0, 0, 20, 90));
        assertThat(Room.account(exports, "arr.csv").byReason())
                .isEqualTo(Map.of("total of months that have figures of their own", 1L));
    }

    @Test
    void columnsOfWeeksOpenAsTheFirstAndCloseAsTheLast() {
        Exports exports = arr(
                "Movement,2026-08-31,2026-09-07,2026-09-30",
                "Opening ARR,100,125,100",
                "New,25,0,30",
                "Churn,0,25,10",
                "Closing ARR,125,100,120");

        assertThat(month(exports, SEPTEMBER)).isEqualTo(of(125, 30, 0, 0, 35, 120));
        assertThat(codes(exports)).contains("several columns lie in one month");
    }

    @Test
    void columnsOfQuartersMoveInTheirLastMonthAndAColumnOfTheYearIsTheirTotal() {
        Exports exports = arr(
                "Movement,Q2 2026,Q3 2026,2026",
                "Opening ARR,100,120,100",
                "New,50,40,90",
                "Churn,30,10,40",
                "Closing ARR,120,150,150");

        assertThat(month(exports, SEPTEMBER)).isEqualTo(of(120, 40, 0, 0, 10, 150));
        assertThat(month(exports, JULY)).isEqualTo(of(120, 0, 0, 0, 0, 120));
        assertThat(codes(exports)).contains("columns-of-months");
    }

    @Test
    void aBlankOpeningInAColumnIsTheClosingOfTheOneBefore() {
        Exports exports = arr("Movement,2026-07,2026-08,2026-09", "Opening ARR,100,,", "New,10,0,30", "Churn,0,20,0");

        assertThat(month(exports, SEPTEMBER)).isEqualTo(of(90, 30, 0, 0, 0, 120));
    }

    @Test
    void aMonthThatDoesNotOpenAtTheClosingBeforeIsSaid() {
        Exports exports =
                arr("month,opening arr,new,churn,closing arr", "2026-08,100,10,0,110", "2026-09,150,10,0,160");

        assertThat(codes(exports))
                .contains(
                        "arr.csv:3 warning month-does-not-follow: 2026-09 opens at another figure than the month before"
                                + " closes at; they are 40 of ARR apart. The figures of the month itself count. Check the month"
                                + " in the source.");
    }
}
