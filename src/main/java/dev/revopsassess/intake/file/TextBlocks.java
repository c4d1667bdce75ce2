package dev.revopsassess.intake.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The bytes of a text in blocks, each of which ends where a line ends. */
final class TextBlocks implements Closeable {
    private final InputStream in;
    private final int block;
    private final int longest;
    private byte[] rest = new byte[0];
    private boolean ended;
    private int length;

    /**
     * Blocks from where a stream stands.
     *
     * @param block bytes that a block has at least, but for the last
     * @param longest bytes from which on a block need not end with a line, since no row may be so long
     */
    TextBlocks(InputStream in, int block, int longest) {
        this.in = in;
        this.block = block;
        this.longest = longest;
    }

    /** How many bytes of its array the block has that was given last; 0 behind the last one. */
    int length() {
        return length;
    }

    /** The array of the next block: this one where it fits. */
    byte[] next(byte[] into) throws IOException {
        byte[] bytes = into.length < block ? new byte[block] : into;
        bytes = rest.length > bytes.length ? Arrays.copyOf(rest, rest.length * 2) : bytes;
        System.arraycopy(rest, 0, bytes, 0, rest.length);
        int filled = rest.length;
        rest = new byte[0];
        while (!ended) {
            int count = in.readNBytes(bytes, filled, bytes.length - filled);
            filled += count;
            ended = filled < bytes.length;
            int end = ended ? filled : end(bytes, filled);
            if (end > 0 || filled >= longest) {
                end = end > 0 ? end : filled;
                rest = Arrays.copyOfRange(bytes, end, filled);
                length = end;
                return bytes;
            }
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        length = filled;
        return bytes;
    }

    /** Behind the last line end; a carriage return at the very end may have its line feed still to come. */
    private static int end(byte[] bytes, int filled) {
        for (int i = filled - 1; i >= 0; i--) {
            if (bytes[i] == '\n') {
                return i + 1;
            }
        }
        for (int i = filled - 2; i >= 0; i--) {
            if (bytes[i] == '\r') {
                return i + 1;
            }
        }
        return 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
