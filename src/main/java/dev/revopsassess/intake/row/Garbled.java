package dev.revopsassess.intake.row;

import dev.revopsassess.intake.column.RowAccount;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.value.table.CellWords;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The cells of the row at hand that mean something and could not be read, in the order in which they were asked for. */
final class Garbled {
    private final Map<Integer, UnreadableCell> cells = new LinkedHashMap<>();

    void clear() {
        cells.clear();
    }

    /** Keeps a cell by its place in the row; however often it is asked for, it counts once. */
    void add(int index, UnreadableCell cell) {
        cells.putIfAbsent(index, cell);
    }

    int size() {
        return cells.size();
    }

    boolean has(String field) {
        return cells.values().stream().anyMatch(cell -> cell.isOf(field));
    }

    /** Why a row goes that cannot do without the first of the cells that are meant. */
    Optional<String> first(Predicate<UnreadableCell> meant) {
        return cells.values().stream()
                .filter(meant)
                .findFirst()
                .map(cell -> cell.decision().field() + " not readable");
    }

    /** Says of each cell what is wrong with it; of a row that is lost as an error, as Problem has it. */
    void say(RowAccount accounting, long line, boolean lost, CellWords words, boolean people) {
        cells.values()
                .forEach(cell -> accounting.at(
                        line,
                        lost ? Severity.ERROR : Severity.WARNING,
                        Optional.of(cell.header()),
                        cell.code(),
                        cell.message(lost, words.isKnownError(cell.text()), people)));
    }
}
