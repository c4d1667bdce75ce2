package dev.revopsassess.outline;

import dev.revopsassess.record.FileAccount;
import dev.revopsassess.record.Kind;
import dev.revopsassess.record.Problem;
import dev.revopsassess.report.Assessment;
import dev.revopsassess.value.NumberText;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was read, as the report prints it.
 *
 * @param summary all files together: rows read = rows used + rows set aside
 * @param files each file
 * @param problems everything worth saying about the files, in order of files and lines
 * @param unmapped titles that matched no pattern, with how many people hold each
 * @param assumptions what was assumed where the exports do not say
 */
record DataLines(
        String summary,
        List<FileLine> files,
        List<ProblemLine> problems,
        List<String> unmapped,
        List<String> assumptions) {
    /**
     * A file.
     *
     * @param file its path
     * @param kind what it was taken for
     * @param system the system it looks like it came from; empty text where unknown
     * @param read rows read
     * @param used rows used
     * @param setAside rows set aside
     * @param reasons why, with counts; empty text where none
     */
    record FileLine(
            String file, String kind, String system, String read, String used, String setAside, String reasons) {}

    /** A problem: {@code error}, {@code warning} or {@code note}, where, and what. */
    record ProblemLine(String severity, String place, String message, String fix) {}

    /** What the report says of the data. */
    static DataLines of(Assessment assessment) {
        List<FileAccount> files = assessment.files();
        return new DataLines(
                summary(files),
                files.stream().map(DataLines::file).toList(),
                files.stream()
                        .flatMap(file -> file.problems().stream())
                        .map(DataLines::problem)
                        .toList(),
                assessment.headcount().unmapped().stream()
                        .map(DataLines::unmapped)
                        .toList(),
                assessment.assumptions());
    }

    /** All files together: {@code 9 files, 4,812 rows: 4,790 used, 22 set aside}. */
    static String summary(List<FileAccount> files) {
        long read = files.stream().mapToLong(FileAccount::rowsRead).sum();
        long used = files.stream().mapToLong(FileAccount::rowsUsed).sum();
        return NumberText.counted(files.size(), "file") + ", " + NumberText.counted(read, "row") + ": "
                + NumberText.count(used) + " used, " + NumberText.count(read - used) + " set aside";
    }

    private static FileLine file(FileAccount file) {
        return new FileLine(
                file.file(),
                file.kind().map(Kind::word).orElse("not read"),
                file.system().orElse(""),
                NumberText.count(file.rowsRead()),
                NumberText.count(file.rowsUsed()),
                NumberText.count(file.rowsSetAside()),
                file.byReason().entrySet().stream()
                        .map(reason -> NumberText.count(reason.getValue()) + " " + reason.getKey())
                        .collect(Collectors.joining(", ")));
    }

    private static ProblemLine problem(Problem problem) {
        return new ProblemLine(
                problem.severity().word(),
                place(problem),
                problem.message(),
                problem.fix().orElse(""));
    }

    /** Where a problem is: file, line and column, the column unless the message names it. */
    static String place(Problem problem) {
        return problem.source().text()
                + problem.source()
                        .column()
                        .filter(column -> !problem.message().contains("column \"" + column + "\""))
                        .map(column -> ": column \"" + column + "\"")
                        .orElse("");
    }

    private static String unmapped(Assessment.Unmapped title) {
        return title.title().map(text -> "\"" + text + "\"").orElse("no title")
                + title.department().map(text -> " in \"" + text + "\"").orElse("") + ": "
                + NumberText.count(title.count());
    }
}
