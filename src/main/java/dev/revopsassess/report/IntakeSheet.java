package dev.revopsassess.report;

import dev.revopsassess.record.FileAccount;
import dev.revopsassess.record.Kind;
import dev.revopsassess.record.Problem;
import dev.revopsassess.report.Sheet.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The check of the exports as a page. */
final class IntakeSheet {
    private static final int EXAMPLES = 3;

    private final IntakeCheck check;

    IntakeSheet(IntakeCheck check) {
        this.check = check;
    }

    Sheet sheet() {
        Sheet.Writer page = Sheet.titled("What was read of " + check.company())
                .paragraph(DataLines.summary(check.files()) + ".")
                .entries(List.of(
                        new Entry(
                                "As of",
                                check.asOf().date() + " (" + check.asOf().why() + ")"),
                        new Entry("Currency", check.currency()),
                        new Entry(
                                "Not there",
                                check.missing().stream().map(Kind::word).collect(Collectors.joining(", ")))));
        check.files().forEach(file -> file(file, page));
        List<String> lines = check.configuration();
        if (!lines.isEmpty()) {
            page.heading("What revops-assess.yaml can settle")
                    .paragraph("These lines, with the value that holds, answer what the files leave open. check"
                            + " --write-config writes them as a commented file.")
                    .code(String.join("\n", lines));
        }
        return page.sheet();
    }

    private void file(FileAccount file, Sheet.Writer page) {
        page.heading(file.file());
        if (file.kind().isEmpty()) {
            page.items(file.problems().stream().map(IntakeSheet::line).toList());
            return;
        }
        page.entries(List.of(
                new Entry("Kind", file.kind().orElseThrow().word()),
                new Entry("System", file.system().orElse("")),
                new Entry("Written in", file.encoding() + ", delimiter " + file.delimiter()),
                new Entry("Header", file.headerLine() > 0 ? "line " + file.headerLine() : "none found"),
                new Entry(
                        "Rows",
                        Printed.count(file.rowsRead()) + " read = " + Printed.count(file.rowsUsed()) + " used + "
                                + Printed.count(file.rowsSetAside()) + " set aside"),
                new Entry("Settles", signals(file))));
        page.items(file.setAside().stream().map(IntakeSheet::aside).toList());
        page.table(
                List.of("column", "read as", "how"),
                file.columns().stream()
                        .map(column -> List.of(column.name(), column.mappedTo().orElse("-"), column.how()))
                        .toList());
        var problems = new ArrayList<String>();
        IntakeCheck.byCode(file).values().forEach(group -> problems.addAll(told(group)));
        page.items(problems);
    }

    private String signals(FileAccount file) {
        List<String> settled = check.settledBy(file);
        return settled.isEmpty() ? "no signal by itself" : String.join(", ", settled);
    }

    private static String aside(FileAccount.SetAside aside) {
        String lines = aside.lines().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return "set aside, " + aside.reason() + ": " + Printed.counted(aside.count(), "row")
                + (lines.isEmpty()
                        ? ""
                        : " (line " + lines + (aside.count() > aside.lines().size() ? ", ..." : "") + ")");
    }

    /** The first problems of one code, and how many more there are. */
    private static List<String> told(List<Problem> group) {
        var lines = new ArrayList<String>();
        group.stream().limit(EXAMPLES).forEach(problem -> lines.add(line(problem)));
        if (group.size() > EXAMPLES) {
            lines.add("and " + Printed.counted(group.size() - EXAMPLES, "more problem") + " of the code "
                    + group.get(0).code());
        }
        return lines;
    }

    private static String line(Problem problem) {
        boolean placed = problem.message().startsWith(problem.source().text());
        String told = placed ? problem.message() : DataLines.place(problem) + ": " + problem.message();
        return problem.severity().word() + " [" + problem.code() + "] " + told;
    }
}
