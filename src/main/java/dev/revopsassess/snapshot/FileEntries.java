package dev.revopsassess.snapshot;

import dev.revopsassess.record.FileAccount;
import dev.revopsassess.record.Kind;
import dev.revopsassess.record.Problem;
import dev.revopsassess.snapshot.entry.FileEntry;
import java.util.Optional;

/** The entries of files. */
final class FileEntries {
    private FileEntries() {}

    static FileEntry file(FileAccount file) {
        return new FileEntry(
                file.file(),
                file.kind().map(Kind::word),
                file.system(),
                file.encoding(),
                file.delimiter(),
                line(file.headerLine()),
                file.rowsRead(),
                file.rowsUsed(),
                file.rowsSetAside(),
                file.setAside().stream()
                        .map(aside -> new FileEntry.SetAsideEntry(aside.reason(), aside.count(), aside.lines()))
                        .toList(),
                file.columns().stream()
                        .map(column -> new FileEntry.ColumnEntry(column.name(), column.mappedTo(), column.how()))
                        .toList(),
                file.problems().stream().map(FileEntries::problem).toList(),
                Optional.empty());
    }

    private static FileEntry.ProblemEntry problem(Problem problem) {
        return new FileEntry.ProblemEntry(
                line(problem.source().line()),
                problem.source().column(),
                problem.severity().word(),
                problem.code(),
                problem.message(),
                problem.fix());
    }

    /** Line 0 is the file as a whole and has no key. */
    private static Optional<Long> line(long line) {
        return Optional.of(line).filter(number -> number > 0);
    }
}
