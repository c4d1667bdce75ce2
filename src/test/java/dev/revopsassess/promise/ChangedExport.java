package dev.revopsassess.promise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One export of a sample as lines and cells, and what a slip makes of it.
 *
 * @param file its name
 * @param head place of the header among the lines
 * @param mark what stands between cells
 * @param lines the lines, a row each
 */
record ChangedExport(String file, int head, String mark, List<String> lines) {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern DATES = Pattern.compile("(?i)date|month|period|submitted");
    private static final Pattern STATUSES = Pattern.compile("(?i)status|state$|stage|function|type");
    /** A ledger of thousands of rows shows no more than one of some customers. */
    private static final int CUSTOMERS = 30;

    ChangedExport {
        lines = List.copyOf(lines);
    }

    /** What slips of one cell are tried. */
    enum Slip {
        /** An error of a spreadsheet, in any column. */
        ERROR(Pattern.compile("")),
        /** A word that nobody knows, in a column of status. */
        UNKNOWN_WORD(STATUSES),
        /** A date of the century before last. */
        YEAR_1900(DATES),
        /** A date of the next century. */
        YEAR_2126(DATES);

        private final Pattern columns;

        Slip(Pattern columns) {
            this.columns = columns;
        }

        Pattern columns() {
            return columns;
        }

        public String of(String cell) {
            return switch (this) {
                case ERROR -> "#REF!";
                case UNKNOWN_WORD -> "blorptide";
                case YEAR_1900 -> YEAR.matcher(cell).replaceFirst("1900");
                case YEAR_2126 -> YEAR.matcher(cell).replaceFirst("2126");
            };
        }
    }

    /**
     * A text with one cell, one row or one column changed.
     *
     * @param what says what was done, for a test that fails
     * @param line physical line that was changed; 0 where there is none
     * @param column header of the column that was changed; empty text where there is none
     */
    record Change(String what, String text, long line, String column) {}

    /** An export as it is, a large ledger with its first customers only. */
    public static ChangedExport of(String file, String text) {
        List<String> lines = text.lines().toList();
        int head = 0;
        while (lines.get(head).split("[,;]", -1).length < 3) {
            head++;
        }
        String mark = lines.get(head).contains(";") ? ";" : ",";
        if (lines.size() > 1_000) {
            var customers = new HashSet<String>();
            String header = lines.get(0);
            lines = lines.stream()
                    .filter(line -> {
                        String customer = line.substring(0, line.indexOf(mark));
                        return line.equals(header)
                                || customers.contains(customer)
                                || (customers.size() < CUSTOMERS && customers.add(customer));
                    })
                    .toList();
        }
        return new ChangedExport(file, head, mark, lines);
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    List<String> header() {
        return cells(lines.get(head)).stream().map(ChangedExport::bare).toList();
    }

    /** Places of the rows that have all cells and something in one of them. */
    private List<Integer> filled(int column) {
        return IntStream.range(head + 1, lines.size())
                .filter(row -> cells(lines.get(row)).size() == header().size())
                .filter(row -> !bare(cells(lines.get(row)).get(column)).isBlank())
                .boxed()
                .toList();
    }

    /** One slip of one cell, drawn among the cells that can have it; none where the export has no such cell. */
    Optional<Change> slip(Slip slip, Random random) {
        List<Integer> columns = IntStream.range(0, header().size())
                .filter(column -> slip.columns().matcher(header().get(column)).find())
                .filter(column -> !filled(column).isEmpty())
                .boxed()
                .toList();
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        int column = columns.get(random.nextInt(columns.size()));
        int row = filled(column).get(random.nextInt(filled(column).size()));
        List<String> cells = cells(lines.get(row));
        String cell = bare(cells.get(column));
        String other = slip.of(cell);
        if (other.equals(cell)) {
            return Optional.empty();
        }
        var changed = new ArrayList<>(lines);
        var written = new ArrayList<>(cells);
        written.set(column, other);
        changed.set(row, String.join(mark, written));
        return Optional.of(change(changed, row + 1L, header().get(column), cell + " becomes " + other));
    }

    /** One row in twenty is gone. */
    Change without(Set<Integer> gone) {
        var kept = new ArrayList<String>();
        IntStream.range(0, lines.size()).filter(row -> !gone.contains(row)).forEach(row -> kept.add(lines.get(row)));
        return change(kept, 0, "", gone.size() + " rows are gone");
    }

    /** Places of one row in twenty, at least one. */
    Set<Integer> oneInTwenty(Random random) {
        List<Integer> rows = IntStream.range(head + 1, lines.size())
                .filter(row -> cells(lines.get(row)).size() == header().size())
                .boxed()
                .toList();
        var gone = new HashSet<Integer>();
        while (gone.size() * 20 < rows.size()) {
            gone.add(rows.get(random.nextInt(rows.size())));
        }
        return gone;
    }

    /** The same columns in another order. */
    Change permuted(Random random) {
        var order = new ArrayList<>(IntStream.range(0, header().size()).boxed().toList());
        Collections.shuffle(order, random);
        List<String> changed = lines.stream()
                .map(line -> {
                    List<String> cells = cells(line);
                    return cells.size() == order.size()
                            ? String.join(mark, order.stream().map(cells::get).toList())
                            : line;
                })
                .toList();
        return change(changed, 0, "", "columns in the order " + order);
    }

    private Change change(List<String> changed, long line, String column, String what) {
        return new Change(
                file + (line == 0 ? "" : ":" + line + " " + column) + ": " + what,
                String.join("\n", changed) + "\n",
                line,
                column);
    }

    private List<String> cells(String line) {
        var cells = new ArrayList<String>();
        int from = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            if (!quoted && line.startsWith(mark, i)) {
                cells.add(line.substring(from, i));
                from = i + 1;
            }
        }
        cells.add(line.substring(from));
        return cells;
    }

    private static String bare(String cell) {
        return cell.startsWith("\"") ? cell.substring(1, cell.length() - 1) : cell;
    }
}
