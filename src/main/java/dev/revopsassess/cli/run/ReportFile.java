package dev.revopsassess.cli.run;

import dev.revopsassess.cli.console.CommandError;
import dev.revopsassess.cli.console.Delivery;
import dev.revopsassess.cli.console.Exit;
import dev.revopsassess.snapshot.SnapshotReader;
import dev.revopsassess.snapshot.UnreadableReport;
import dev.revopsassess.snapshot.entry.Snapshot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A report that was written as JSON, read back. */
public final class ReportFile {
    private ReportFile() {}

    /**
     * The report; whatever keeps it from being read ends the run with exit 3, so that a gate never passes without it.
     *
     * @param what what the file is for, as the message names it: {@code baseline}
     * @param remedy how to come by one
     */
    public static Snapshot read(Path file, String what, String remedy) {
        try {
            if (!Files.exists(file)) {
                throw new UnreadableReport("does not exist" + InputOptions.siblingHint(file));
            }
            if (Files.isDirectory(file)) {
                throw new UnreadableReport("is a folder");
            }
            return SnapshotReader.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (UnreadableReport refusal) {
            throw unreadable(file, what, String.valueOf(refusal.getMessage()), remedy);
        } catch (IOException problem) {
            throw unreadable(file, what, "cannot be read: " + Delivery.reason(problem), remedy);
        }
    }

    private static CommandError unreadable(Path file, String what, String found, String remedy) {
        return Exit.INPUT.error("the " + what + " " + file + " " + found + (found.endsWith("?") ? " " : ". ") + remedy);
    }

    /** Whether both are one place, whatever leads there. */
    static boolean same(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException absent) {
            return one.toAbsolutePath()
                    .normalize()
                    .equals(other.toAbsolutePath().normalize());
        }
    }
}
