package dev.revopsassess.cli.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** A fingerprint of files: the same only where every name and every byte is. */
final class FolderDigest {
    private static final int BUFFER = 1 << 16;

    private FolderDigest() {}

    /**
     * Of everything in the folder and what else decides the result; empty where a file cannot be read.
     *
     * @param settings rules and options, a text each
     */
    static Optional<String> of(Path folder, List<String> settings) {
        MessageDigest digest = sha256();
        settings.forEach(setting -> add(digest, setting));
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : entries.sorted().toList()) {
                add(digest, folder.relativize(entry).toString());
                if (Files.isRegularFile(entry)) {
                    add(digest, Long.toString(Files.size(entry)));
                    content(digest, entry);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
        return Optional.of(HexFormat.of().formatHex(digest.digest()));
    }

    /** Of a text of ours: it tells what a disk or an editor changes, in a tenth of the time of the other. */
    static String of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        var check = new CRC32();
        check.update(bytes);
        return bytes.length + " " + HexFormat.of().toHexDigits((int) check.getValue());
    }

    private static void content(MessageDigest digest, Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            var buffer = new byte[BUFFER];
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
    }

    /** A text and its end, so that no two rows of texts look alike. */
    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
