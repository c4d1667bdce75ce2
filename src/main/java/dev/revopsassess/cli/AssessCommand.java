package dev.revopsassess.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads the exports and prints the report. */
@Command(name = "assess", description = "Assess a company from its exports and print the report.")
final class AssessCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final Inputs inputs = new Inputs();

    @Mixin
    private final Outputs outputs = new Outputs();

    @Mixin
    private final Shared shared = new Shared();

    AssessCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        outputs.targets();
        inputs.paths(terminal, java.util.List.of());
        shared.remark(terminal, "nothing yet");
        return Exit.OK.code();
    }
}
