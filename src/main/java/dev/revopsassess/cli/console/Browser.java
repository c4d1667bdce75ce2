package dev.revopsassess.cli.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Opens a page in the browser of whoever sits at the terminal. */
public final class Browser {
    /** An opener hands over and ends; one that runs longer is the browser itself. */
    private static final int SECONDS = 5;

    private Browser() {}

    /**
     * Opens a file.
     *
     * @return why it was not opened; empty where it was
     */
    public static Optional<String> open(Path file, Terminal terminal) {
        if (!terminal.hasSomebody()) {
            return Optional.of(file + " was not opened, as nobody sits at a terminal here");
        }
        List<String> words = opener(System.getProperty("os.name", ""));
        Optional<Path> program = found(words.get(0), terminal);
        if (program.isEmpty()) {
            return Optional.of(
                    file + " could not be opened: there is no " + words.get(0) + " here. Open it in a browser");
        }
        var command = new ArrayList<>(List.of(program.get().toString()));
        command.addAll(words.subList(1, words.size()));
        command.add(file.toAbsolutePath().toString());
        try {
            Process opening = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean failed = opening.waitFor(SECONDS, TimeUnit.SECONDS) && opening.exitValue() != 0;
            return failed
                    ? Optional.of(file + " could not be opened: " + words.get(0) + " ended with " + opening.exitValue()
                            + ". Open it in a browser")
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.of(file + " could not be opened: " + Delivery.reason(e) + ". Open it in a browser");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** What opens a file on this system; the file comes last. */
    static List<String> opener(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        return name.startsWith("windows")
                ? List.of("rundll32.exe", "url.dll,FileProtocolHandler")
                : List.of(name.startsWith("mac") ? "open" : "xdg-open");
    }

    private static Optional<Path> found(String program, Terminal terminal) {
        return Stream.of(terminal.variable("PATH").split(java.io.File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder).resolve(program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
