package dev.revopsassess.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An export that comes through standard input; intake wants a file that it can look at twice. */
final class StandardInput {
    private StandardInput() {}

    /** Saves it in a folder of its own that goes when the program ends; messages name it {@code stdin.csv}. */
    static Path saved(Terminal terminal) {
        try {
            Path folder = Files.createTempDirectory("revops-assess");
            Path file = folder.resolve("stdin.csv");
            folder.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            Files.copy(terminal.in(), file);
            return file;
        } catch (IOException e) {
            throw new Refusal(Exit.INPUT, "standard input could not be read: " + Delivery.reason(e));
        }
    }
}
