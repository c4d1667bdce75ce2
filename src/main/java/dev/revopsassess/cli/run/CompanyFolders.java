package dev.revopsassess.cli.run;

import dev.revopsassess.cli.console.CommandError;
import dev.revopsassess.cli.console.Exit;
import dev.revopsassess.cli.console.ShellWord;
import dev.revopsassess.value.NumberText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folders in a folder, each with the exports of a company; hidden ones are none. */
public final class CompanyFolders {
    private static final int NAMED = 8;

    private CompanyFolders() {}

    /**
     * The companies' folders in order of names.
     *
     * @param output where the program writes; never taken for a company
     * @throws CommandError where there is no such folder, or none in it
     */
    public static List<Path> in(String given, Optional<Path> output) {
        Path folder = InputOptions.path(given);
        if (!Files.isDirectory(folder)) {
            throw Exit.USAGE.error(
                    Files.exists(folder)
                            ? given + " is a file; a portfolio is a folder of folders, a company each"
                            : "no folder " + given + InputOptions.siblingHint(folder));
        }
        Optional<Path> written = output.map(CompanyFolders::place);
        List<Path> found;
        try {
            found = list(folder).stream()
                    .filter(company -> !written.equals(Optional.of(place(company))))
                    .toList();
        } catch (IOException e) {
            throw Exit.INPUT.error(given + " could not be read: " + e.getMessage());
        }
        if (found.isEmpty()) {
            throw Exit.INPUT.error(
                    "no folder in " + given + ". A portfolio is a folder of folders, a company each; for one company:"
                            + " revops-assess " + given);
        }
        Optional<Path> inside = found.stream()
                .filter(company ->
                        written.filter(file -> file.startsWith(place(company))).isPresent())
                .findFirst();
        if (inside.isPresent() || written.equals(Optional.of(place(folder)))) {
            throw Exit.USAGE.error("--output names " + output.orElseThrow()
                    + ", which holds exports; name a folder of its own for the reports");
        }
        return found;
    }

    /** The folders in a folder without an export, which may be companies, as the end of a sentence; empty where there are none. */
    static Optional<String> hint(List<Path> folders) {
        if (folders.size() != 1 || !Files.isDirectory(folders.get(0))) {
            return Optional.empty();
        }
        try {
            List<String> names = list(folders.get(0)).stream()
                    .map(company -> company.getFileName().toString())
                    .toList();
            return names.isEmpty()
                    ? Optional.empty()
                    : Optional.of(NumberText.counted(names.size(), "folder") + ": "
                            + String.join(", ", names.subList(0, Math.min(NAMED, names.size())))
                            + (names.size() > NAMED ? " and " + (names.size() - NAMED) + " more" : "")
                            + ". If each is a company: revops-assess portfolio "
                            + ShellWord.of(folders.get(0).toString()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory)
                    .filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static Path place(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
