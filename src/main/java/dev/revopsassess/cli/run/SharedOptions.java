package dev.revopsassess.cli.run;

import dev.revopsassess.cli.console.CommandError;
import dev.revopsassess.cli.console.Outputs;
import dev.revopsassess.cli.console.Terminal;
import dev.revopsassess.render.text.TextOptions;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Option;

/** Options that every command has. */
public final class SharedOptions {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            order = 100,
            description = "Show this help and exit.")
    @SuppressWarnings("UnusedVariable") // picocli asks it, nobody else does
    private boolean help;

    @Option(
            names = {"-q", "--quiet"},
            order = 90,
            description = "Nothing on standard error but errors.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            order = 91,
            description =
                    "Print everything on standard output, not the short form of a report; say on standard error what"
                            + " is done; show the trace of a fault.")
    private boolean verbose;

    @Option(
            names = "--no-color",
            order = 92,
            description = "No colour. NO_COLOR, CLICOLOR, CLICOLOR_FORCE and TERM=dumb are obeyed too.")
    private boolean noColor;

    private final Terminal terminal;

    /** Speaks on this terminal. */
    public SharedOptions(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Where it speaks. */
    Terminal terminal() {
        return terminal;
    }

    /** Whether nothing but the report is to be printed. */
    public boolean quiet() {
        return quiet;
    }

    boolean verbose() {
        return verbose;
    }

    /**
     * How text is laid out there: to the terminal's width and colour on standard output, and short unless everything is
     * asked for; plainly and whole in a file.
     */
    public TextOptions layout(Outputs.Target target) {
        return target.file().isPresent()
                ? new TextOptions(terminal.fileWidth(), false, StandardCharsets.UTF_8, true)
                : new TextOptions(terminal.width(), terminal.colour(noColor), StandardCharsets.UTF_8, verbose);
    }

    /** A remark on standard error, unless the user wants none. */
    public void remark(String text) {
        if (!quiet) {
            complain(text);
        }
    }

    /** The command that comes next, as the last line on standard error. */
    public void next(String command) {
        if (!quiet) {
            terminal.err().println("Next: " + CommandError.shown(command));
        }
    }

    /** What is being done, for those who asked. */
    void detail(String text) {
        if (verbose) {
            remark(text);
        }
    }

    /** What nobody can ask to be spared, on standard error. */
    void complain(String text) {
        terminal.err().println("revops-assess: " + CommandError.shown(text));
    }
}
