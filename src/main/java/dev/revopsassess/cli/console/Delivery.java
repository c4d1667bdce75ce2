package dev.revopsassess.cli.console;

import dev.revopsassess.value.NumberText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes all reports of a run or none: each beside its place first, then all are moved, so no half file has its final name. */
public final class Delivery {
    private static final int THOUSAND = 1_000;

    /** A file to be written, whole. */
    public record Document(Path file, String text) {
        /** The file and its size: {@code report.html (264 KB)}. */
        String named() {
            long bytes = text.getBytes(StandardCharsets.UTF_8).length;
            long kilobytes = Math.round(bytes / (double) THOUSAND);
            return file + " ("
                    + (bytes < THOUSAND
                            ? NumberText.counted(bytes, "byte")
                            : kilobytes < THOUSAND
                                    ? kilobytes + " KB"
                                    : NumberText.plain(bytes / (double) (THOUSAND * THOUSAND), 1) + " MB")
                    + ")";
        }
    }

    private record Staged(Waiting waiting, Path file) {}

    private Delivery() {}

    /** Writes the documents; what fails ends the run with exit 74 and leaves nothing behind. */
    public static void write(List<Document> documents) {
        var staged = new ArrayList<Staged>();
        try {
            for (Document document : documents) {
                stage(document).ifPresent(staged::add);
            }
            for (Staged next : staged) {
                move(next);
            }
        } finally {
            staged.forEach(left -> left.waiting().discard());
        }
    }

    /** Makes a folder where there is none, and clears what killed runs left in it. */
    public static void folder(Path folder) {
        try {
            Files.createDirectories(folder);
            Waiting.clear(folder);
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    /** Writes to standard output; what does not arrive ends the run with exit 74, without a word where the reader has left. */
    public static void print(String text, Terminal terminal) {
        terminal.out().print(text);
        terminal.out().flush();
        if (terminal.out().checkError()) {
            throw terminal.readerLeft()
                    ? CommandError.silent(Exit.OUTPUT)
                    : Exit.OUTPUT.error("standard output could not be written");
        }
    }

    /** Writes beside the file; a pipe or a device has no beside and takes the text at once. */
    private static Optional<Staged> stage(Document document) {
        Path file = document.file();
        byte[] bytes = document.text().getBytes(StandardCharsets.UTF_8);
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
                    out.write(bytes);
                }
                return Optional.empty();
            }
            // Through a symbolic link the file that it names is replaced, never the link.
            Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            return Optional.of(new Staged(Waiting.holding(bytes, real.resolveSibling("")), real));
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    private static void move(Staged staged) {
        try {
            try {
                Files.move(
                        staged.waiting().file(),
                        staged.file(),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(staged.waiting().file(), staged.file(), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw failed(staged.file(), e);
        }
    }

    private static CommandError failed(Path file, IOException problem) {
        return Exit.OUTPUT.error(file + " could not be written: " + reason(problem));
    }

    /** Why a file could not be opened or written, in words. */
    public static String reason(IOException problem) {
        if (problem instanceof NoSuchFileException) {
            return "its folder does not exist";
        }
        if (problem instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (problem instanceof NotDirectoryException) {
            return "its folder is a file";
        }
        String said = problem instanceof FileSystemException file ? file.getReason() : problem.getMessage();
        return said == null ? problem.getClass().getSimpleName() : said;
    }
}
