package dev.revopsassess.pack.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes the compiled form of the built-in rules; the build runs it once its classes and resources are in place, and is the only
 * one from outside that does: it calls no class that is not public.
 */
public final class PackCompiler {
    private PackCompiler() {}

    /**
     * Writes the trees of the built-in pack, and beside them its words.
     *
     * @param arguments the file of the trees
     * @throws IOException if it cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path trees = Path.of(arguments[0]);
        Files.write(trees, PackReader.compile());
        Files.writeString(trees.resolveSibling(RuleWords.FILE), String.join(" ", RuleWords.words()));
    }
}
