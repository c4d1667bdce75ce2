package dev.revopsassess.snapshot.entry;

import java.util.List;
import java.util.Optional;

/**
 * What became of a file: rows read = rows used + rows set aside.
 *
 * @param file path
 * @param kind what it was taken for; absent where it was not recognised
 * @param system the system that it looks like it came from
 * @param encoding charset
 * @param delimiter or sheet
 * @param headerLine physical line of the header
 * @param rowsRead rows met
 * @param rowsUsed rows that became a record
 * @param rowsSetAside rows that did not
 * @param setAside the same by reason
 * @param columns every column of the header
 * @param problems everything worth saying
 * @param settles signals that the file has a hand in settling; only where exports are checked, not in a report
 */
public record FileEntry(
        String file,
        Optional<String> kind,
        Optional<String> system,
        String encoding,
        String delimiter,
        Optional<Long> headerLine,
        long rowsRead,
        long rowsUsed,
        long rowsSetAside,
        List<SetAsideEntry> setAside,
        List<ColumnEntry> columns,
        List<ProblemEntry> problems,
        Optional<List<String>> settles) {
    /** The same with the signals that it settles. */
    public FileEntry settling(List<String> signals) {
        return new FileEntry(
                file,
                kind,
                system,
                encoding,
                delimiter,
                headerLine,
                rowsRead,
                rowsUsed,
                rowsSetAside,
                setAside,
                columns,
                problems,
                Optional.of(signals));
    }

    /** Rows set aside for one reason; the first twenty lines. */
    public record SetAsideEntry(String reason, long count, List<Long> lines) {}

    /** A column and what it was taken for. */
    public record ColumnEntry(String name, Optional<String> mappedTo, String how) {}

    /** Something wrong with the file. */
    public record ProblemEntry(
            Optional<Long> line,
            Optional<String> column,
            String severity,
            String code,
            String message,
            Optional<String> fix) {}
}
