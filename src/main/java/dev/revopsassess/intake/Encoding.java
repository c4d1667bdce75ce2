package dev.revopsassess.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * The charset of a text file.
 *
 * @param charset what to decode with
 * @param mark how many bytes of byte order mark come first
 * @param guessed whether nothing but a statistical hint speaks for the charset
 */
record Encoding(Charset charset, int mark, boolean guessed) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 1 << 16;

    /**
     * Detects the charset: byte order mark, zero bytes at every other place, strict UTF-8 over the whole file, the
     * configured one, and last a hint from the bytes.
     *
     * @throws Refused where the file holds zero bytes and is no UTF-16
     */
    static Encoding detect(InputFile file, Optional<Charset> configured) throws IOException {
        byte[] head;
        try (InputStream in = file.open()) {
            head = in.readNBytes(SAMPLE);
        }
        Optional<Encoding> marked = marked(head).or(() -> sixteen(head));
        if (marked.isPresent()) {
            return marked.get();
        }
        if (isUtf8(file)) {
            return new Encoding(StandardCharsets.UTF_8, 0, false);
        }
        if (configured.isPresent()) {
            return new Encoding(configured.get(), 0, false);
        }
        return new Encoding(hint(head), 0, true);
    }

    /** The charset's name with its byte order mark, as reports show it. */
    String text() {
        return charset.name() + (mark > 0 ? " with BOM" : "");
    }

    private static Optional<Encoding> marked(byte[] head) {
        if (at(head, 0) == 0xEF && at(head, 1) == 0xBB && at(head, 2) == 0xBF) {
            return Optional.of(new Encoding(StandardCharsets.UTF_8, 3, false));
        }
        if (at(head, 0) == 0xFF && at(head, 1) == 0xFE) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 2, false));
        }
        if (at(head, 0) == 0xFE && at(head, 1) == 0xFF) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16BE, 2, false));
        }
        return Optional.empty();
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : -1;
    }

    private static Optional<Encoding> sixteen(byte[] head) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        int half = head.length / 2;
        if (half > 1 && odd > half * 0.7 && even < half * 0.05) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 0, false));
        }
        if (half > 1 && even > half * 0.7 && odd < half * 0.05) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16BE, 0, false));
        }
        return Optional.empty();
    }

    private static boolean isUtf8(InputFile file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        byte[] bytes = new byte[SAMPLE];
        CharBuffer chars = CharBuffer.allocate(SAMPLE);
        int kept = 0;
        long lines = 1;
        boolean sound = true;
        try (InputStream in = file.open()) {
            int count;
            while ((count = in.readNBytes(bytes, kept, bytes.length - kept)) > 0) {
                for (int i = kept; i < kept + count; i++) {
                    if (bytes[i] == '\n') {
                        lines++;
                    } else if (bytes[i] == 0) {
                        throw zero(lines);
                    }
                }
                if (sound) {
                    ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, kept + count);
                    chars.clear();
                    CoderResult result = decoder.decode(buffer, chars, false);
                    sound = !result.isError();
                    kept = sound ? buffer.remaining() : 0;
                    System.arraycopy(bytes, buffer.position(), bytes, 0, kept);
                }
            }
        }
        return sound && kept == 0;
    }

    private static Refused zero(long line) {
        return new Refused("nul-byte", line, "the line holds a zero byte, so this is no text. Export the file again.");
    }

    private static Charset hint(byte[] head) {
        var detector = new UniversalDetector();
        detector.handleData(head, 0, head.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        if (name == null || !Charset.isSupported(name)) {
            return WINDOWS;
        }
        Charset charset = Charset.forName(name);
        return charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII) ? WINDOWS : charset;
    }
}
