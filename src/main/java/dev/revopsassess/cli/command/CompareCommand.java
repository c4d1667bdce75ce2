package dev.revopsassess.cli.command;

import dev.revopsassess.Assessor;
import dev.revopsassess.cli.console.Exit;
import dev.revopsassess.cli.console.Format;
import dev.revopsassess.cli.console.Outputs;
import dev.revopsassess.cli.console.Outputs.Target;
import dev.revopsassess.cli.console.ShellWord;
import dev.revopsassess.cli.console.Terminal;
import dev.revopsassess.cli.run.CompanyRun;
import dev.revopsassess.cli.run.InputOptions;
import dev.revopsassess.cli.run.Progress;
import dev.revopsassess.cli.run.ReadingOptions;
import dev.revopsassess.cli.run.ReportFile;
import dev.revopsassess.cli.run.TerminalCommand;
import dev.revopsassess.compare.Comparison;
import dev.revopsassess.outline.Outline;
import dev.revopsassess.outline.change.ChangeOutline;
import dev.revopsassess.pack.rules.PackReader;
import dev.revopsassess.render.html.HtmlReport;
import dev.revopsassess.render.markdown.MarkdownReport;
import dev.revopsassess.render.text.TextReport;
import dev.revopsassess.snapshot.SnapshotWriter;
import dev.revopsassess.snapshot.Snapshots;
import dev.revopsassess.snapshot.entry.ComparisonEntry;
import dev.revopsassess.snapshot.entry.Snapshot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Sets a newer report against an older one. */
@Command(
        name = "compare",
        description =
                "Say what moved between two reports, and whether the figures, the rules or both moved it. Each side is a report"
                        + " as JSON, or a folder of exports, which is assessed.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  revops-assess compare june.json september.json",
            "  revops-assess compare june.json samples/northwind -o moved.html",
            "  revops-assess compare june september --config company.yaml"
        })
public final class CompareCommand extends TerminalCommand {
    @Parameters(index = "0", paramLabel = "BEFORE", description = "The older report, or the folder of older exports.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "AFTER", description = "The newer report, or the folder of newer exports.")
    private Path after = Path.of("");

    @Mixin
    private final Outputs outputs = new Outputs();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    /** Prints on this terminal. */
    public CompareCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        List<Target> targets = outputs.targets();
        targets.stream()
                .map(Target::format)
                .filter(Format::listsSignals)
                .findFirst()
                .ifPresent(format -> {
                    throw Exit.USAGE.error("compare has no format " + format + "; take text, markdown, html or json");
                });
        if (reading.given() && !Files.isDirectory(before) && !Files.isDirectory(after)) {
            throw Exit.USAGE.error(
                    "--config, --as-of, --show-people and --anonymize say how exports are read, and both sides are reports;"
                            + " leave them out");
        }
        ComparisonEntry moved = Comparison.of(side(before), side(after));
        Outline page = ChangeOutline.page(moved, Assessor.names(PackReader.builtIn()));
        outputs.deliver(targets, target -> rendered(moved, page, target), terminal)
                .ifPresent(written -> shared.remark(written));
        if (Outputs.forPeople(targets) && Files.isDirectory(after) && !Files.isDirectory(before)) {
            shared.next("revops-assess " + ShellWord.of(after.toString()) + " --baseline "
                    + ShellWord.of(before.toString()) + " --fail-on regression");
        } else if (Outputs.forPeople(targets)) {
            shared.next("revops-assess explain SIGNAL, for what moved");
        }
        return Exit.OK.code();
    }

    private Snapshot side(Path given) {
        if (!Files.exists(given)) {
            throw Exit.USAGE.error("no report or folder " + given + InputOptions.siblingHint(given));
        }
        if (!Files.isDirectory(given)) {
            Snapshot report = ReportFile.read(
                    given, "report", "compare takes reports as JSON: revops-assess FOLDER -o report.json");
            reading.allow(report, given);
            return report;
        }
        try (Progress progress = Progress.of(shared, 3)) {
            CompanyRun company = CompanyRun.read(InputOptions.of(given, reading), terminal, progress);
            progress.next("assessing");
            return Snapshots.of(company.assessor().assess(company.exports()));
        }
    }

    private String rendered(ComparisonEntry moved, Outline page, Target target) {
        return switch (target.format()) {
            case MARKDOWN -> MarkdownReport.render(page);
            case JSON -> SnapshotWriter.text(moved);
            case HTML -> HtmlReport.render(page);
            default -> TextReport.render(page, shared.layout(target));
        };
    }
}
