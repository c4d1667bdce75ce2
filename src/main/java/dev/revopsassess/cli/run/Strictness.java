package dev.revopsassess.cli.run;

import dev.revopsassess.cli.console.Exit;
import dev.revopsassess.record.FileAccount;
import dev.revopsassess.record.FileAccount.SetAside;
import dev.revopsassess.record.Problem;
import dev.revopsassess.value.NumberText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What {@code --strict} refuses: a problem of severity error, and every row of data that was set aside. Titles, totals,
 * blank rows, repetitions, rows that a stated rule leaves out and stray files are neither.
 */
public final class Strictness {
    private static final int LINES_NAMED = 5;

    private Strictness() {}

    /** Refuses the data where there is something to refuse, and says which file and how many rows. */
    public static void hold(List<FileAccount> files) {
        List<String> complaints = files.stream()
                .flatMap(file -> Stream.concat(errors(List.of(file)).stream().map(Problem::text), rows(file)))
                .toList();
        if (!complaints.isEmpty()) {
            throw Exit.INPUT.error("--strict, and the data has problems:"
                    + complaints.stream().map(line -> "\n  " + line).collect(Collectors.joining()));
        }
    }

    /** Every problem of severity error, in order of files and lines. */
    public static List<Problem> errors(List<FileAccount> files) {
        return files.stream()
                .flatMap(file -> file.problems().stream())
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .toList();
    }

    private static Stream<String> rows(FileAccount file) {
        List<SetAside> aside = file.setAside().stream().filter(SetAside::data).toList();
        long count = aside.stream().mapToLong(SetAside::count).sum();
        return count == 0
                ? Stream.empty()
                : Stream.of(file.file() + ": " + NumberText.counted(count, "row of data was", "rows of data were")
                        + " set aside: "
                        + aside.stream().map(Strictness::reason).collect(Collectors.joining("; ")) + ".");
    }

    private static String reason(SetAside rows) {
        String lines =
                rows.lines().stream().limit(LINES_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        return rows.reason() + " (line" + (rows.count() == 1 ? " " : "s ") + lines
                + (rows.count() > LINES_NAMED ? ", ..." : "") + ")";
    }
}
