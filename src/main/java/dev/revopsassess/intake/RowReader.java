package dev.revopsassess.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes records of the rows of one kind. */
interface RowReader<T> extends Consumer<Cells> {
    /** The records so far, in order of lines. */
    List<T> rows();

    /** The newest day that the rows close on; columns that look ahead do not set it. */
    Optional<LocalDate> latest();

    /** The later of two days. */
    static Optional<LocalDate> later(Optional<LocalDate> known, LocalDate day) {
        return known.filter(before -> !before.isBefore(day)).or(() -> Optional.of(day));
    }
}
