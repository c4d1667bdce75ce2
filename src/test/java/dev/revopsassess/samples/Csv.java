package dev.revopsassess.samples;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes rows of text the way an export does: quoted where needed, or throughout. */
final class Csv {
    private final String delimiter;
    private final boolean quoteAll;
    private final StringBuilder text = new StringBuilder();

    private Csv(String delimiter, boolean quoteAll) {
        this.delimiter = delimiter;
        this.quoteAll = quoteAll;
    }

    public static Csv plain(Object... header) {
        return new Csv(",", false).row(header);
    }

    /** Every cell in quotes, as Salesforce does. */
    static Csv quoted(Object... header) {
        return new Csv(",", true).row(header);
    }

    /** Semicolons, as a spreadsheet of continental Europe writes them. */
    static Csv semicolons(Object... header) {
        return new Csv(";", false).row(header);
    }

    /** Starts without a header, for files that begin with something else. */
    static Csv bare() {
        return new Csv(",", false);
    }

    Csv row(Object... cells) {
        text.append(Stream.of(cells).map(cell -> cell(cell.toString())).collect(Collectors.joining(delimiter)))
                .append('\n');
        return this;
    }

    /** An empty line. */
    Csv blank() {
        text.append('\n');
        return this;
    }

    String text() {
        return text.toString();
    }

    private String cell(String cell) {
        boolean needed = cell.contains(delimiter) || cell.contains("\"") || cell.contains("\n");
        return quoteAll || needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
