package dev.revopsassess.cli.command;

import dev.revopsassess.Assessor;
import dev.revopsassess.cli.console.Exit;
import dev.revopsassess.cli.console.Terminal;
import dev.revopsassess.cli.run.ConfiguredRules;
import dev.revopsassess.cli.run.PageOptions;
import dev.revopsassess.cli.run.TerminalCommand;
import dev.revopsassess.outline.block.Sheet;
import dev.revopsassess.outline.sheet.RuleSheets;
import dev.revopsassess.outline.sheet.SignalSheet;
import dev.revopsassess.pack.rules.RulePack;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** All rules on one page. */
@Command(
        name = "list",
        description =
                "Signals with weights, thresholds and sources; decision table, warnings, questions, bounds of events,"
                        + " documents.")
final class RulesListCommand extends TerminalCommand {
    @Mixin
    private final ConfiguredRules configured = new ConfiguredRules();

    @Mixin
    private final PageOptions pages = new PageOptions();

    RulesListCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        RulePack rules = configured.rules();
        String added = rules.added().stream()
                .map(own -> ", with " + own.id() + " " + own.version())
                .collect(Collectors.joining());
        Sheet.Writer page = Sheet.titled("Rules " + rules.id() + " " + rules.version() + added + " (sha256 "
                + rules.sha256().substring(0, 12) + ")");
        new SignalSheet(Assessor.names(rules)).overview(page, rules.signals());
        Sheet rest = new RuleSheets(rules.verdict(), rules.signals())
                .list(rules.questions(), rules.events(), rules.documents());
        pages.print(page.and(rest).sheet(), shared);
        pages.next(shared, "revops-assess explain SIGNAL");
        return Exit.OK.code();
    }
}
