package dev.revopsassess.intake.column;

import dev.revopsassess.intake.text.Tidy;
import dev.revopsassess.record.FileAccount;
import dev.revopsassess.record.FileAccount.SetAside;
import dev.revopsassess.record.FileAccount.SetAside.Why;
import dev.revopsassess.record.Problem;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.value.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Counts what became of the rows of one file and keeps what is worth saying about them, in bounded memory. */
public final class RowAccount {
    private static final int LINES_KEPT = 20;
    /** YAML takes no key of more than 1,024 characters, so a longer line to paste would be refused. */
    private static final int LONGEST_FIX = 1_000;

    private static final int PROBLEMS_KEPT = 20;

    private static final class Aside {
        private long count;
        private Why why = Why.NO_DATA;
        private final List<Long> lines = new ArrayList<>();
    }

    private record Sort(String code, Optional<String> column) {}

    private String file;
    private final Map<String, Aside> aside = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Sort, Long> seen = new LinkedHashMap<>();
    private long read;
    private long used;

    /** An account in which nothing is written yet. */
    public RowAccount(String file) {
        this.file = file;
    }

    /** From now on messages call the file so. */
    public void call(String shown) {
        file = shown;
    }

    /** The file whose rows are accounted for. */
    public String file() {
        return file;
    }

    /** A row became a record or part of one. */
    public void used() {
        read++;
        used++;
    }

    /** A row did not; of rows of one reason the worst meaning counts. */
    public void setAside(String reason, long line, Why why) {
        read++;
        Aside rows = aside.computeIfAbsent(reason, key -> new Aside());
        rows.count++;
        rows.why = rows.why.compareTo(why) < 0 ? why : rows.why;
        if (rows.lines.size() < LINES_KEPT) {
            rows.lines.add(line);
        }
    }

    /** Whether no row was met below the header. */
    public boolean isEmpty() {
        return read == 0;
    }

    /** Whether no row became a record. */
    public boolean noneUsed() {
        return used == 0;
    }

    /** Whether more than one row of data in so many was lost, for a reason that the condition holds of. */
    public boolean lostMoreThanOneIn(long parts, Predicate<String> reason) {
        long lost = lost(reason);
        return lost * parts > used + lost;
    }

    /** How many rows of data were lost for a reason that the condition holds of. */
    public long lost(Predicate<String> reason) {
        return aside.entrySet().stream()
                .filter(rows -> rows.getValue().why == Why.LOST && reason.test(rows.getKey()))
                .mapToLong(rows -> rows.getValue().count)
                .sum();
    }

    /** Something about the file or a whole column. */
    public void say(Severity severity, Optional<String> column, String code, String message, Optional<String> fix) {
        at(0, severity, column, code, message, fix);
    }

    /** The same, where nothing in the configuration would settle it. */
    public void say(Severity severity, Optional<String> column, String code, String message) {
        at(0, severity, column, code, message, Optional.empty());
    }

    /** The same of the file. */
    public void say(Severity severity, String code, String message) {
        at(0, severity, code, message);
    }

    /** The same of a row. */
    public void at(long line, Severity severity, String code, String message) {
        at(line, severity, Optional.empty(), code, message);
    }

    /** The same of a cell. */
    public void at(long line, Severity severity, Optional<String> column, String code, String message) {
        at(line, severity, column, code, message, Optional.empty());
    }

    /** Something about a row; of many of one sort the first are kept and the rest counted. */
    public void at(
            long line, Severity severity, Optional<String> column, String code, String message, Optional<String> fix) {
        long count = seen.merge(new Sort(code, column), 1L, Long::sum);
        if (count <= PROBLEMS_KEPT) {
            problems.add(new Problem(
                    new Source(file, line, column.map(Tidy::header)),
                    severity,
                    code,
                    message,
                    fix.filter(text -> text.length() <= LONGEST_FIX)));
        }
    }

    /** The account of the file, once its last row is read. */
    public FileAccount close(Optional<FoundTable> table, List<FileAccount.Column> columns) {
        var all = new ArrayList<>(problems);
        seen.forEach((sort, count) -> {
            if (count > PROBLEMS_KEPT) {
                Problem last = problems.stream()
                        .filter(problem -> problem.code().equals(sort.code())
                                && problem.source()
                                        .column()
                                        .equals(sort.column().map(Tidy::header)))
                        .reduce((first, second) -> second)
                        .orElseThrow();
                all.add(new Problem(
                        new Source(file, 0, sort.column().map(Tidy::header)),
                        last.severity(),
                        sort.code(),
                        (count - PROBLEMS_KEPT) + " more rows have the same problem as the " + PROBLEMS_KEPT
                                + " listed.",
                        last.fix()));
            }
        });
        all.sort(Comparator.comparingLong((Problem problem) -> problem.source().line())
                .thenComparing(Problem::code)
                .thenComparing(problem -> problem.source().column().orElse("")));
        var reasons = new ArrayList<SetAside>();
        aside.forEach(
                (reason, rows) -> reasons.add(new SetAside(reason, rows.count, List.copyOf(rows.lines), rows.why)));
        return new FileAccount(
                file,
                table.map(found -> found.mapping().kind()),
                table.flatMap(found -> found.mapping().system()).map(system -> system.name()),
                table.map(found -> found.layout().encodingText()).orElse(""),
                table.map(found -> found.layout().delimiterText()).orElse(""),
                table.map(FoundTable::headerLine).orElse(0L),
                read,
                used,
                reasons,
                columns,
                all);
    }
}
