package dev.revopsassess.intake.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Lists the files that were given: those named, and in a folder those that look like exports or hold some. */
public final class Folder {
    private static final List<String> ENDINGS =
            List.of(".csv", ".tsv", ".tab", ".txt", ".psv", ".xlsx", ".xls", ".csv.gz", ".tsv.gz", ".txt.gz", ".xlsm");

    /** Texts that people write: named or not, no export is one. */
    private static final List<String> DOCUMENTS = List.of(
            ".md",
            ".markdown",
            ".rst",
            ".adoc",
            ".json",
            ".yaml",
            ".yml",
            ".pdf",
            ".doc",
            ".docx",
            ".rtf",
            ".ppt",
            ".pptx",
            ".png",
            ".jpg",
            ".jpeg",
            ".gif",
            ".svg");

    /** Configurations, rule packs and halves of files that the program itself leaves beside exports. */
    private static final List<String> OWN = List.of(".yaml", ".yml", ".part");

    private Folder() {}

    /** A file, or why it is not read. */
    public record Found(InputFile file, java.util.Optional<UnreadableFile> refused) {}

    /** The files of the folder in order of names, waiting ones and configurations left out. */
    public static List<Found> list(List<Path> inputs, Limits limits) throws IOException {
        var found = new ArrayList<Found>();
        for (Path input : inputs) {
            if (Files.isDirectory(input)) {
                try (Stream<Path> entries = Files.list(input)) {
                    for (Path path : entries.sorted().toList()) {
                        if (isExport(path)) {
                            found.add(found(path, input.toRealPath(), limits));
                        } else if (isStray(path)) {
                            var file = new InputFile(path, path.getFileName().toString(), limits);
                            found.add(new Found(file, java.util.Optional.of(stray())));
                        }
                    }
                }
            } else {
                found.add(found(input, null, limits));
            }
        }
        found.sort(Comparator.comparing(entry -> entry.file().name()));
        return found;
    }

    private static boolean isExport(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".")
                && !name.startsWith("~$")
                && (ENDINGS.stream().anyMatch(name::endsWith)
                        || Container.named(name).isPresent());
    }

    /** A file that lies there and is no export; the program's own configuration and what it writes into YAML are not strays. */
    private static boolean isStray(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                && OWN.stream().noneMatch(name::endsWith);
    }

    /** Whether a file without a table is rather a note than an export gone wrong: nothing in its name says that it is a table. */
    public static boolean mayBeProse(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".txt") || !isExport(path);
    }

    /** Said of a text in which no table was found. */
    public static UnreadableFile prose() {
        return UnreadableFile.note(
                "stray-file",
                "no row of the first 100 looks like the header of an export, so the text is taken for notes and is not read.");
    }

    /** Said of a file that is not looked into. */
    static UnreadableFile stray() {
        return UnreadableFile.note(
                "stray-file",
                "this is no export and is not read. Only .csv, .tsv, .txt and .xlsx files are, packed or not.");
    }

    private static Found found(Path path, @org.jspecify.annotations.Nullable Path folder, Limits limits)
            throws IOException {
        var file = new InputFile(path, path.getFileName().toString(), limits);
        if (!Files.exists(path)) {
            boolean link = Files.exists(path, LinkOption.NOFOLLOW_LINKS);
            return refused(
                    file,
                    "file-missing",
                    link ? "the link leads nowhere. Repair or remove it." : "there is no such file. Check the path.");
        }
        if (folder != null && Files.isSymbolicLink(path) && !path.toRealPath().startsWith(folder)) {
            return refused(
                    file,
                    "link-out-of-folder",
                    "the link leads out of the folder and is not followed. Copy the file into the folder.");
        }
        if (Files.isDirectory(path)) {
            // Numbers saves a document as a folder too.
            return Container.named(file.name())
                    .map(container -> new Found(file, java.util.Optional.of(container.refused())))
                    .orElseGet(() -> refused(
                            file,
                            "folder-called-a-file",
                            "this is a folder, and files in it are not read. Put them into the folder above, or name it"
                                    + " on the command line."));
        }
        if (!Files.isRegularFile(path)) {
            return refused(file, "special-file", "this is no regular file and is not read. Remove it from the folder.");
        }
        if (folder == null && DOCUMENTS.stream().anyMatch(file.name().toLowerCase(Locale.ROOT)::endsWith)) {
            return new Found(file, java.util.Optional.of(stray()));
        }
        if (!Files.isReadable(path)) {
            return refused(file, "not-readable", "the file may not be read. Change its permissions.");
        }
        return new Found(file, java.util.Optional.empty());
    }

    private static Found refused(InputFile file, String code, String message) {
        return new Found(file, java.util.Optional.of(new UnreadableFile(code, 0, message)));
    }
}
