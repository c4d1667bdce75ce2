package dev.revopsassess.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of one file: rows read = rows used + rows set aside.
 *
 * @param file path relative to the folder that was given
 * @param kind what the file was taken for; empty where it was not recognised or set aside as a whole
 * @param system the system it looks like it came from, such as {@code BambooHR}
 * @param encoding charset name, as detected or configured
 * @param delimiter {@code ,}, {@code ;}, {@code tab}, {@code |}; {@code sheet NAME} for a workbook; {@code query} for the rows of one
 * @param headerLine physical line of the header; 0 where none was found
 * @param rowsRead data rows met below the header, furniture included
 * @param rowsUsed rows that became a record
 * @param setAside rows that did not, with their reasons; the sum of the counts is rowsRead less rowsUsed
 * @param columns every column of the header
 * @param problems everything worth saying about this file, in order of lines
 */
public record FileAccount(
        String file,
        Optional<Kind> kind,
        Optional<String> system,
        String encoding,
        String delimiter,
        long headerLine,
        long rowsRead,
        long rowsUsed,
        List<SetAside> setAside,
        List<Column> columns,
        List<Problem> problems) {
    private static final String QUERY = "query";

    /**
     * Rows set aside for one reason.
     *
     * @param reason in plain words: {@code blank row}, {@code total row}, {@code amount not readable}
     * @param count how many
     * @param lines the first lines, at most twenty
     * @param why what that means for the figures
     */
    public record SetAside(String reason, long count, List<Long> lines, Why why) {
        /** What it means for the figures that a row was set aside. */
        public enum Why {
            /** Nothing: a blank row, a total, a title, a footer, a repetition, or a row that a stated rule leaves out. */
            NO_DATA,
            /** A row of data that lacks a cell it cannot do without, such as an amount. */
            INCOMPLETE,
            /** A row of data that could not be read, so that the figures lack it. */
            LOST
        }

        /** Whether the rows could not be read, so that the figures lack them. */
        public boolean lost() {
            return why == Why.LOST;
        }

        /** Whether the rows were data, readable or not. */
        public boolean data() {
            return why != Why.NO_DATA;
        }
    }

    /**
     * A column and what it was taken for.
     *
     * @param name header as it stands in the file
     * @param mappedTo canonical field; empty where the column is not read
     * @param how {@code canonical}, {@code synonym}, {@code configuration}, {@code not used}, and what was decided about
     *     its values, such as {@code dates day first}
     */
    public record Column(String name, Optional<String> mappedTo, String how) {}

    public FileAccount {
        setAside = List.copyOf(setAside);
        columns = List.copyOf(columns);
        problems = List.copyOf(problems);
        long aside = setAside.stream().mapToLong(SetAside::count).sum();
        if (rowsRead != rowsUsed + aside) {
            throw new IllegalArgumentException(
                    file + ": read " + rowsRead + ", used " + rowsUsed + ", set aside " + aside);
        }
    }

    /** The same with its problems told otherwise. */
    public FileAccount with(List<Problem> told) {
        return new FileAccount(
                file, kind, system, encoding, delimiter, headerLine, rowsRead, rowsUsed, setAside, columns, told);
    }

    /** The same of what a query returned: it has no delimiter of its own. */
    FileAccount queried() {
        return new FileAccount(
                file, kind, system, encoding, QUERY, headerLine, rowsRead, rowsUsed, setAside, columns, problems);
    }

    /** Whether the rows came from a query and not from a file. */
    public boolean ofQuery() {
        return delimiter.equals(QUERY);
    }

    /** Rows set aside for any reason. */
    public long rowsSetAside() {
        return rowsRead - rowsUsed;
    }

    /** Rows of data that could not be read, so that figures made of this file lack them. */
    public long rowsLost() {
        return setAside.stream()
                .filter(SetAside::lost)
                .mapToLong(SetAside::count)
                .sum();
    }

    /** How many rows were set aside for each reason, in order of reasons. */
    public Map<String, Long> byReason() {
        var counts = new java.util.TreeMap<String, Long>();
        setAside.forEach(row -> counts.merge(row.reason(), row.count(), Long::sum));
        return counts;
    }
}
