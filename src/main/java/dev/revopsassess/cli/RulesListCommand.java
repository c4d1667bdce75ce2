package dev.revopsassess.cli;

import dev.revopsassess.Assessor;
import dev.revopsassess.pack.RulePack;
import dev.revopsassess.outline.RuleSheets;
import dev.revopsassess.outline.Sheet;
import dev.revopsassess.outline.SignalSheet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** All rules on one page. */
@Command(
        name = "list",
        description = "Signals with weights, thresholds and sources; decision table, warnings, questions.")
final class RulesListCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final ConfiguredRules configured = new ConfiguredRules();

    @Mixin
    private final Pages pages = new Pages();

    @Mixin
    private final Shared shared = new Shared();

    RulesListCommand(Terminal terminal) {
        this.terminal = terminal;
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
        Sheet rest = new RuleSheets(rules.verdict(), rules.signals()).list("", rules.questions());
        pages.print(page.and(rest).sheet(), terminal, shared);
        return Exit.OK.code();
    }
}
