package dev.revopsassess.cli.command;

import dev.revopsassess.value.NumberText;
import dev.revopsassess.cli.console.Exit;
import dev.revopsassess.cli.console.Outputs;
import dev.revopsassess.cli.console.Outputs.Target;
import dev.revopsassess.cli.console.Terminal;
import dev.revopsassess.cli.run.CompanyRun;
import dev.revopsassess.cli.run.InputOptions;
import dev.revopsassess.cli.run.Progress;
import dev.revopsassess.cli.run.SharedOptions;
import dev.revopsassess.cli.run.Strictness;
import dev.revopsassess.outline.Outline;
import dev.revopsassess.record.Problem;
import dev.revopsassess.render.html.HtmlReport;
import dev.revopsassess.snapshot.SnapshotWriter;
import dev.revopsassess.render.junit.JunitReport;
import dev.revopsassess.render.markdown.MarkdownReport;
import dev.revopsassess.render.text.TextOptions;
import dev.revopsassess.render.text.TextReport;
import dev.revopsassess.report.Assessment;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads the exports and prints the report. */
@Command(
        name = "assess",
        description = "Assess a company from its exports and print the report.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  revops-assess assess samples/northwind",
            "  revops-assess samples/northwind -f markdown",
            "  revops-assess samples/northwind -o report.md -o report.json",
            "  revops-assess headcount.csv arr.xlsx --as-of 2026-09-30 --strict"
        })
public final class AssessCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final InputOptions inputs = new InputOptions();

    @Mixin
    private final Outputs outputs = new Outputs();

    @Option(
            names = "--strict",
            order = 20,
            description =
                    "Make no report, and exit with 3, where the data has a problem of severity error or a row of data was set"
                            + " aside.")
    private boolean strict;

    @Mixin
    private final SharedOptions shared = new SharedOptions();

    /** Prints on this terminal. */
    public AssessCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Target> targets = outputs.targets();
        try (Progress progress = Progress.of(terminal, shared, 3)) {
            CompanyRun company = CompanyRun.read(inputs, terminal, progress);
            progress.next("assessing");
            Assessment assessment = company.assessor().assess(company.exports());
            if (strict) {
                Strictness.hold(assessment.files());
            }
            List<Problem> errors = Strictness.errors(assessment.files());
            progress.wipe();
            outputs.deliver(targets, target -> rendered(assessment, target), terminal);
            company.stale(inputs).ifPresent(hint -> shared.remark(terminal, hint));
            if (!errors.isEmpty()) {
                shared.remark(
                        terminal,
                        NumberText.counted(errors.size(), "problem")
                                + " in the data kept something out; see revops-assess check " + inputs.words());
            }
        }
        return Exit.OK.code();
    }

    private String rendered(Assessment assessment, Target target) {
        return switch (target.format()) {
            case TEXT -> text(assessment, shared.layout(terminal, target));
            case MARKDOWN -> MarkdownReport.render(Outline.whole(assessment));
            case JSON -> SnapshotWriter.text(assessment);
            case HTML -> HtmlReport.render(Outline.whole(assessment));
            case JUNIT -> JunitReport.render(assessment);
        };
    }

    private static String text(Assessment assessment, TextOptions layout) {
        return TextReport.render(layout.whole() ? Outline.whole(assessment) : Outline.brief(assessment), layout);
    }
}
