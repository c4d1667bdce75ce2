package dev.revopsassess.cli.run;

import dev.revopsassess.cli.console.Terminal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** A command: the terminal that it prints on, and the options that every command has. */
public abstract class TerminalCommand implements Callable<Integer> {
    /** Where the command prints. */
    protected final Terminal terminal;

    /** How much the command says. */
    @Mixin
    protected final SharedOptions shared;

    /** Prints on this terminal. */
    protected TerminalCommand(Terminal terminal) {
        this.terminal = terminal;
        this.shared = new SharedOptions(terminal);
    }
}
