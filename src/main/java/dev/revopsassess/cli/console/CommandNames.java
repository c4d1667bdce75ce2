package dev.revopsassess.cli.console;

import java.util.List;

/** What the commands are called, for whoever has to know all of them while picocli has learned only one. */
public final class CommandNames {
    /** Prints completion. */
    public static final String COMPLETION = "generate-completion";

    /** Writes man pages; hidden from the help. */
    public static final String MANUAL = "generate-man";

    /** In the order of the help. */
    public static final List<String> ALL = List.of(
            "assess",
            "check",
            "explain",
            "what-if",
            "compare",
            "portfolio",
            "rules",
            "interview",
            "init",
            "ledger",
            "help",
            COMPLETION,
            MANUAL);

    private CommandNames() {}
}
