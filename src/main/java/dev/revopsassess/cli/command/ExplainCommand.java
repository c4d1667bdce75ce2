package dev.revopsassess.cli.command;

import dev.revopsassess.cli.console.Exit;
import dev.revopsassess.cli.console.Terminal;
import dev.revopsassess.cli.run.ConfiguredRules;
import dev.revopsassess.cli.run.Ids;
import dev.revopsassess.cli.run.PageOptions;
import dev.revopsassess.cli.run.TerminalCommand;
import dev.revopsassess.pack.rules.RulePack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what something of the rules is; needs no data. */
@Command(
        name = "explain",
        description =
                "Say what a signal, metric, model, warning or question is, where its numbers come from and what to"
                        + " do. Without a word, list them all.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  revops-assess explain nrr-below-100",
            "  revops-assess explain nrr",
            "  revops-assess explain \"NRR under 100 %%\"",
            "  revops-assess explain recharter -f markdown",
            "  revops-assess explain slow-approvals --config exports/revops-assess.yaml"
        })
public final class ExplainCommand extends TerminalCommand {
    @Parameters(
            arity = "0..1",
            paramLabel = "WORD",
            completionCandidates = Ids.Explained.class,
            description = "A signal, metric, model, warning or question: its id, or what the report calls it.")
    private @Nullable String word;

    @Mixin
    private final ConfiguredRules configured = new ConfiguredRules();

    @Mixin
    private final PageOptions pages = new PageOptions();

    /** Prints on this terminal. */
    public ExplainCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        RulePack rules = configured.rules();
        pages.print(word == null ? ExplainedWords.contents(rules) : new ExplainedWords(rules).page(word), shared);
        pages.next(
                shared, word == null ? "revops-assess explain WORD" : "revops-assess FOLDER, to judge a company by it");
        return Exit.OK.code();
    }
}
