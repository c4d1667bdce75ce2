package dev.revopsassess.snapshot.entry;

import java.util.Optional;

/** Rows of a file: its path, its physical lines in words, and how many rows where they were counted. */
public record RowsEntry(String file, String lines, Optional<Long> rows) {}
