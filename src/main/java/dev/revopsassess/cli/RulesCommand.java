package dev.revopsassess.cli;

import dev.revopsassess.Assessor;
import dev.revopsassess.pack.PackReader;
import dev.revopsassess.pack.RulePack;
import dev.revopsassess.report.RuleSheets;
import dev.revopsassess.report.Sheet;
import dev.revopsassess.report.SignalSheet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The rules themselves. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "List the rules, or check a rule pack or a configuration.",
        footerHeading = "%nExamples:%n",
        footer = {"  revops-assess rules list", "  revops-assess rules check exports/revops-assess.yaml"})
final class RulesCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    static CommandLine line(Terminal terminal) {
        var line = new CommandLine(new RulesCommand());
        line.addSubcommand(new Listing(terminal));
        line.addSubcommand(new Checking(terminal));
        return line;
    }

    @Override
    public void run() {
        CommandSpec self = java.util.Objects.requireNonNull(spec);
        throw new ParameterException(self.commandLine(), "say what to do with the rules: list or check");
    }

    /** All rules on one page. */
    @Command(
            name = "list",
            description = "Signals with weights, thresholds and sources; decision table, warnings, questions.")
    static final class Listing implements Callable<Integer> {
        private final Terminal terminal;

        @Mixin
        private final Pages pages = new Pages();

        @Mixin
        private final Shared shared = new Shared();

        Listing(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            RulePack rules = PackReader.builtIn();
            Sheet.Writer page = Sheet.titled("Rules " + rules.id() + " " + rules.version() + " (sha256 "
                    + rules.sha256().substring(0, 12) + ")");
            new SignalSheet(Assessor.names(rules)).overview(page, rules.signals());
            Sheet rest = new RuleSheets(rules.verdict(), rules.signals()).list("", rules.questions());
            pages.print(page.and(rest).sheet(), terminal, shared);
            return Exit.OK.code();
        }
    }

    /** Whether a pack or a configuration can be used. */
    @Command(
            name = "check",
            description = "Check a rule pack (a folder with a pack.yaml) or a configuration; every error with line and"
                    + " column, and exit 4.")
    static final class Checking implements Callable<Integer> {
        private final Terminal terminal;

        @Parameters(paramLabel = "FOLDER|FILE", description = "The pack or the configuration.")
        private Path path = Path.of("");

        @Mixin
        @SuppressWarnings("UnusedVariable") // picocli reads its options
        private final Shared shared = new Shared();

        Checking(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            if (Files.isDirectory(path)) {
                RulePack pack = PackReader.read(path);
                said(path + ": pack " + pack.id() + " " + pack.version() + ", "
                        + pack.signals().size() + " signals, can be used");
            } else if (Files.isRegularFile(path)) {
                Company.configuration(path, PackReader.builtIn());
                said(path + ": the configuration can be used");
            } else {
                throw new Refusal(Exit.USAGE, "no folder or file " + path);
            }
            return Exit.OK.code();
        }

        private void said(String text) {
            Delivery.print(text + "\n", terminal);
        }
    }
}
