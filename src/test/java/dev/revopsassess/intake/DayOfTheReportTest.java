package dev.revopsassess.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.intake.settings.Settings;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.Kind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which day the exports speak of, on 5 October 2026. */
class DayOfTheReportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    private static final String[] PEOPLE = {
        "employee_id,job_title,department,start_date",
        "1,Account Executive,Sales,2024-01-08",
        "2,Marketing Manager,Marketing,2026-09-01",
        "3,Account Executive,Sales,2027-01-04"
    };

    @TempDir
    Path folder;

    @Test
    void aHireInTheFutureIsWarnedAboutAndSetsNoDay() {
        Exports exports = on(new Room(folder).with("headcount.csv", PEOPLE));

        assertThat(exports.newestDay()).contains(LocalDate.of(2026, 9, 1));
        assertThat(Room.spoken(exports))
                .filteredOn(said -> said.contains("date-in-the-future"))
                .containsExactly(
                        "headcount.csv:4 warning date-in-the-future: 2027-01-04 is after today, 2026-10-05, so it"
                                + " does not set the day of the report. Correct it where it is a typing error, or name the day"
                                + " with --as-of.");
    }

    @Test
    void hireDatesHaveNoSayWhereAnythingElseHasADate() {
        Room room = new Room(folder)
                .with("headcount.csv", PEOPLE[0], PEOPLE[1], "4,Account Executive,Sales,2026-10-01")
                .with("funnel.csv", "month,leads,mql", "2026-07,10,5", "2026-08,12,6");

        assertThat(on(room).newestDay()).contains(LocalDate.of(2026, 8, 31));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "deals.csv; id,name,stage,amount,created,close_date; 1,A,Closed Won,10,2026-05-01,2026-08-31;"
                        + " 2,B,Closed Won,10,2026-05-02,2062-08-31; 2026-08-31; 2062-08-31",
                "spend.csv; month,function,amount; 2026-08,sales,100; 2026-12,sales,100; 2026-08-31; 2026-12-31",
                "nrr.csv; period_end,nrr; 2026-06-30,1.01; 2026-12-31,1.02; 2026-06-30; 2026-12-31",
                "forecasts.csv; period,function,forecast,actual,submitted_on; 2026-07,sales,10,9,2026-07-02; 2026-08,sales,10,9,2126-08-02;"
                        + " 2026-08-31; 2126-08-02",
                "funnel.csv; month,leads,mql; 2026-09,10,5; 2027-01,12,6; 2026-09-30; 2027-01-31"
            })
    void noDateAfterTodaySetsTheDay(
            String file, String header, String row, String late, LocalDate right, String warnedAbout) {
        Exports exports = on(new Room(folder).with(file, header, row, late));

        assertThat(exports.newestDay()).contains(right);
        assertThat(Room.spoken(exports))
                .anyMatch(said -> said.startsWith(file + ":3 warning date-in-the-future: " + warnedAbout));
    }

    @Test
    void aRunOfMonthsEndsWithTheLastOneThatIsOver() {
        Room room = new Room(folder)
                .with(
                        "arr.csv",
                        "customer,month,arr",
                        "A,2026-08,100",
                        "A,2026-09,100",
                        "A,2026-10,100",
                        "A,2026-11,100");

        Exports exports = on(room);

        assertThat(exports.newestDay()).contains(LocalDate.of(2026, 9, 30));
        assertThat(Room.spoken(exports)).anyMatch(said -> said.contains("2026-11-30 is after today"));
    }

    @Test
    void aSubscriptionSignedForNextYearSetsNoDay() {
        assertThat(subscriptions("A,2025-01-01,,100,year", "B,2026-05-20,,100,year", "C,2027-03-01,,100,year"))
                .contains(LocalDate.of(2026, 4, 30));
    }

    @Test
    void anEndInThePastSetsTheDayWhereRunningSubscriptionsHaveNone() {
        assertThat(subscriptions("A,2025-01-01,,100,year", "B,2026-03-10,2026-08-15,100,year"))
                .contains(LocalDate.of(2026, 7, 31));
    }

    @Test
    void theEndOfATermLooksAhead() {
        assertThat(subscriptions("A,2025-10-01,2026-09-30,100,year", "B,2026-03-10,2027-03-09,100,year"))
                .contains(LocalDate.of(2026, 2, 28));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As of 2026-09-30 08:15:00 Pacific Standard Time/PST",
                "Generated on 30 September 2026",
                "Report run: Sep 30, 2026",
                "Stand: 30.09.2026",
                "Généré le 30/09/2026 à 10:12",
                "Exported at 2026-09-30T07:00",
                "Fecha de exportación: 30/09/2026"
            })
    void theExportSaysItsOwnDayAboveTheHeaderOrBelowTheData(String line) {
        String[] deals = {"id,name,stage,amount,created", "1,A,Open,10,2026-08-20", "2,B,Open,10,2026-09-12"};
        for (boolean above : List.of(true, false)) {
            List<String> lines = new java.util.ArrayList<>(Arrays.asList(deals));
            lines.add(above ? 0 : lines.size(), "\"" + line + "\"");
            Room room = new Room(folder).with("opportunities.csv", lines.toArray(String[]::new));
            assertThat(on(room).newestDay()).contains(LocalDate.of(2026, 9, 30));
        }
    }

    @Test
    void aHeadcountThatSaysItsDayIsBelievedOverItsHires() {
        Room room = new Room(folder)
                .with(
                        "headcount.csv",
                        "Employees; as of 09/28/2026",
                        PEOPLE[0],
                        PEOPLE[1],
                        PEOPLE[2],
                        "9,SDR,Sales,2026-10-01")
                .with("funnel.csv", "month,leads,mql", "2026-08,12,6");

        Exports exports = on(room);

        assertThat(exports.newestDay()).contains(LocalDate.of(2026, 9, 28));
        assertThat(exports.latest())
                .isEqualTo(Map.of(Kind.HEADCOUNT, LocalDate.of(2026, 9, 28), Kind.FUNNEL, LocalDate.of(2026, 8, 31)));
    }

    @Test
    void aDayWhoseMonthCannotBeToldIsNotGuessed() {
        Room room = new Room(folder).with("funnel.csv", "Report date 03/04/2026", "month,leads,mql", "2026-02,10,5");

        assertThat(on(room).newestDay()).contains(LocalDate.of(2026, 2, 28));
    }

    @Test
    void aNumberBesideSuchWordsIsNoDate() {
        Room room = new Room(folder).with("funnel.csv", "month,leads,mql", "2026-02,10,5", "Exported 45000 rows,,");

        assertThat(on(room).newestDay()).contains(LocalDate.of(2026, 2, 28));
    }

    private java.util.Optional<LocalDate> subscriptions(String... rows) {
        var lines = new java.util.ArrayList<>(List.of("customer,start_date,end_date,amount,interval"));
        lines.addAll(List.of(rows));
        return on(new Room(folder).with("subscriptions.csv", lines.toArray(String[]::new)))
                .newestDay();
    }

    private static Exports on(Room room) {
        return room.read(Settings.today(TODAY));
    }
}
