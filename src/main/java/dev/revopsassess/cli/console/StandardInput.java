package dev.revopsassess.cli.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An export that comes through standard input; intake wants a file that it can look at twice. */
public final class StandardInput {
    private StandardInput() {}

    /** Saves it in a folder of its own that goes when the program ends; messages name it {@code stdin.csv}. */
    public static Path saved(Terminal terminal) {
        if (isClosed(terminal)) {
            throw Exit.INPUT.error("standard input is closed; - reads an export from it");
        }
        Path temporary = Path.of(System.getProperty("java.io.tmpdir", ""));
        if (!Files.isDirectory(temporary)) {
            throw Exit.INPUT.error("standard input is kept in the folder for temporary files, and there is no "
                    + temporary + ". Make it, or name another with REVOPS_ASSESS_OPTS=-Djava.io.tmpdir=FOLDER");
        }
        try {
            Path folder = Files.createTempDirectory("revops-assess");
            Path file = folder.resolve("stdin.csv");
            folder.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            Files.copy(terminal.in(), file);
            return file;
        } catch (IOException e) {
            throw Exit.INPUT.error("standard input could not be read: " + Delivery.reason(e));
        }
    }

    /** Java opens its own files first, and the first of them takes the place of a standard input that is closed. */
    public static boolean isClosed(Terminal terminal) {
        if (terminal.in() != System.in) {
            return false;
        }
        if (System.getProperty("revops-assess.stdin", "").equals("closed")) {
            return true;
        }
        try {
            String behind = Files.readSymbolicLink(Path.of("/proc/self/fd/0")).toString();
            return behind.startsWith(System.getProperty("java.home", "")) || behind.endsWith(".jar");
        } catch (IOException | UnsupportedOperationException e) {
            return !Files.exists(Path.of("/proc/self/fd/0")) && Files.exists(Path.of("/proc/self/fd/2"));
        }
    }
}
