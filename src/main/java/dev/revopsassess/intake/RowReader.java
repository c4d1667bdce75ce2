package dev.revopsassess.intake;

import java.util.List;
import java.util.function.Consumer;

/** Makes records of the rows of one kind. */
interface RowReader<T> extends Consumer<Cells> {
    /** The records so far, in order of lines. */
    List<T> rows();
}
