package dev.revopsassess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected outputs that stand in files. With {@code -Dgolden.write} they are written anew, to be read as a diff. */
public final class Golden {
    /** Where they stand. */
    public static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    /** Fails where the output differs from the file. */
    public static void assertMatches(String name, String output) {
        Path file = FOLDER.resolve(name);
        try {
            if (System.getProperty("golden.write") != null) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, output, StandardCharsets.UTF_8);
            }
            assertThat(file).exists();
            assertThat(output).as(name).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
