package dev.revopsassess.intake.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.record.Exports;
import dev.revopsassess.record.HeadcountEntry;
import dev.revopsassess.record.HeadcountEntry.Assignment;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadcountSnapshotsTest {
    @TempDir
    Path folder;

    /** 2 is in the first alone and has left by the second; 3 comes with the second. */
    @Test
    void theNewestSnapshotIsTheCompanyAndWhoVanishedHasLeft() {
        Exports exports = people(
                "Snapshot Date,Employee ID,Job Title,Department",
                "2026-08-31,1,Account Executive,Sales",
                "2026-08-31,2,Account Executive,Sales",
                "2026-09-30,1,Account Executive,Sales",
                "2026-09-30,3,SDR,Sales");

        List<HeadcountEntry> people = exports.headcount().rows();
        assertThat(people).hasSize(3);
        assertThat(people)
                .extracting(HeadcountEntry::end)
                .containsExactly(Optional.empty(), Optional.of(LocalDate.of(2026, 9, 30)), Optional.empty());
        assertThat(people)
                .extracting(HeadcountEntry::start)
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2026, 9, 30)));
        assertThat(exports.newestDay()).contains(LocalDate.of(2026, 9, 30));
        assertThat(people.stream().filter(person -> person.activeOn(LocalDate.of(2026, 9, 30))))
                .hasSize(2);
        assertThat(people.stream().filter(person -> person.activeOn(LocalDate.of(2026, 8, 31))))
                .hasSize(2);
        assertThat(Room.spoken(exports))
                .containsExactly(
                        "headcount.csv note headcount-snapshots: the file has 2 snapshots of the company; the newest,"
                                + " of 2026-09-30, counts. 1 person of earlier ones is missing from it and counted as having left on the"
                                + " day of the first snapshot without them.");
        assertThat(Room.account(exports, "headcount.csv").rowsSetAside()).isZero();
    }

    @Test
    void aGermanCensusByMonthWithNamesAloneKeepsStartDatesAndJobs() {
        Exports exports = people(
                "Stichtag;Mitarbeiter;Position;Abteilung;Eintrittsdatum",
                "07/2026;Eins Person;SDR;Vertrieb;01.03.2021",
                "08/2026;Eins Person;SDR;Vertrieb;01.03.2021",
                "09/2026;Eins Person;Account Executive;Vertrieb;01.03.2021",
                "07/2026;Zwei Person;SDR;Vertrieb;15.03.2022");

        List<HeadcountEntry> people = exports.headcount().rows();
        assertThat(people)
                .extracting(HeadcountEntry::start)
                .containsExactly(Optional.of(LocalDate.of(2021, 3, 1)), Optional.of(LocalDate.of(2022, 3, 15)));
        assertThat(people)
                .extracting(HeadcountEntry::end)
                .containsExactly(Optional.empty(), Optional.of(LocalDate.of(2026, 8, 31)));
        assertThat(people.get(0).assignments())
                .extracting(Assignment::from)
                .containsExactly(Optional.of(LocalDate.of(2026, 7, 31)), Optional.of(LocalDate.of(2026, 9, 30)));
        assertThat(people.get(0).assignmentOn(LocalDate.of(2026, 8, 31)).title())
                .contains("SDR");
    }

    /** Nothing changed in most rows, and the days are everybody's: a census, whatever its header. */
    @Test
    void aCensusUnderTheHeaderEffectiveDateIsOneToo() {
        Exports exports = people(
                "Effective Date,Worker ID,Business Title,Department,Termination Date",
                "2026-06-30,1,Account Executive,Sales,",
                "2026-06-30,2,Account Executive,Sales,2026-07-15",
                "2026-06-30,3,SDR,Sales,",
                "2026-09-30,1,Account Executive,Sales,",
                "2026-09-30,3,Account Executive,Sales,",
                "2026-09-30,4,SDR,Sales,",
                "2026-06-30,5,SDR,Sales,",
                "2026-09-30,5,SDR,Sales,");

        List<HeadcountEntry> people = exports.headcount().rows();
        assertThat(people)
                .extracting(HeadcountEntry::end)
                .containsExactly(
                        Optional.empty(),
                        Optional.of(LocalDate.of(2026, 7, 16)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        assertThat(people.stream().filter(person -> person.activeOn(LocalDate.of(2026, 9, 30))))
                .hasSize(4);
    }

    @Test
    void aHistoryOfJobsStaysOne() {
        Exports exports = people(
                "Effective Date,Worker ID,Business Title,Department",
                "2024-06-30,1,SDR,Sales",
                "2025-09-30,1,Account Executive,Sales",
                "2024-02-28,2,Account Executive,Sales");

        assertThat(exports.headcount().rows())
                .extracting(HeadcountEntry::end)
                .containsExactly(Optional.empty(), Optional.empty());
        assertThat(Room.spoken(exports)).singleElement().asString().contains("job-history");
    }

    @Test
    void onAnEarlierDayTheCompanyIsWhatTheSnapshotBeforeItSays() {
        Exports exports = new Room(folder)
                .with(
                        "headcount.csv",
                        "As of,Employee ID,Job Title,Department",
                        "2026-06-30,1,Account Executive,Sales",
                        "2026-06-30,2,Account Executive,Sales",
                        "2026-09-30,1,Account Executive,Sales")
                .read(Settings.asOf(LocalDate.of(2026, 7, 31)));

        assertThat(exports.headcount().rows().stream().filter(person -> person.activeOn(LocalDate.of(2026, 7, 31))))
                .hasSize(2);
    }

    private Exports people(String... lines) {
        return new Room(folder).with("headcount.csv", lines).read();
    }
}
