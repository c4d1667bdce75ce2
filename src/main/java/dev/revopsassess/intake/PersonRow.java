package dev.revopsassess.intake;

import dev.revopsassess.value.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/** A row of people as it stands, with the names and ids that never leave this package. */
record PersonRow(
        Optional<String> id,
        Optional<String> name,
        Optional<String> email,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        Optional<LocalDate> effective,
        boolean left,
        boolean contractor,
        OptionalDouble fte,
        Optional<BigDecimal> quota,
        OptionalDouble attainment,
        Optional<String> title,
        Optional<String> department,
        Optional<String> division,
        Optional<String> manager,
        Source source) {
    /** The same but for the line: two rows that are equal so repeat each other. */
    PersonRow apart() {
        return new PersonRow(
                id,
                name,
                email,
                start,
                end,
                effective,
                left,
                contractor,
                fte,
                quota,
                attainment,
                title,
                department,
                division,
                manager,
                Source.line(source.file(), 0));
    }
}
