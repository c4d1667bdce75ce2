package dev.revopsassess.value;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that the program carries with it: style sheets, statements, tables, scripts. */
public final class Resource {
    private Resource() {}

    /**
     * The text of a resource, lines ended by a line feed.
     *
     * @param path from the root, such as {@code /html/report.css}
     */
    public static String text(String path) {
        try (InputStream in = Resource.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its resource " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
