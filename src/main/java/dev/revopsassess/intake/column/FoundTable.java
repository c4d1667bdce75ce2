package dev.revopsassess.intake.column;

import dev.revopsassess.intake.file.InputFile;
import dev.revopsassess.intake.file.Layout;
import dev.revopsassess.intake.file.Row;
import dev.revopsassess.intake.file.Rows;
import dev.revopsassess.intake.file.UnreadableFile;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * The table that was found in a file.
 *
 * @param file the file
 * @param layout how to read it
 * @param headerLine line of the header row
 * @param headerCells how many cells the header row has, with those at its end that are blank
 * @param mapping what its columns were taken for
 */
public record FoundTable(InputFile file, Layout layout, long headerLine, int headerCells, Mapping mapping) {
    /**
     * Every row above the header, and every row below it.
     *
     * @throws UnreadableFile where the file goes beyond a limit
     */
    public void each(Consumer<Row> title, Consumer<Row> reader) throws IOException {
        try (Rows rows = layout.open()) {
            boolean below = false;
            for (Row row = rows.next(); row != null; row = rows.next()) {
                if (below) {
                    reader.accept(row);
                } else if (row.line() == headerLine && row.flaw().isEmpty()) {
                    below = true;
                    rows.expect(mapping.width());
                } else {
                    title.accept(row);
                }
            }
        }
    }
}
