package dev.revopsassess.intake.row;

import dev.revopsassess.intake.column.FoundTable;
import dev.revopsassess.intake.column.Mapping;
import dev.revopsassess.intake.column.RowAccount;
import dev.revopsassess.intake.file.Row;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.value.table.CellWords;
import dev.revopsassess.value.table.CellWords.Label;
import dev.revopsassess.value.table.FieldType;
import dev.revopsassess.value.table.HeaderTable;
import dev.revopsassess.value.table.HeaderTable.KindHeaders;
import dev.revopsassess.value.table.HeaderTable.Shape;
import java.util.List;
import java.util.Optional;

/** Tells the rows of a table that are no data: blank, totals, titles and footers, repeated headers, rows of another width. */
record NonDataRows(Mapping mapping, int headerCells, CellWords words, List<List<String>> required) {
    private static final String QUOTE = "quote out of place";
    private static final String WIDE = "more cells than the header";
    private static final String NARROW = "fewer cells than the header";

    /** The furniture of a table: what its layout requires every row of data has. */
    static NonDataRows of(FoundTable table, HeaderTable headers) {
        Mapping mapping = table.mapping();
        KindHeaders kind = headers.kinds().get(mapping.kind().word());
        List<List<String>> required = kind == null
                ? List.of()
                : kind.shapes().stream()
                        .filter(shape -> shape.name().equals(mapping.shape()))
                        .findFirst()
                        .map(Shape::required)
                        .orElse(List.of());
        return new NonDataRows(mapping, table.headerCells(), headers.cells(), required);
    }

    /** Whether a cell of the row holds a word for total. */
    boolean isLabelled(Row row) {
        for (String cell : row.cells()) {
            if (words.label(cell) != Label.NONE) {
                return true;
            }
        }
        return false;
    }

    /** Why a row is no data, as far as its form says so; empty for data. */
    Optional<String> form(Row row) {
        return reason(row, Optional.empty(), Optional.empty());
    }

    /**
     * Why a row is no data; empty for data. Rows of a broken form and totals that do not add up are said to the account.
     *
     * @param totals what was added up so far; empty where no row of the table is labelled as a total
     */
    Optional<String> reason(Row row, RowAccount account, Optional<Totals> totals) {
        Optional<String> reason = reason(row, Optional.of(account), totals);
        totals.ifPresent(sums -> {
            if (reason.isEmpty()) {
                sums.add(row);
            } else if (broken(reason.get())) {
                sums.unknown();
            }
        });
        return reason;
    }

    private Optional<String> reason(Row row, Optional<RowAccount> account, Optional<Totals> totals) {
        if (row.flaw().isPresent()) {
            account.ifPresent(to -> to.at(
                    row.line(),
                    Severity.ERROR,
                    "quote-out-of-place",
                    row.flaw().get() + ", so the row cannot be split into cells and is set aside. Correct the quote."));
            return Optional.of(QUOTE);
        }
        int filled = filled(row.cells());
        if (filled == 0) {
            return Optional.of("blank row");
        }
        if (isSummary(row.cells(), filled) || isTotal(row, account, totals)) {
            return Optional.of("total row");
        }
        if (filled == 1
                && mapping.width() > 1
                && mapping.fields().size() + mapping.periods().size() > 2) {
            return Optional.of("title or footer row");
        }
        boolean longer = isLonger(row);
        if (longer || row.cells().size() < mapping.width()) {
            int cells = longer ? row.width() : row.cells().size();
            account.ifPresent(to -> to.at(
                    row.line(),
                    Severity.ERROR,
                    longer ? "row-too-wide" : "row-too-narrow",
                    "the row has " + cells + " cells and the header " + mapping.width()
                            + ", so no cell can be trusted and the row is set aside. Correct the row."));
            return Optional.of(longer ? WIDE : NARROW);
        }
        return isHeader(row.cells()) ? Optional.of("repeated header") : Optional.empty();
    }

    /** More cells than the header names, unless the row is as long as the header row: its last columns have no name. */
    private boolean isLonger(Row row) {
        return row.width() > mapping.width() && row.cells().size() != headerCells;
    }

    /** Whether rows set aside for this reason were data, broken in form, and no furniture. */
    static boolean broken(String reason) {
        return reason.equals(QUOTE) || reason.equals(WIDE) || reason.equals(NARROW);
    }

    private static int filled(List<String> cells) {
        int filled = 0;
        for (String cell : cells) {
            if (!cell.isBlank()) {
                filled++;
            }
        }
        return filled;
    }

    /** The first cell that is filled says count or average, and the row is no record. */
    private boolean isSummary(List<String> cells, int filled) {
        if (filled >= mapping.width() && mapping.periods().isEmpty()) {
            return false;
        }
        return cells.stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .filter(words::isSummary)
                .isPresent();
    }

    private boolean isTotal(Row row, Optional<RowAccount> account, Optional<Totals> totals) {
        if (isLonger(row)) {
            return false;
        }
        if (totals.isEmpty() && !isLabelled(row)) {
            return false;
        }
        if (totals.isEmpty()) {
            return !isComplete(row) && row.cells().stream().anyMatch(cell -> words.label(cell) == Label.TOTAL);
        }
        Totals.Verdict verdict = totals.get().of(row, this::isComplete);
        if (verdict == Totals.Verdict.UNPROVEN) {
            account.ifPresent(to -> to.at(
                    row.line(),
                    Severity.WARNING,
                    "total-does-not-add-up",
                    "the row is labelled as a total, and its figures are not the sum of rows above, so it counts like any"
                            + " other row. Remove it if it is a total."));
        }
        return verdict == Totals.Verdict.TOTAL;
    }

    private boolean isComplete(Row row) {
        return required.stream().allMatch(group -> hasOne(row, group));
    }

    /** Whether one field of the group has a cell that can be its value; a label is none of a number or a date. */
    private boolean hasOne(Row row, List<String> group) {
        return group.stream().anyMatch(field -> {
            Integer index = mapping.fields().get(field);
            if (index == null
                    || index >= row.cells().size()
                    || words.isMissing(row.cells().get(index))) {
                return false;
            }
            FieldType type = mapping.type(field);
            return type == FieldType.TEXT
                    || type.isNaming()
                    || words.label(row.cells().get(index)) != Label.TOTAL;
        });
    }

    private boolean isHeader(List<String> cells) {
        for (int i = 0; i < mapping.width(); i++) {
            if (!cells.get(i).strip().equals(mapping.headers().get(i))) {
                return false;
            }
        }
        return true;
    }
}
