package dev.revopsassess.outline;

import dev.revopsassess.outline.block.Block.Fact;
import dev.revopsassess.outline.block.Sheet;
import dev.revopsassess.record.FileAccount;
import dev.revopsassess.record.Kind;
import dev.revopsassess.record.Problem;
import dev.revopsassess.report.IntakeCheck;
import dev.revopsassess.value.NumberText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The check of the exports as a page. */
public final class IntakeSheet {
    private static final int EXAMPLES = 3;

    private final IntakeCheck check;

    private IntakeSheet(IntakeCheck check) {
        this.check = check;
    }

    /** The page. */
    public static Sheet of(IntakeCheck check) {
        return new IntakeSheet(check).sheet();
    }

    private Sheet sheet() {
        Sheet.Writer page = Sheet.titled("What was read of " + check.company())
                .paragraph(DataLines.summary(check.files()) + ".")
                .facts(List.of(
                        new Fact(
                                "As of",
                                check.asOf().date() + " (" + check.asOf().why() + ")"),
                        new Fact("Currency", check.currency()),
                        new Fact(
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
        page.facts(List.of(
                new Fact("Kind", file.kind().orElseThrow().word()),
                new Fact("System", file.system().orElse("")),
                file.ofQuery()
                        ? new Fact("Asked of", "a database")
                        : new Fact("Written in", file.encoding() + ", delimiter " + file.delimiter()),
                new Fact("Header", file.headerLine() > 0 ? "line " + file.headerLine() : "none found"),
                new Fact(
                        "Rows",
                        NumberText.count(file.rowsRead()) + " read = " + NumberText.count(file.rowsUsed()) + " used + "
                                + NumberText.count(file.rowsSetAside()) + " set aside"),
                new Fact("Settles", signals(file))));
        page.items(file.setAside().stream().map(IntakeSheet::aside).toList());
        page.table(
                List.of("column", "read as", "how"),
                file.columns().stream()
                        .map(column -> List.of(column.name(), column.mappedTo().orElse("-"), column.how()))
                        .toList());
        var problems = new ArrayList<String>();
        file.problems().stream()
                .collect(Collectors.groupingBy(Problem::code, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(group -> problems.addAll(told(group)));
        page.items(problems);
    }

    private String signals(FileAccount file) {
        List<String> settled = check.settledBy(file);
        return settled.isEmpty() ? "no signal by itself" : String.join(", ", settled);
    }

    private static String aside(FileAccount.SetAside aside) {
        String lines = aside.lines().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return "set aside, " + aside.reason() + ": " + NumberText.counted(aside.count(), "row")
                + (lines.isEmpty()
                        ? ""
                        : " (line " + lines + (aside.count() > aside.lines().size() ? ", ..." : "") + ")");
    }

    /** The first problems of one code, and how many more there are. */
    private static List<String> told(List<Problem> group) {
        var lines = new ArrayList<String>();
        group.stream().limit(EXAMPLES).forEach(problem -> lines.add(line(problem)));
        if (group.size() > EXAMPLES) {
            lines.add("and " + NumberText.counted(group.size() - EXAMPLES, "more problem") + " of the code "
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
