package dev.revopsassess.intake;

/**
 * The table that was found in a file.
 *
 * @param file the file
 * @param layout how to read it
 * @param headerLine line of the header row
 * @param mapping what its columns were taken for
 */
record Table(InputFile file, Layout layout, long headerLine, Mapping mapping) {}
