package dev.revopsassess.cli.console;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Standard output, which knows why it failed: whoever reads it may have seen enough and left, as {@code head} does, which
 * is worth no message, or the disk may be full, which is.
 */
final class ReportStream extends PrintStream {
    private final Watched watched;

    private ReportStream(Watched watched) {
        super(watched, false, StandardCharsets.UTF_8);
        this.watched = watched;
    }

    /** A stream that writes UTF-8, buffered by whoever flushes it. */
    static ReportStream to(OutputStream stream) {
        return new ReportStream(new Watched(stream));
    }

    /** Whether the reader of a pipe has left before everything was written. */
    boolean readerLeft() {
        return watched.readerLeft;
    }

    private static final class Watched extends FilterOutputStream {
        private boolean readerLeft;

        Watched(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
                readerLeft = message.contains("broken pipe");
                throw e;
            }
        }
    }
}
