package dev.revopsassess.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.HeadcountEntry;
import dev.revopsassess.record.Problem;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who of the rows of an export is a person of the company on the day. */
class HeadcountRosterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    @TempDir
    Path folder;

    private Exports read(String... lines) {
        return new Room(folder).with("headcount.csv", lines).read();
    }

    private static long here(Exports exports) {
        return exports.headcount().rows().stream()
                .filter(person -> person.activeOn(DAY))
                .count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Month", "Pay Period", "Monat", "Period Ending"})
    void aRosterByMonthIsTheCompanyOfItsLastMonth(String header) {
        Exports exports = read(
                header + ",Employee ID,Name,Job Title,Department",
                "2026-07-31,1,Person One,Account Executive,Sales",
                "2026-07-31,2,Person Two,Account Executive,Sales",
                "2026-08-31,1,Person One,Account Executive,Sales",
                "2026-09-30,1,Person One,Account Executive,Sales",
                "2026-09-30,3,Person Three,SDR,Sales");

        assertThat(here(exports)).isEqualTo(2);
        assertThat(Room.problems(exports)).extracting(Problem::code).containsExactly("headcount-snapshots");
    }

    @Test
    void aMonthThatDoesNotRepeatPeopleSaysNothingOfWhenTheyWereHere() {
        Exports exports = read(
                "Employee ID,Job Title,Department,Month",
                "1,Account Executive,Sales,2026-03",
                "2,Account Executive,Sales,2027-04",
                "3,Account Executive,Sales,2026-09");

        assertThat(here(exports)).isEqualTo(3);
        assertThat(exports.headcount().rows())
                .extracting(person -> person.assignmentOn(DAY).title())
                .allMatch(title -> title.isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vacant",
                "VACANT - AE Munich",
                "TBH",
                "tbd",
                "Open req",
                "Unbesetzt",
                "Poste à pourvoir",
                "Vacante",
                "N.N."
            })
    void aPositionThatNobodyHoldsIsNoPerson(String name) {
        Exports exports = read(
                "Employee ID,Name,Job Title,Department,Hire Date",
                "1,Person One,Account Executive,Sales,2020-02-13",
                ",\"" + name + "\",Account Executive,Sales,");

        assertThat(exports.headcount().rows()).hasSize(1);
        assertThat(Room.spoken(exports))
                .containsExactly(
                        "headcount.csv note vacant-positions: 1 row is a position that nobody holds yet, so nobody"
                                + " is counted for it.");
    }

    @Test
    void peopleWhoseNamesBeginLikeAWordForVacantStay() {
        Exports exports = read(
                "Employee ID,Name,Job Title,Department",
                "1,Openshaw Person,Account Executive,Sales",
                "2,Offenbach Person,Account Executive,Sales",
                "3,Tbilisi Person,SDR,Sales");

        assertThat(exports.headcount().rows()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"Dismissal date", "Relieving date", "Date of exit", "Last working date", "Dismissed on"})
    void theLastDayHasManyNames(String header) {
        Exports exports = read(
                "First name,Last name,Title,Department,Hire date," + header,
                "Person,One,Account Executive,Sales,02/13/2020,",
                "Person,Two,Account Executive,Sales,02/14/2020,03/20/2026");

        assertThat(exports.headcount().rows())
                .extracting(HeadcountEntry::end)
                .extracting(end -> end.map(LocalDate::toString).orElse(""))
                .containsExactly("", "2026-03-21");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Termination Reason", "Reason for leaving", "Exit reason", "Austrittsgrund", "Motif de sortie"})
    void reasonsForLeavingWithoutAnEndAreSpokenOf(String header) {
        List<Problem> problems = Room.problems(read(
                        "Employee ID,Job title,Department,Hire date," + header,
                        "1,Account Executive,Sales,2020-02-13,",
                        "2,Account Executive,Sales,2020-02-13,Other job"))
                .toList();

        assertThat(problems).extracting(Problem::code).containsExactly("reason-without-end");
    }

    @Test
    void whereTheEndIsReadTheReasonForItIsNotSpokenOf() {
        Exports exports = read(
                "Employee ID,Job title,Department,Termination Date,Termination Reason",
                "1,Account Executive,Sales,,",
                "2,Account Executive,Sales,2026-02-13,Other job");

        assertThat(Room.problems(exports)).isEmpty();
    }
}
