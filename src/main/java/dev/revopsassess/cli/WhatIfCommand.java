package dev.revopsassess.cli;

import dev.revopsassess.Assessor;
import dev.revopsassess.metric.Readings;
import dev.revopsassess.report.WhatIf;
import dev.revopsassess.verdict.Case;
import dev.revopsassess.verdict.Verdicts;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Supposes values and decides again. */
@Command(
        name = "what-if",
        description =
                "Suppose a value for a metric or an answer, and print the verdict before and after. Only that value"
                        + " is changed, not what would follow from it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  revops-assess what-if samples/northwind --set nrr=104",
            "  revops-assess what-if samples/harborline --set salespeople=18 --set separate-forecasts=3"
        })
final class WhatIfCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final Inputs inputs = new Inputs();

    @Option(
            names = "--set",
            required = true,
            paramLabel = "NAME=VALUE",
            order = 5,
            description = "Metric or question and its value; may be repeated. Shares as 104, 104 %% or 1.04.")
    private List<String> set = new ArrayList<>();

    @Mixin
    private final Pages pages = new Pages();

    @Mixin
    private final Shared shared = new Shared();

    WhatIfCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Progress progress = Progress.of(terminal, shared.quiet(), 4)) {
            Company company = Company.read(inputs, terminal, progress);
            List<Supposed> supposed = set.stream()
                    .map(text -> Supposed.of(
                            text,
                            company.rules(),
                            company.exports().currency(),
                            company.settings().asOf().date()))
                    .toList();
            progress.next("deciding");
            Readings before = company.assessor().measure(company.exports());
            Readings after = before;
            for (Supposed value : supposed) {
                after = value.in(after);
            }
            Case asItIs = company.assessor().company(company.exports(), before);
            Case asSupposed = asItIs.with(after);
            var whatIf = new WhatIf(
                    supposed.stream()
                            .map(value -> new WhatIf.Change(
                                    value.id(),
                                    Supposed.printed(value.replaced(before)),
                                    Supposed.printed(value.value())))
                            .toList(),
                    Verdicts.decide(asItIs),
                    Verdicts.decide(asSupposed),
                    asItIs.findings(),
                    asSupposed.findings(),
                    Assessor.names(company.rules()));
            progress.next("writing");
            pages.print(whatIf.sheet(), terminal, shared);
        }
        return Exit.OK.code();
    }
}
