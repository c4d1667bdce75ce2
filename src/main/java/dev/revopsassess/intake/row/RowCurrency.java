package dev.revopsassess.intake.row;

import dev.revopsassess.intake.column.ColumnDecision;
import dev.revopsassess.intake.text.NumberCell;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.value.table.CellWords;
import java.util.Optional;

/** Which currency the amounts of a row are in: as the row, the cell, the column or the rest of the file says. */
final class RowCurrency {
    private static final String FIELD = "currency";

    private final Optional<ColumnDecision> column;
    private final String report;
    private final CellWords words;
    private long said;

    /**
     * For the rows of one pass.
     *
     * @param column what was decided about the column that names the currency of each row; empty where there is none
     * @param words which words name a currency
     * @param report the report currency, which amounts are taken for that name none
     */
    RowCurrency(Optional<ColumnDecision> column, String report, CellWords words) {
        this.column = column;
        this.report = report;
        this.words = words;
    }

    /** The code; empty where the row names a currency that cannot be read. */
    Optional<String> of(Cells row, ColumnDecision amounts, NumberCell amount) {
        Optional<String> named = row.text(FIELD).map(words::code);
        if (named.isPresent() && !CellWords.isCode(named.get())) {
            row.unreadable(FIELD, "is not a currency here");
        }
        if (row.garbled(FIELD)) {
            return Optional.empty();
        }
        return named.or(() -> Optional.of(amount.currency()).filter(code -> !code.isEmpty()))
                .or(amounts::currency)
                .or(() -> column.flatMap(ColumnDecision::currency))
                .or(() -> assumed(row));
    }

    private Optional<String> assumed(Cells row) {
        if (column.filter(ColumnDecision::severalCurrencies).isPresent() && said != row.line()) {
            said = row.line();
            row.say(
                    Severity.WARNING,
                    FIELD,
                    "currency-missing",
                    "the row names no currency in a file of several, so its amounts count as " + report
                            + ". Write the currency.");
        }
        return Optional.of(report);
    }
}
