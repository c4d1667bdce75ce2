package dev.revopsassess.cli;

import dev.revopsassess.cli.console.Terminal;
import java.util.List;

/** Entry point. */
public final class Main {
    private Main() {}

    /**
     * Runs the program.
     *
     * @param args the words of the command line
     */
    public static void main(String[] args) {
        System.exit(Program.run(List.of(args), Terminal.ofProcess()));
    }
}
