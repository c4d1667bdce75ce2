package dev.revopsassess.cli.console;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A report that is written whole and waits beside its place. It is locked while its run lives, so that what a killed run
 * left behind is told from what another run is about to move, and is cleared.
 *
 * @param file where it waits, under a short name of its own: the final name may be as long as the system allows
 * @param lock holds the lock while it is open
 */
record Waiting(Path file, FileChannel lock) {
    private static final String BEGIN = ".revops-assess-";
    private static final String END = ".part";

    /** Writes the bytes into the folder, after what earlier runs left there was cleared. */
    static Waiting holding(byte[] bytes, Path folder) throws IOException {
        clear(folder);
        Path file = folder.resolve(BEGIN + UUID.randomUUID() + END);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var waiting = new Waiting(file, channel);
        // A run that is told to stop ends without its finally blocks; this one still happens.
        file.toFile().deleteOnExit();
        try {
            lock(channel);
            var rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            return waiting;
        } catch (IOException e) {
            waiting.discard();
            throw e;
        }
    }

    /** Takes it away where it still waits, and gives the lock back. */
    void discard() {
        try {
            lock.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // A leftover is cleared by the next run, and this one has failed for a better reason.
        }
    }

    /** Takes away what killed runs left there. */
    static void clear(Path folder) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, BEGIN + "*" + END)) {
            for (Path file : left) {
                clearIfLeft(file);
            }
        } catch (IOException e) {
            // Whether the folder can be written is told where the report is.
        }
    }

    private static void clearIfLeft(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            if (lock(channel)) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // Somebody else's, or gone already.
        }
    }

    /** Whether nobody else holds it; where the file system knows no locks nothing is held and nothing is cleared. */
    private static boolean lock(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (IOException | OverlappingFileLockException e) {
            return false;
        }
    }
}
