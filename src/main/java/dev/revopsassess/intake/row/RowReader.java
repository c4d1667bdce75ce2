package dev.revopsassess.intake.row;

import java.util.List;
import java.util.function.Consumer;

/** Makes records of the rows of one kind. */
public interface RowReader<T> extends Consumer<Cells> {
    /** The records so far, in order of lines. */
    List<T> rows();

    /** Whether two rows that are the same in every cell are one too many, which is worth saying; both count. */
    default boolean repeatsAreSlips() {
        return true;
    }

    /** The reader of one pass, with a warning of rows that repeat an earlier one exactly. */
    static Consumer<Cells> watched(ExportFile reading, RowReader<?> reader) {
        if (!reader.repeatsAreSlips()) {
            return reader;
        }
        var repeated = new RepeatedRows(reading);
        return cells -> {
            reader.accept(cells);
            if (!cells.rejected()) {
                repeated.add(cells);
            }
        };
    }
}
