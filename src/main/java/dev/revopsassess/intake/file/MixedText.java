package dev.revopsassess.intake.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A text whose lines are partly UTF-8 and partly of another charset, as exports of two systems are when somebody puts them
 * into one file. Each line is decoded by itself. Where every byte of the other charset is a character, so is each character
 * of a line: UTF-8 where it can be, which saves the rest of a line that only broke off inside a character.
 */
final class MixedText extends Reader {
    /** A longer line is refused anyhow, by the limit on rows. */
    private static final int LONGEST_LINE = 1 << 24;

    private final InputStream in;
    private final Charset other;
    private final boolean single;
    private final CharsetDecoder unicode = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final byte[] block = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private CharBuffer ready = CharBuffer.allocate(0);
    private int from;
    private int filled;

    /** A text that begins where the stream stands. */
    MixedText(InputStream in, Charset other) {
        this.in = in;
        this.other = other;
        this.single = isSingle(other);
    }

    /** Whether every byte of a charset is a character. */
    static boolean isSingle(Charset charset) {
        return charset.canEncode() && charset.newEncoder().maxBytesPerChar() <= 1;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!ready.hasRemaining()) {
            if (!fill()) {
                return -1;
            }
        }
        int count = Math.min(length, ready.remaining());
        ready.get(target, offset, count);
        return count;
    }

    private boolean fill() throws IOException {
        line.reset();
        while (true) {
            if (from == filled) {
                filled = Math.max(0, in.read(block));
                from = 0;
                if (filled == 0) {
                    break;
                }
            }
            int end = from;
            while (end < filled && block[end] != '\n' && block[end] != '\r') {
                end++;
            }
            boolean ended = end < filled;
            line.write(block, from, (ended ? end + 1 : end) - from);
            from = ended ? end + 1 : end;
            if (ended || line.size() > LONGEST_LINE) {
                break;
            }
        }
        ready = decoded(line.toByteArray());
        return ready.hasRemaining();
    }

    private CharBuffer decoded(byte[] bytes) {
        ByteBuffer from = ByteBuffer.wrap(bytes);
        CharBuffer to = CharBuffer.allocate(bytes.length);
        unicode.reset();
        for (CoderResult result = unicode.decode(from, to, true);
                result.isError();
                result = unicode.decode(from, to, true)) {
            if (!single) {
                return CharBuffer.wrap(new String(bytes, other));
            }
            to.put(new String(bytes, from.position(), result.length(), other));
            from.position(from.position() + result.length());
            unicode.reset();
        }
        return to.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
