package dev.revopsassess.cli.command;

import dev.revopsassess.cli.console.Browser;
import dev.revopsassess.cli.console.Exit;
import dev.revopsassess.cli.console.Format;
import dev.revopsassess.cli.console.Outputs;
import dev.revopsassess.cli.console.Outputs.Target;
import dev.revopsassess.cli.console.Terminal;
import dev.revopsassess.cli.run.CompanyRun;
import dev.revopsassess.cli.run.GateOptions;
import dev.revopsassess.cli.run.InputOptions;
import dev.revopsassess.cli.run.Progress;
import dev.revopsassess.cli.run.Strictness;
import dev.revopsassess.cli.run.TerminalCommand;
import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.outline.Annotations;
import dev.revopsassess.outline.Edition;
import dev.revopsassess.outline.Outline;
import dev.revopsassess.outline.change.ChangeOutline;
import dev.revopsassess.record.Problem;
import dev.revopsassess.render.github.GithubReport;
import dev.revopsassess.render.html.HtmlReport;
import dev.revopsassess.render.junit.JunitReport;
import dev.revopsassess.render.markdown.MarkdownReport;
import dev.revopsassess.render.text.TextOptions;
import dev.revopsassess.render.text.TextReport;
import dev.revopsassess.report.Assessment;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.snapshot.SnapshotWriter;
import dev.revopsassess.snapshot.Snapshots;
import dev.revopsassess.snapshot.entry.ComparisonEntry;
import dev.revopsassess.snapshot.entry.Snapshot;
import dev.revopsassess.value.Letterhead;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.verdict.model.Confidence;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
            "  revops-assess samples/northwind --edition summary -o summary.html --open",
            "  revops-assess headcount.csv arr.xlsx --as-of 2026-09-30 --strict",
            "  revops-assess exports --baseline old.json --fail-on regression -o report.md"
        })
public final class AssessCommand extends TerminalCommand {
    @Mixin
    private final InputOptions inputs = new InputOptions();

    @Mixin
    private final Outputs outputs = new Outputs();

    @Option(
            names = "--edition",
            paramLabel = "EDITION",
            order = 3,
            description =
                    "How much of it, in text, markdown and HTML: ${COMPLETION-CANDIDATES}. summary is what a decision needs,"
                            + " on four printed pages at most. Default: full, and one screen of text on standard output.")
    private @Nullable Edition edition;

    @Option(
            names = "--strict",
            order = 20,
            description =
                    "Make no report, and exit with 3, where the data has a problem of severity error or a row of data was set"
                            + " aside.")
    private boolean strict;

    @Option(
            names = "--brief",
            order = 21,
            description =
                    "JSON of under 4 KB: model, confidence, scores, top signals, next questions. Without -f or -o it is"
                            + " what is printed.")
    private boolean brief;

    @Option(
            names = "--open",
            order = 4,
            description = "Open the HTML report that -o writes in the browser; in a terminal only.")
    private boolean open;

    @Mixin
    private final GateOptions gates = new GateOptions();

    /** Prints on this terminal. */
    public AssessCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        List<Target> targets = outputs.targets(brief ? Format.JSON : Format.TEXT);
        if (brief && targets.stream().noneMatch(target -> target.format() == Format.JSON)) {
            throw Exit.USAGE.error("--brief is a form of JSON; ask for -f json, or leave -f and -o out");
        }
        Optional<Path> page = page(targets);
        GateOptions.Held gate = gates.held(inputs, targets);
        try (Progress progress = Progress.of(shared, 3)) {
            CompanyRun company = CompanyRun.read(inputs, terminal, progress);
            gate.knowing(company.rules().signals().stream().map(Signal::id).toList());
            progress.next("assessing");
            Assessment assessment = company.assessor().assess(company.exports());
            if (strict) {
                Strictness.hold(assessment.files());
            }
            List<Problem> errors = Strictness.errors(assessment.files());
            progress.wipe();
            Snapshot report = Snapshots.of(assessment);
            Optional<ComparisonEntry> moved = gate.comparison(report);
            outputs.deliver(
                            targets,
                            target -> rendered(assessment, company.letterhead(), report, moved, target),
                            terminal)
                    .ifPresent(written -> shared.remark(written));
            page.flatMap(file -> Browser.open(file, terminal)).ifPresent(why -> shared.remark(why));
            company.stale(inputs).ifPresent(hint -> shared.remark(hint));
            if (!errors.isEmpty()) {
                shared.remark(NumberText.counted(errors.size(), "problem")
                        + " in the data kept something out; see revops-assess check " + inputs.words());
            }
            Exit exit = gate.judge(report, moved, shared, inputs.words());
            if (targets.stream().allMatch(target -> target.file().isPresent())) {
                shared.next(next(assessment));
            }
            return exit.code();
        }
    }

    /** The screen names what comes next; where nobody saw it, the interview where answers bear on the model, else the check. */
    private String next(Assessment assessment) {
        boolean answers = assessment.verdict().nextQuestions().stream()
                .anyMatch(question -> question.need().source() == Need.Source.ANSWER);
        boolean all = assessment.verdict().confidence() == Confidence.LIKELY;
        return answers
                ? "revops-assess interview " + inputs.words() + (all ? " --all" : "")
                : "revops-assess check " + inputs.words();
    }

    /** The page to open; empty where none is to be. */
    private Optional<Path> page(List<Target> targets) {
        if (!open) {
            return Optional.empty();
        }
        Optional<Path> page = targets.stream()
                .filter(target -> target.format() == Format.HTML)
                .flatMap(target -> target.file().stream())
                .findFirst();
        if (page.isEmpty()) {
            throw Exit.USAGE.error("--open opens an HTML report; write one with -o report.html");
        }
        return page;
    }

    private String rendered(
            Assessment assessment,
            Letterhead letterhead,
            Snapshot report,
            Optional<ComparisonEntry> moved,
            Target target) {
        TextOptions layout = shared.layout(target);
        return switch (target.format()) {
            case TEXT ->
                edition == null && !layout.whole()
                        ? TextReport.render(screen(assessment, moved), layout)
                        : TextReport.render(outline(assessment, moved), layout.withEverything());
            case MARKDOWN -> MarkdownReport.render(outline(assessment, moved).under(letterhead));
            case JSON ->
                brief
                        ? SnapshotWriter.brief(report)
                        : SnapshotWriter.text(moved.map(report::comparedBy).orElse(report));
            case HTML -> HtmlReport.render(outline(assessment, moved).under(letterhead));
            case JUNIT ->
                JunitReport.render(
                        assessment,
                        inputs.whereabouts(),
                        moved.map(change -> ChangeOutline.sentence(change, assessment.names())));
            case GITHUB -> GithubReport.render(Annotations.of(assessment, moved), inputs.whereabouts());
        };
    }

    private Outline outline(Assessment assessment, Optional<ComparisonEntry> moved) {
        Edition asked = edition == null ? Edition.FULL : edition;
        Outline report = Outline.of(assessment, asked);
        return moved.map(change -> asked == Edition.FULL
                        ? ChangeOutline.since(report, change, assessment.names())
                        : ChangeOutline.inShort(report, change, assessment.names()))
                .orElse(report);
    }

    private static Outline screen(Assessment assessment, Optional<ComparisonEntry> moved) {
        Outline screen = Outline.brief(assessment);
        return moved.map(change -> ChangeOutline.inALine(screen, change, assessment.names()))
                .orElse(screen);
    }
}
