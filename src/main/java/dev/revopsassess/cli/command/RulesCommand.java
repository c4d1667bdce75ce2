package dev.revopsassess.cli.command;

import dev.revopsassess.cli.console.Terminal;
import dev.revopsassess.cli.console.Version;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The rules themselves. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "List the rules; check a rule pack or a configuration; run the cases of a pack.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  revops-assess rules list",
            "  revops-assess rules list --config exports/revops-assess.yaml",
            "  revops-assess rules check exports/revops-assess.yaml",
            "  revops-assess rules check rules/own.yaml",
            "  revops-assess rules test rules/own.yaml"
        })
public final class RulesCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    /** The commands below {@code rules}, with this terminal. */
    public static CommandLine line(Terminal terminal) {
        var line = new CommandLine(new RulesCommand());
        line.addSubcommand(new RulesListCommand(terminal));
        line.addSubcommand(new RulesCheckCommand(terminal));
        line.addSubcommand(new RulesTestCommand(terminal));
        return line;
    }

    @Override
    public void run() {
        CommandSpec self = java.util.Objects.requireNonNull(spec);
        throw new ParameterException(self.commandLine(), "say what to do with the rules: list, check or test");
    }
}
