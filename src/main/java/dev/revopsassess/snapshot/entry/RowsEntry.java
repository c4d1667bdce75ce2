package dev.revopsassess.snapshot.entry;

import java.util.Optional;

/**
 * Rows behind a figure.
 *
 * @param file path of the file; name of the query where a database computed the figure
 * @param lines physical lines in words; the number of rows of a query
 * @param rows how many rows, where they were counted
 */
public record RowsEntry(String file, String lines, Optional<Long> rows) {}
