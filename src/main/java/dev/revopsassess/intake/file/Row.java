package dev.revopsassess.intake.file;

import java.util.List;
import java.util.Optional;

/**
 * A row of a file as it stands there.
 *
 * @param line physical line on which the row begins
 * @param cells the texts of its cells, untrimmed; of a flawed row what stands between the delimiters
 * @param flaw why the row could not be split into cells; empty for a sound row
 */
public record Row(long line, List<String> cells, Optional<String> flaw) {
    /** Copies the cells. */
    public Row(long line, List<String> cells) {
        this(line, cells, Optional.empty());
    }

    /** A row that could not be split; its cells are only a guess at what it speaks of, and never data. */
    static Row flawed(long line, List<String> guess, String flaw) {
        return new Row(line, guess, Optional.of(flaw));
    }

    /** How many cells the row has when empty cells at its end are left out. */
    public int width() {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }
}
