package dev.revopsassess.intake.people;

import dev.revopsassess.value.Source;
import dev.revopsassess.value.table.StatusMeaning.Employment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A row of people as it stands, with the names and ids that never leave this package.
 *
 * @param status what the status says; empty where it says nothing that is known
 * @param unsaid whether the row has a status that no table knows, and none that one does
 */
public record PersonRow(
        Optional<String> id,
        Optional<String> name,
        Optional<String> email,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        Optional<LocalDate> effective,
        Optional<Employment> status,
        boolean unsaid,
        boolean contractor,
        OptionalDouble fte,
        Optional<BigDecimal> quota,
        OptionalDouble attainment,
        Optional<String> title,
        Optional<String> department,
        Optional<String> division,
        Optional<String> manager,
        Source source) {
    /** Whether the status says that the person is not here, where no date says more. */
    public boolean absent() {
        return status.filter(said -> said == Employment.LEFT || (said == Employment.NOT_YET && start.isEmpty()))
                .isPresent();
    }

    /** Whether neither a date nor a known status tells if the person is here. */
    public boolean doubtful() {
        return unsaid && start.isEmpty() && end.isEmpty();
    }

    /** Whether both rows give the same job. */
    public boolean sameJob(PersonRow other) {
        return title.equals(other.title)
                && department.equals(other.department)
                && division.equals(other.division)
                && manager.equals(other.manager);
    }

    /** The same without the day that it speaks of. */
    public PersonRow undated() {
        return with(Optional.empty(), source);
    }

    /** The same but for the line: two rows that are equal so repeat each other. */
    public PersonRow apart() {
        return with(effective, Source.line(source.file(), 0));
    }

    private PersonRow with(Optional<LocalDate> day, Source place) {
        return new PersonRow(
                id,
                name,
                email,
                start,
                end,
                day,
                status,
                unsaid,
                contractor,
                fte,
                quota,
                attainment,
                title,
                department,
                division,
                manager,
                place);
    }
}
