package dev.revopsassess.cli.command;

import dev.revopsassess.Assessor;
import dev.revopsassess.cli.console.Exit;
import dev.revopsassess.cli.console.Terminal;
import dev.revopsassess.cli.run.CompanyRun;
import dev.revopsassess.cli.run.Ids;
import dev.revopsassess.cli.run.InputOptions;
import dev.revopsassess.cli.run.PageOptions;
import dev.revopsassess.cli.run.Progress;
import dev.revopsassess.cli.run.Supposed;
import dev.revopsassess.cli.run.TerminalCommand;
import dev.revopsassess.metric.Measurement;
import dev.revopsassess.metric.reading.Readings;
import dev.revopsassess.outline.sheet.WhatIfSheet;
import dev.revopsassess.record.Exports;
import dev.revopsassess.report.WhatIf;
import dev.revopsassess.verdict.Verdicts;
import dev.revopsassess.verdict.model.Situation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Supposes values and decides again. */
@Command(
        name = "what-if",
        description =
                "Suppose a value for a metric or an answer, and print the verdict before and after. Everything is measured"
                        + " again from a supposed answer; what hangs on a supposed metric stays, and is named.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  revops-assess what-if samples/northwind --set nrr=104",
            "  revops-assess what-if samples/harborline --set salespeople=18 --set separate-forecasts=3"
        })
public final class WhatIfCommand extends TerminalCommand {
    @Mixin
    private final InputOptions inputs = new InputOptions();

    @Option(
            names = "--set",
            required = true,
            paramLabel = "NAME=VALUE",
            completionCandidates = Ids.Supposable.class,
            order = 5,
            description = "Metric or question and its value; may be repeated. Shares as 104, 104 %% or 1.04.")
    private List<String> set = new ArrayList<>();

    @Mixin
    private final PageOptions pages = new PageOptions();

    /** Prints on this terminal. */
    public WhatIfCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        try (Progress progress = Progress.of(shared, 3)) {
            CompanyRun company = CompanyRun.read(inputs, terminal, progress);
            List<Supposed> supposed =
                    set.stream().map(text -> Supposed.of(text, company)).toList();
            progress.next("deciding");
            Measurement measured = company.assessor().measure(company.exports());
            Readings before = measured.readings();
            Exports exports = company.exports();
            for (Supposed value : supposed) {
                exports = value.in(exports);
            }
            Readings after = company.assessor().measure(exports).readings();
            for (Supposed value : supposed) {
                after = value.in(after);
            }
            Situation asItIs = company.assessor().company(measured);
            Situation asSupposed = asItIs.with(after);
            var whatIf = new WhatIf(
                    changes(supposed, before, after),
                    notes(supposed),
                    Verdicts.decide(asItIs),
                    Verdicts.decide(asSupposed),
                    asItIs.findings(),
                    asSupposed.findings(),
                    Assessor.names(company.rules()));
            progress.wipe();
            pages.print(WhatIfSheet.of(whatIf), shared);
            pages.next(shared, "revops-assess interview " + inputs.words());
        }
        return Exit.OK.code();
    }

    private static List<WhatIf.Change> changes(List<Supposed> supposed, Readings before, Readings after) {
        return supposed.stream()
                .map(value -> new WhatIf.Change(
                        value.id(), Supposed.printed(value.reading(before)), Supposed.printed(value.reading(after))))
                .toList();
    }

    /** What hangs on a supposed figure and is not supposed itself, and what there is to know of the values. */
    private static List<String> notes(List<Supposed> supposed) {
        var left = new LinkedHashSet<String>();
        supposed.forEach(value -> left.addAll(value.leftAlone()));
        supposed.forEach(value -> left.remove(value.id()));
        var notes = new ArrayList<String>();
        supposed.forEach(value -> notes.addAll(value.notes()));
        if (!left.isEmpty()) {
            notes.add(
                    "Not computed again, and to be set as well where it would move: " + String.join(", ", left) + ".");
        }
        return List.copyOf(notes);
    }
}
