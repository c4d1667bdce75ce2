package dev.revopsassess.snapshot.entry;

/** The output of {@code compare} for programs. */
public record ComparisonReport(int schemaVersion, ComparisonEntry comparison) {}
