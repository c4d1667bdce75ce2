package dev.revopsassess.cli.run;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * From a file's name in the report to its path as seen from the working folder, where a build server looks for it; the name
 * itself where no such file was given.
 *
 * @param given the folders and files that the user named
 * @param working the working folder, absolute
 */
record ExportPaths(List<Path> given, Path working) implements UnaryOperator<String> {
    @Override
    public String apply(String name) {
        try {
            Path file = Path.of(name);
            return given.stream()
                    .map(path -> Files.isDirectory(path) ? path.resolve(file) : path)
                    .filter(path -> path.endsWith(file) && Files.exists(path))
                    .findFirst()
                    .map(this::seen)
                    .orElse(name);
        } catch (InvalidPathException veiled) {
            // What stands for a character or a name that is not shown need not be a file name.
            return name;
        }
    }

    private String seen(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        Path shown = whole.startsWith(working) ? working.relativize(whole) : whole;
        return StreamSupport.stream(shown.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/", shown.isAbsolute() ? "/" : "", ""));
    }
}
