package dev.revopsassess.cli;

import dev.revopsassess.render.json.WhatIfJson;
import dev.revopsassess.render.markdown.WhatIfMarkdown;
import dev.revopsassess.render.text.WhatIfText;
import dev.revopsassess.report.WhatIf;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The verdict before and after something is supposed. */
@Command(
        name = "what-if",
        description = "Show the verdict before and after some metrics or answers are set by hand.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  revops-assess what-if samples/northwind --set salespeople=18 --set nrr=104",
            "  revops-assess what-if samples/northwind --set market=slowing -f markdown",
            "  revops-assess what-if samples/harborline --set arr=12M -f json"
        })
final class WhatIfCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final Inputs inputs = new Inputs();

    @Option(
            names = "--set",
            required = true,
            paramLabel = "ID=VALUE",
            order = 5,
            description = "A metric or an answer and its value: salespeople=18, nrr=104 (or 104%%, or 1.04), arr=12M,"
                    + " market=slowing. May be repeated; revops-assess explain lists the ids.")
    private List<String> set = new ArrayList<>();

    @Mixin
    private final Outputs outputs = new Outputs();

    @Mixin
    private final Shared shared = new Shared();

    WhatIfCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Outputs.Target> targets = outputs.targets();
        targets.forEach(WhatIfCommand::check);
        try (Progress progress = Progress.of(terminal, shared.quiet(), 4)) {
            Company company = Company.read(inputs, terminal, progress);
            Suppositions suppositions = Suppositions.of(set, company);
            progress.next("assessing twice");
            WhatIf whatIf = suppositions.applied();
            progress.next("writing");
            outputs.deliver(targets, target -> rendered(whatIf, target), terminal);
        }
        return Exit.OK.code();
    }

    private static void check(Outputs.Target target) {
        if (target.format() == Format.HTML || target.format() == Format.JUNIT) {
            throw new Refusal(Exit.USAGE, "what-if is printed as text, markdown or json, not " + target.format());
        }
    }

    private String rendered(WhatIf whatIf, Outputs.Target target) {
        return switch (target.format()) {
            case TEXT -> WhatIfText.render(whatIf, shared.layout(terminal, target));
            case MARKDOWN -> WhatIfMarkdown.render(whatIf);
            case JSON -> WhatIfJson.render(whatIf);
            case HTML, JUNIT -> throw new IllegalStateException(target.format() + " was refused");
        };
    }
}
