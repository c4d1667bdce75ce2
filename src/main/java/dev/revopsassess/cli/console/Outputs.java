package dev.revopsassess.cli.console;

import dev.revopsassess.value.NumberText;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Which report goes where: pairs of a format and a file, in the order in which they were given. */
public final class Outputs {
    @ArgGroup(exclusive = false, multiplicity = "0..*", order = 1)
    private List<Pair> pairs = new ArrayList<>();

    /** A format and a file that stand side by side; either may be left out. */
    static final class Pair {
        @Option(
                names = {"-f", "--format"},
                paramLabel = "FORMAT",
                order = 1,
                description = "${COMPLETION-CANDIDATES}; without it, what the ending of the file says, else text.")
        private @Nullable Format format;

        @Option(
                names = {"-o", "--output"},
                paramLabel = "FILE",
                order = 2,
                description = "Write the report there; - is standard output, the default. Both options may be repeated,"
                        + " each -f with its -o.")
        private @Nullable String file;
    }

    /**
     * A report to be made.
     *
     * @param format its format
     * @param file where it goes; empty for standard output
     */
    public record Target(Format format, Optional<Path> file) {}

    /** The reports to be made, in order; one text on standard output where nothing was asked for. */
    public List<Target> targets() {
        return targets(Format.TEXT);
    }

    /** The reports to be made, in order; this one on standard output where nothing was asked for. */
    public List<Target> targets(Format unasked) {
        if (pairs.isEmpty()) {
            return List.of(new Target(unasked, Optional.empty()));
        }
        var targets = new ArrayList<Target>();
        var seen = new HashSet<Optional<Path>>();
        for (Pair pair : pairs) {
            Target target = target(pair);
            if (!seen.add(target.file().map(file -> file.toAbsolutePath().normalize()))) {
                throw Exit.USAGE.error("two reports to "
                        + target.file().map(Path::toString).orElse("standard output")
                        + "; give each format its own --output");
            }
            targets.add(target);
        }
        return targets;
    }

    /** Whether a person reads standard output: a text, or everything in files. */
    public static boolean forPeople(List<Target> targets) {
        return targets.stream().allMatch(target -> target.file().isPresent() || target.format() == Format.TEXT);
    }

    /**
     * Makes every report, then writes them all: files first, standard output last.
     *
     * @return what was written and how large it is, for a remark; empty where everything went to standard output
     */
    public Optional<String> deliver(List<Target> targets, Function<Target, String> rendering, Terminal terminal) {
        var documents = new ArrayList<Delivery.Document>();
        var shown = new StringBuilder();
        for (Target target : targets) {
            String text = rendering.apply(target);
            target.file()
                    .ifPresentOrElse(
                            file -> documents.add(new Delivery.Document(file, text)), () -> shown.append(text));
        }
        Delivery.write(documents);
        Delivery.print(shown.toString(), terminal);
        return documents.isEmpty()
                ? Optional.empty()
                : Optional.of("wrote "
                        + NumberText.and(
                                documents.stream().map(Delivery.Document::named).toList()));
    }

    private static Target target(Pair pair) {
        String file = pair.file;
        Format asked = pair.format;
        if (file == null || file.equals("-")) {
            return new Target(asked == null ? Format.TEXT : asked, Optional.empty());
        }
        Optional<Format> named = Format.ofFile(file);
        if (asked != null && named.isPresent() && named.get() != asked) {
            throw Exit.USAGE.error("-f " + asked + " stands beside -o " + file + ", and that ending says " + named.get()
                    + ". Write each -f right before its -o; with such an ending none is needed");
        }
        Format format = asked != null
                ? asked
                : named.orElseThrow(() -> Exit.USAGE.error("which format is " + file
                        + "? Give it with --format, or end the name in one of " + String.join(", ", Format.endings())));
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw Exit.USAGE.error(file + " is a folder; --output names a file");
            }
            return new Target(format, Optional.of(path));
        } catch (InvalidPathException e) {
            throw Exit.USAGE.error("\"" + file + "\" is not a file name here: " + e.getReason());
        }
    }
}
