package dev.revopsassess.pack.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes the compiled form of the built-in rules; the build runs it once its classes and resources are in place. */
final class PackCompiler {
    private PackCompiler() {}

    /**
     * Writes the trees of the built-in pack.
     *
     * @param arguments the file to write
     * @throws IOException if it cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0]), PackReader.compile());
    }
}
