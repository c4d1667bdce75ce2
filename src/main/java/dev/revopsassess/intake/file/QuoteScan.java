package dev.revopsassess.intake.file;

import java.util.Optional;

/** Follows the quotes of one record line by line: is it still open, how many cells has it, is a quote out of place. */
final class QuoteScan {
    private enum Where {
        CELL_START,
        PLAIN,
        QUOTED,
        AFTER_QUOTE
    }

    private final char delimiter;
    private final long firstLine;
    private final Limits limits;
    private Where where = Where.CELL_START;
    private int cells = 1;
    private int cellLength;
    private boolean flawed;

    QuoteScan(char delimiter, long firstLine, Limits limits) {
        this.delimiter = delimiter;
        this.firstLine = firstLine;
        this.limits = limits;
    }

    boolean open() {
        return where == Where.QUOTED && !flawed;
    }

    Optional<String> flaw() {
        return flawed ? Optional.of("a quoted cell is followed by other text") : Optional.empty();
    }

    int cells() {
        return cells;
    }

    void line(String text) {
        int length = text.length();
        if (where != Where.QUOTED && text.indexOf('"') < 0) {
            plain(text, length);
            return;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quote(i + 1 < length && text.charAt(i + 1) == '"');
                if (where == Where.QUOTED && i + 1 < length && text.charAt(i + 1) == '"' && doubled) {
                    i++;
                }
            } else if (c == delimiter && where != Where.QUOTED) {
                cell();
            } else if (where == Where.AFTER_QUOTE && c != ' ') {
                flawed = true;
                return;
            } else if (where == Where.CELL_START) {
                where = Where.PLAIN;
            }
            grow();
        }
    }

    private boolean doubled;

    private void quote(boolean another) {
        doubled = false;
        if (where == Where.CELL_START) {
            where = Where.QUOTED;
        } else if (where == Where.QUOTED) {
            if (another) {
                doubled = true;
            } else {
                where = Where.AFTER_QUOTE;
            }
        } else if (where == Where.AFTER_QUOTE) {
            flawed = true;
        }
    }

    private void plain(String text, int length) {
        int start = 0;
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) == delimiter) {
                check(i - start);
                start = i + 1;
                cell();
            }
        }
        check(length - start);
    }

    private void cell() {
        where = Where.CELL_START;
        cellLength = 0;
        if (++cells > limits.columns()) {
            throw new UnreadableFile(
                    "too-many-columns",
                    firstLine,
                    "the row has more than " + limits.columns() + " columns. Keep the columns that the report needs.");
        }
    }

    private void grow() {
        check(++cellLength);
    }

    private void check(int size) {
        if (size > limits.cell()) {
            throw new UnreadableFile(
                    "cell-too-long",
                    firstLine,
                    "a cell is longer than " + limits.cell() + " characters. Drop the column or shorten the cell.");
        }
    }
}
