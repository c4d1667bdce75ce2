package dev.revopsassess.cli.manual;

import dev.revopsassess.cli.console.Delivery;
import dev.revopsassess.cli.console.Exit;
import dev.revopsassess.cli.console.Terminal;
import dev.revopsassess.cli.run.TerminalCommand;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the completion of a shell. */
@Command(
        name = "generate-completion",
        description =
                "Print the completion for a shell: commands, options, formats, and ids of signals, metrics, models"
                        + " and questions.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(revops-assess generate-completion)",
            "  revops-assess generate-completion --shell fish > ~/.config/fish/completions/revops-assess.fish"
        })
public final class GenerateCompletionCommand extends TerminalCommand {
    /** The shells. */
    enum Shell {
        /** GNU bash. */
        BASH,
        /** Z shell. */
        ZSH,
        /** The friendly interactive shell. */
        FISH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--shell",
            paramLabel = "SHELL",
            order = 1,
            defaultValue = "bash",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private Shell shell = Shell.BASH;

    @Spec
    private @Nullable CommandSpec spec;

    /** Prints on this terminal. */
    public GenerateCompletionCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        CommandLine program = Objects.requireNonNull(spec).root().commandLine();
        TypedCommand typed = TypedCommand.of(program);
        Delivery.print(
                switch (shell) {
                    case BASH, ZSH -> ShellTable.completion(shell.toString(), typed);
                    case FISH -> FishCompletion.of(typed);
                },
                terminal);
        return Exit.OK.code();
    }
}
