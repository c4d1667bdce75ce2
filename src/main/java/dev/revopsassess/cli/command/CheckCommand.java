package dev.revopsassess.cli.command;

import dev.revopsassess.cli.console.CommandError;
import dev.revopsassess.cli.console.Delivery;
import dev.revopsassess.cli.console.Exit;
import dev.revopsassess.cli.console.Format;
import dev.revopsassess.cli.console.Outputs;
import dev.revopsassess.cli.console.Outputs.Target;
import dev.revopsassess.cli.console.Terminal;
import dev.revopsassess.cli.run.CompanyRun;
import dev.revopsassess.cli.run.InputOptions;
import dev.revopsassess.cli.run.Progress;
import dev.revopsassess.cli.run.Strictness;
import dev.revopsassess.cli.run.TerminalCommand;
import dev.revopsassess.outline.IntakeSheet;
import dev.revopsassess.record.Problem;
import dev.revopsassess.render.markdown.MarkdownReport;
import dev.revopsassess.render.text.TextReport;
import dev.revopsassess.report.Fixes;
import dev.revopsassess.report.IntakeCheck;
import dev.revopsassess.snapshot.SnapshotWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads the exports and says what was made of them. */
@Command(
        name = "check",
        description = "Say which file is what, which column is what, and every problem with file and line; no verdict.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  revops-assess check samples/northwind",
            "  revops-assess check exports -f json -o intake.json",
            "  revops-assess check exports --write-config"
        })
public final class CheckCommand extends TerminalCommand {
    @Mixin
    private final InputOptions inputs = new InputOptions();

    @Mixin
    private final Outputs outputs = new Outputs();

    @Option(
            names = "--write-config",
            order = 20,
            description = "Write the configuration lines that would settle the problems, commented out, to"
                    + " revops-assess.yaml beside the exports; an existing one is left alone.")
    private boolean writeConfig;

    @Option(
            names = "--strict",
            order = 21,
            description = "Exit with 3 where the data has a problem of severity error or a row of data was set aside.")
    private boolean strict;

    /** Prints on this terminal. */
    public CheckCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        List<Target> targets = outputs.targets();
        targets.stream()
                .filter(target ->
                        target.format() == Format.HTML || target.format().listsSignals())
                .findFirst()
                .ifPresent(target -> {
                    throw Exit.USAGE.error("check has no format " + target.format() + "; take text, markdown or json");
                });
        try (Progress progress = Progress.of(shared, 2)) {
            CompanyRun company = read(progress);
            IntakeCheck check = company.check();
            if (writeConfig) {
                write(check.problems());
            }
            progress.wipe();
            outputs.deliver(targets, target -> rendered(check, target), terminal)
                    .ifPresent(written -> shared.remark(written));
            if (strict) {
                Strictness.hold(check.files());
            }
            if (Outputs.forPeople(targets)) {
                shared.next(
                        !writeConfig && !Fixes.configuration(check.problems()).isEmpty()
                                ? "revops-assess check " + inputs.words() + " --write-config"
                                : "revops-assess " + inputs.words());
            }
            return Exit.OK.code();
        }
    }

    /** The exports; where they are refused, what would settle it is written first. */
    private CompanyRun read(Progress progress) {
        try {
            return CompanyRun.read(inputs, terminal, progress);
        } catch (CommandError refusal) {
            if (writeConfig && !refusal.problems().isEmpty()) {
                write(refusal.problems());
            }
            throw refusal;
        }
    }

    private String rendered(IntakeCheck check, Target target) {
        return switch (target.format()) {
            case TEXT -> TextReport.render(IntakeSheet.of(check), shared.layout(target));
            case MARKDOWN -> MarkdownReport.render(IntakeSheet.of(check));
            default -> SnapshotWriter.text(check);
        };
    }

    private void write(List<Problem> problems) {
        Path file = inputs.configurationToWrite();
        if (Files.exists(file)) {
            throw Exit.USAGE.error(file + " is already there; add the lines that check prints by hand, or remove it");
        }
        List<String> lines = Fixes.configuration(problems);
        if (lines.isEmpty()) {
            shared.remark("nothing to configure: no problem asks for it");
            return;
        }
        var text = new StringBuilder(
                "# What the exports leave open. Remove the # of a line and give the value that holds.\n");
        problems.stream()
                .filter(problem -> problem.fix().isPresent())
                .forEach(problem -> text.append("# ")
                        .append(problem.text().replaceAll("\\R", " "))
                        .append('\n'));
        text.append("#\n");
        lines.forEach(line -> text.append("# ").append(line).append('\n'));
        Delivery.write(List.of(new Delivery.Document(file, text.toString())));
        shared.remark("wrote " + file);
    }
}
