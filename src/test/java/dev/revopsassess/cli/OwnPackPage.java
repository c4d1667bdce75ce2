package dev.revopsassess.cli;

import dev.revopsassess.cli.run.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page docs/own-pack.md: the files that it shows, laid out in a folder, and the commands that it runs there. */
public final class OwnPackPage {
    private static final Path PAGE = Path.of("docs", "own-pack.md");
    private static final Pattern FILE = Pattern.compile("`([^`\n]+)`[^\n]*:\n\n```yaml\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("```\n\\$ revops-assess ([^\n]+)\n(.*?)```", Pattern.DOTALL);

    private final Path folder;

    private OwnPackPage(Path folder) {
        this.folder = folder;
    }

    /**
     * A command of the page.
     *
     * @param words what is typed after the program's name
     * @param shown the output that the page shows; a line of … stands for lines left out
     */
    record Command(String words, String shown) {}

    /** The page's files in a folder, with the exports of a sample beside them. */
    public static OwnPackPage in(Path folder) {
        var page = new OwnPackPage(folder);
        try (Stream<Path> exports = Files.list(Path.of("samples", "northwind"))) {
            Files.createDirectories(folder.resolve("northwind"));
            for (Path export :
                    exports.filter(file -> file.toString().endsWith(".csv")).toList()) {
                Files.copy(export, folder.resolve("northwind").resolve(export.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Matcher files = FILE.matcher(text());
        while (files.find()) {
            page.write(files.group(1), files.group(2));
        }
        return page;
    }

    /** The pack that the page shows. */
    public static String pack() {
        Matcher files = FILE.matcher(text());
        if (!files.find()) {
            throw new AssertionError("no pack in " + PAGE);
        }
        return files.group(2);
    }

    /** The page. */
    static String text() {
        try {
            return Files.readString(PAGE, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The commands of the page, in order. */
    static List<Command> commands() {
        var commands = new ArrayList<Command>();
        Matcher found = COMMAND.matcher(text());
        while (found.find()) {
            commands.add(new Command(found.group(1), found.group(2)));
        }
        return commands;
    }

    /** Replaces the output that the page shows. */
    static void show(Command command, String printed) {
        try {
            String head = "```\n$ revops-assess " + command.words() + "\n";
            Files.writeString(
                    PAGE,
                    text().replace(head + command.shown() + "```", head + printed + "```"),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file into the folder. */
    void write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command in the folder; whatever it prints names files as somebody there would. */
    Run.Printed run(String words) {
        String[] resolved = Arrays.stream(words.split(" "))
                .map(word ->
                        word.matches("northwind|.*/.*") ? folder.resolve(word).toString() : word)
                .toArray(String[]::new);
        Run.Printed printed = Run.of(resolved);
        return new Run.Printed(printed.exit(), relative(printed.out()), relative(printed.err()));
    }

    private String relative(String text) {
        return text.lines()
                .map(line -> line.replace(folder + "/", ""))
                .collect(Collectors.joining("\n", "", text.isEmpty() ? "" : "\n"));
    }

    /** A file of the folder. */
    public Path resolve(String name) {
        return folder.resolve(name);
    }
}
