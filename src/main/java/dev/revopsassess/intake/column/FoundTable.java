package dev.revopsassess.intake.column;

import dev.revopsassess.intake.file.InputFile;
import dev.revopsassess.intake.file.Layout;

/**
 * The table that was found in a file.
 *
 * @param file the file
 * @param layout how to read it
 * @param headerLine line of the header row
 * @param headerCells how many cells the header row has, with those at its end that are blank
 * @param mapping what its columns were taken for
 */
public record FoundTable(InputFile file, Layout layout, long headerLine, int headerCells, Mapping mapping) {}
