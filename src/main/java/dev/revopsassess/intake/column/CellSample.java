package dev.revopsassess.intake.column;

import dev.revopsassess.intake.column.HeaderVocabulary.Meaning;
import dev.revopsassess.intake.file.Row;
import dev.revopsassess.intake.file.Rows;
import dev.revopsassess.intake.file.UnreadableFile;
import dev.revopsassess.intake.text.DateCell;
import dev.revopsassess.intake.text.PeriodCell;
import dev.revopsassess.value.table.CellWords;
import dev.revopsassess.value.table.HeaderTable.KindHeaders;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The first rows below a header, which decide what a header means that means several things. */
final class CellSample {
    /** House: enough to see what a column holds, few enough to be read for every file. */
    private static final int ROWS = 20;

    /** No rows are known: headers mean what they mean. */
    static final CellSample NONE = new CellSample();

    private final Map<Integer, Integer> dates = new HashMap<>();
    private final Map<Integer, Integer> cells = new HashMap<>();

    private CellSample() {}

    /**
     * The rows below a table's header.
     *
     * @throws UnreadableFile where the file goes beyond a limit
     */
    static CellSample of(FoundTable table, CellWords words) throws IOException {
        var sample = new CellSample();
        try (Rows rows = table.layout().open()) {
            int below = 0;
            for (Row row = rows.next(); row != null && below < ROWS; row = rows.next()) {
                if (row.line() > table.headerLine() && row.flaw().isEmpty()) {
                    below++;
                    sample.add(row, words);
                }
            }
        }
        return sample;
    }

    private void add(Row row, CellWords words) {
        for (int i = 0; i < row.width(); i++) {
            String cell = row.cells().get(i).strip();
            if (!cell.isEmpty() && cell.length() <= DateCell.LONGEST) {
                cells.merge(i, 1, Integer::sum);
                if (PeriodCell.parse(cell, false, 1, words) != null || DateCell.parse(cell, words) != null) {
                    dates.merge(i, 1, Integer::sum);
                }
            }
        }
    }

    /** Of several meanings of a column's header those that most of its cells can have; all of them where none does. */
    List<Meaning> narrow(KindHeaders known, int column, List<Meaning> meanings) {
        int filled = cells.getOrDefault(column, 0);
        if (meanings.size() < 2 || filled == 0) {
            return meanings;
        }
        boolean dated = 2 * dates.getOrDefault(column, 0) > filled;
        List<Meaning> fitting = meanings.stream()
                .filter(meaning -> known.type(meaning.field()).isOfTime() == dated)
                .toList();
        return fitting.isEmpty() ? meanings : fitting;
    }
}
