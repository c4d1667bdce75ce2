package dev.revopsassess.intake.file;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * A file that was given.
 *
 * @param path where it is
 * @param name how messages name it
 * @param limits how much of it is read
 */
public record InputFile(Path path, String name, Limits limits) {
    /** The name in lower case without the endings that say how it is packed. */
    public String stem() {
        String stem = name.toLowerCase(Locale.ROOT);
        stem = stem.substring(stem.lastIndexOf('/') + 1);
        if (stem.endsWith(".gz")) {
            stem = stem.substring(0, stem.length() - 3);
        }
        int dot = stem.lastIndexOf('.');
        return dot > 0 ? stem.substring(0, dot) : stem;
    }

    /** Whether the file is a workbook by its first bytes. */
    public boolean isWorkbook() throws IOException {
        return startsWith('P', 'K', 3, 4);
    }

    private boolean startsWith(int... magic) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            for (int expected : magic) {
                if (in.read() != expected) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The bytes of the file, unpacked where they are packed. */
    InputStream open() throws IOException {
        boolean packed = startsWith(0x1F, 0x8B);
        InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        return new Limited(packed ? new GZIPInputStream(in, 1 << 16) : in, limits.file());
    }

    /** Ends with a refusal where more bytes come than are allowed. */
    private static final class Limited extends FilterInputStream {
        private final long most;
        private long seen;

        Limited(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            if (value >= 0) {
                count(1);
            }
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            if (count > 0) {
                count(count);
            }
            return count;
        }

        private void count(int bytes) {
            seen += bytes;
            if (seen > most) {
                throw new UnreadableFile(
                        "file-too-large", 0, "the file unpacks to more than " + most + " bytes. Split it into parts.");
            }
        }
    }
}
