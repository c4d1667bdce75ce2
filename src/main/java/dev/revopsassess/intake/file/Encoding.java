package dev.revopsassess.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * The charset of a text file.
 *
 * @param charset what to decode with
 * @param mark how many bytes of byte order mark come first
 * @param mixture what else the file holds, where not every line of it is of the one charset
 */
public record Encoding(Charset charset, int mark, Optional<Mixture> mixture) {
    /**
     * Lines of another charset in a file of UTF-8.
     *
     * @param other the charset of those lines
     * @param first the first of them
     * @param lines which they are, such as {@code lines 4 and 7 to 9}
     */
    public record Mixture(Charset other, long first, String lines) {
        /** What was found and what to do. */
        public String text() {
            return "the text is UTF-8 but for " + lines + ", read as " + other.name()
                    + ": exports of two encodings seem to be joined. Look at a name on line " + first
                    + "; where it is wrong, set encoding to that of these lines.";
        }
    }

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 1 << 16;

    /**
     * In a charset of several bytes a line may be UTF-8 by chance, two Chinese characters on about one line in fifty
     * (house rule: one line in ten is more than chance).
     */
    private static final int CHANCE = 10;

    private Encoding(Charset charset, int mark) {
        this(charset, mark, Optional.empty());
    }

    /**
     * Detects the charset: zero bytes at every other place, strict UTF-8 line by line over the whole file, and for lines
     * that are none the configured charset, or else a hint from their bytes.
     *
     * @throws UnreadableFile where the file holds zero bytes and is no UTF-16
     */
    public static Encoding detect(InputFile file, Optional<Charset> configured) throws IOException {
        byte[] head;
        try (InputStream in = file.open()) {
            head = in.readNBytes(SAMPLE);
        }
        Optional<Encoding> sixteen = marked(head).or(() -> sixteen(head));
        if (sixteen.isPresent()) {
            return sixteen.get();
        }
        int mark = at(head, 0) == 0xEF && at(head, 1) == 0xBB && at(head, 2) == 0xBF ? 3 : 0;
        TextScan scan = TextScan.of(file);
        if (scan.isUnicode()) {
            return new Encoding(StandardCharsets.UTF_8, mark);
        }
        Charset other = configured
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .orElseGet(() -> hint(scan.strange()));
        long needed = MixedText.isSingle(other) ? 0 : scan.strangeLines() / CHANCE;
        boolean mixed = mark > 0 || scan.unicodeLines() > needed;
        return mixed
                ? new Encoding(
                        StandardCharsets.UTF_8,
                        mark,
                        Optional.of(new Mixture(other, scan.firstStrange(), scan.strangeText())))
                : new Encoding(other, 0);
    }

    /** The file's text. */
    Reader open(InputFile file) throws IOException {
        InputStream in = file.open();
        in.skipNBytes(mark);
        if (mixture.isPresent()) {
            return new MixedText(in, mixture.get().other());
        }
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    /** The charset's name with its byte order mark, as reports show it. */
    String text() {
        return charset.name()
                + (mark > 0 ? " with BOM" : "")
                + mixture.map(part -> " and " + part.other().name()).orElse("");
    }

    private static Optional<Encoding> marked(byte[] head) {
        if (at(head, 0) == 0xFF && at(head, 1) == 0xFE) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 2));
        }
        if (at(head, 0) == 0xFE && at(head, 1) == 0xFF) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16BE, 2));
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
            return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 0));
        }
        if (half > 1 && even > half * 0.7 && odd < half * 0.05) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16BE, 0));
        }
        return Optional.empty();
    }

    private static Charset hint(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        if (name == null || !Charset.isSupported(name)) {
            return WINDOWS;
        }
        Charset charset = Charset.forName(name);
        return charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII) ? WINDOWS : charset;
    }
}
