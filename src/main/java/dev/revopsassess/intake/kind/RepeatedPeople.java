package dev.revopsassess.intake.kind;

import dev.revopsassess.intake.column.Mapping;
import dev.revopsassess.intake.people.Census;
import dev.revopsassess.intake.people.PersonRow;
import dev.revopsassess.intake.row.ExportFile;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.value.NumberText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says what was made of people on several rows, and of rows without anybody.
 *
 * @param people the rows of each, oldest first
 * @param vacancies how many rows are positions that nobody holds
 */
record RepeatedPeople(ExportFile reading, List<List<PersonRow>> people, long vacancies) {
    /** Says it; the lines are those on which somebody stands again. */
    void say(Optional<Census> snapshots, List<Long> repeating) {
        if (vacancies > 0) {
            reading.accounting()
                    .say(
                            Severity.NOTE,
                            "vacant-positions",
                            NumberText.counted(vacancies, "row is a position", "rows are positions")
                                    + " that nobody holds yet, so nobody is counted for it.");
        }
        if (snapshots.isPresent()) {
            states(snapshots.get());
        } else {
            repeating.forEach(this::history);
        }
    }

    private void history(long line) {
        reading.accounting()
                .at(
                        line,
                        Severity.NOTE,
                        Optional.of(reading.table().mapping().header("employee_id")),
                        "job-history",
                        "the person has an earlier row too; the rows are read as the person's job history, newest wins.");
    }

    private void states(Census states) {
        Mapping mapping = reading.table().mapping();
        String header = mapping.header(Stream.of("snapshot_date", "effective_date", "roster_month")
                .filter(mapping::has)
                .findFirst()
                .orElseThrow());
        if (!reading.closing().settled()) {
            reading.closing().add(states.newest(), Optional.of(header), 0);
        }
        long left = people.stream()
                .filter(rows -> states.ends(rows.get(rows.size() - 1)).isPresent())
                .count();
        reading.accounting()
                .say(
                        Severity.NOTE,
                        Optional.of(header),
                        "headcount-snapshots",
                        "the file has " + states.count() + " snapshots of the company; the newest, of "
                                + states.newest()
                                + ", counts. "
                                + NumberText.counted(left, "person of earlier ones is", "people of earlier ones are")
                                + " missing from it and counted as having left on the day of the first snapshot without"
                                + " them.");
    }
}
