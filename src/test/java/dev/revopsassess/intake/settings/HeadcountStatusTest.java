package dev.revopsassess.intake.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.record.Exports;
import dev.revopsassess.record.HeadcountEntry;
import dev.revopsassess.record.Problem;
import dev.revopsassess.record.Problem.Severity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadcountStatusTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    private static final IntakeSettings SETTINGS = Settings.asOf(DAY);

    @TempDir
    Path folder;

    /** Here: 1, 2 and 5. Gone: 3. Signed, no start date: 4. */
    @Test
    void hiBobPeopleOnLeaveCountAndTheTerminatedAndTheHiredDoNot() {
        Exports exports = people(
                "Employee ID,Display name,Job title,Department,Start date,Status,Termination date",
                "1,Person One,Account Executive,Sales,2021-03-01,Employed,",
                "2,Person Two,Account Executive,Sales,2021-03-01,Garden leave,2026-10-31",
                "3,Person Three,Account Executive,Sales,2021-03-01,Terminated,",
                "4,Person Four,Account Executive,Sales,,Hired,",
                "5,Person Five,Account Executive,Sales,2022-05-13,Parental leave,");

        assertThat(employed(exports)).containsExactly(2L, 3L, 6L);
        assertThat(Room.spoken(exports)).isEmpty();
    }

    /** BambooHR writes the kind of contract there, and Terminated. Here: 2, 3, 5. */
    @Test
    void bambooHrKindsOfContractSayNothingAndItsTerminatedDoes() {
        Exports exports = people(
                "Employee #,Name,Job Title,Department,Reporting to,Hire Date,Employment Status",
                "1,Person One,SDR,Sales,,2021-03-01,Terminated",
                "2,Person Two,SDR,Sales,,2021-03-01,Full-Time",
                "3,Person Three,SDR,Sales,,2021-03-01,Part-Time",
                "4,Person Four,SDR,Sales,,2026-11-01,Full-Time",
                "5,Person Five,SDR,Sales,,2021-03-01,Contractor");

        assertThat(employed(exports)).containsExactly(3L, 4L, 6L);
        assertThat(exports.headcount().rows())
                .extracting(HeadcountEntry::contractor)
                .containsExactly(false, false, false, false, true);
        assertThat(Room.spoken(exports)).isEmpty();
    }

    @Test
    void germanPeopleInTheirNoticePeriodCountUntilTheyHaveLeft() {
        Exports exports = people(
                "Personalnummer;Name;Stellenbezeichnung;Abteilung;Vorgesetzter;Eintrittsdatum;Mitarbeiterstatus;Austrittsdatum",
                "1;Eins Person;Account Executive;Vertrieb;;01.03.2021;Gekündigt;31.12.2026",
                "2;Zwei Person;Account Executive;Vertrieb;;01.03.2021;Elternzeit;",
                "3;Drei Person;Account Executive;Vertrieb;;01.03.2021;Ausgeschieden;",
                "4;Vier Person;Account Executive;Vertrieb;;15.03.2021;Inaktiv;31.08.2026");

        assertThat(employed(exports)).containsExactly(2L, 3L);
        assertThat(Room.spoken(exports)).isEmpty();
    }

    @Test
    void thoseWhoLeftForAnyReasonHaveLeftAlsoWithoutADate() {
        Exports exports = people(
                "EmpID,Position,Department,DateofHire,EmploymentStatus",
                "1,Account Executive,Sales,2021-03-14,Active",
                "2,Account Executive,Sales,2021-03-14,Voluntarily Terminated",
                "3,Account Executive,Sales,2021-03-14,Terminated for Cause",
                "4,Account Executive,Sales,2021-03-14,Offboarded",
                "5,Account Executive,Sales,2021-03-14,Baja voluntaria",
                "6,Account Executive,Sales,2021-03-14,Démissionnaire");

        assertThat(employed(exports)).containsExactly(2L);
        assertThat(Room.spoken(exports)).noneMatch(text -> text.contains("status-not-known"));
    }

    /** 1 has started and counts; 2 has no date and counts perhaps; 3 has an end date and is gone. */
    @Test
    void anUnknownStatusCountsByItsDatesAndPerhapsWithoutOne() {
        Room room = new Room(folder)
                .with(
                        "headcount.csv",
                        "id,title,department,start_date,end_date,status",
                        "1,Account Executive,Sales,2021-03-01,,Moonlit",
                        "2,Account Executive,Sales,,,Moonlit",
                        "3,Account Executive,Sales,,2026-08-31,Moonlit");
        Exports exports = room.read(SETTINGS);

        assertThat(employed(exports)).containsExactly(2L, 3L);
        assertThat(exports.headcount().rows())
                .extracting(HeadcountEntry::doubtful)
                .containsExactly(false, true, false);
        Problem problem = Room.problems(exports).findFirst().orElseThrow();
        assertThat(problem.code()).isEqualTo("status-not-known");
        assertThat(problem.severity()).isEqualTo(Severity.WARNING);
        assertThat(problem.message()).contains("\"Moonlit\"").contains("3 rows");
        assertThat(problem.fix()).contains("statuses: { headcount.moonlit: by-dates }   # or employed, left, not-yet");

        Exports settled = room.readWith(SETTINGS, List.of("statuses: { headcount.moonlit: left }"));
        assertThat(employed(settled)).isEmpty();
        assertThat(Room.spoken(settled)).isEmpty();
        assertThat(room.readWith(SETTINGS, List.of(problem.fix().orElseThrow()))
                        .headcount()
                        .rows())
                .noneMatch(HeadcountEntry::doubtful);
    }

    @Test
    void whereStatusAndEndDateContradictTheDateCountsAndEachRowIsSaid() {
        Exports exports = people(
                "id,title,department,start_date,termination_date,status",
                "1,Account Executive,Sales,2021-03-01,2026-08-31,Active",
                "2,Account Executive,Sales,2021-03-01,2026-12-31,Terminated",
                "3,Account Executive,Sales,2021-03-01,2026-12-31,On notice",
                "4,Account Executive,Sales,2021-03-01,2026-08-31,Terminated");

        assertThat(employed(exports)).containsExactly(3L, 4L);
        assertThat(Room.spoken(exports))
                .containsExactly(
                        "headcount.csv:2 warning employed-after-the-end: the status says employed, and the"
                                + " end date lies before the day of the report; the date counts. Correct the status or clear"
                                + " the date.",
                        "headcount.csv:3 warning left-before-the-end: the status says that the person has"
                                + " left, and the end date is still to come; the date counts. Correct the status or the"
                                + " date.");
    }

    /** 1 left before the contract ended; 2 has a new contract; 3 had none after it; 4 is there until it ends. */
    @Test
    void ofTerminationAndEndOfContractTheEarlierCountsAndAContractMayBeExtended() {
        Exports exports = people(
                "Employee #,Job Title,Department,Reporting to,Hire Date,Status,Contract End Date,Termination Date",
                "1,SDR,Sales,,2021-03-14,Terminated,2027-12-31,2026-05-31",
                "2,SDR,Sales,,2021-03-14,Active,2023-12-31,",
                "3,SDR,Sales,,2021-03-14,,2023-12-31,",
                "4,SDR,Sales,,2021-03-14,Active,2026-12-31,");

        assertThat(employed(exports)).containsExactly(3L, 5L);
        assertThat(exports.headcount().rows().get(0).end()).contains(LocalDate.of(2026, 6, 1));
        assertThat(Room.spoken(exports)).singleElement().asString().contains("contract-extended");
    }

    /** 9999 is no end wherever it stands, and 2126 is a typo: both people are here. */
    @Test
    void anEndFarInTheFutureIsNoEnd() {
        Exports exports = people(
                "Employee #,Job Title,Department,Hire Date,Status,Contract End Date,Termination Date",
                "1,SDR,Sales,2021-03-14,Active,9999-12-31,9999-12-31",
                "2,SDR,Sales,2022-03-14,Active,2026-12-31,2126-05-01",
                "3,SDR,Sales,2023-03-14,Terminated,2026-11-30,2026-05-31",
                "4,SDR,Sales,2023-03-15,Terminated,2026-10-31,2025-05-31");

        assertThat(employed(exports)).containsExactly(2L, 3L);
        assertThat(exports.headcount().rows().get(0).end()).isEmpty();
        assertThat(exports.headcount().rows().get(1).end()).contains(LocalDate.of(2026, 12, 31));
        assertThat(Room.spoken(exports))
                .singleElement()
                .asString()
                .contains("headcount.csv:3")
                .contains("2126-05-01");
    }

    private Exports people(String... lines) {
        return new Room(folder).with("headcount.csv", lines).read(SETTINGS);
    }

    /** Lines of the people who are employed on the day. */
    private static List<Long> employed(Exports exports) {
        return exports.headcount().rows().stream()
                .filter(person -> person.activeOn(DAY))
                .map(person -> person.source().line())
                .toList();
    }
}
