package dev.revopsassess.cli.run;

import dev.revopsassess.cli.console.CommandNames;
import dev.revopsassess.cli.console.Delivery;
import dev.revopsassess.cli.console.Exit;
import dev.revopsassess.cli.console.ShellWord;
import dev.revopsassess.cli.console.StandardInput;
import dev.revopsassess.cli.console.Terminal;
import dev.revopsassess.cli.source.SourceCompanies;
import dev.revopsassess.intake.settings.Privacy;
import dev.revopsassess.pack.own.EffectiveRules;
import dev.revopsassess.pack.rules.PackReader;
import dev.revopsassess.pack.rules.RulePack;
import dev.revopsassess.snapshot.entry.Snapshot;
import dev.revopsassess.value.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The folders and files that a run reads. */
public final class InputOptions {
    static final String CONFIGURATION = "revops-assess.yaml";
    private static final String STANDARD_INPUT = "-";
    private static final String UNNAMED = "Your company";

    @Parameters(
            arity = "1..*",
            paramLabel = "FOLDER|FILE",
            description = "The exports as they came: a folder, or files; - reads one CSV export from standard input.")
    private List<String> given = new ArrayList<>();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    private Optional<SourceCompanies.Company> fetched = Optional.empty();

    /** A folder alone, read as these options say. */
    public static InputOptions of(Path folder, ReadingOptions reading) {
        var options = new InputOptions();
        options.given = List.of(folder.toString());
        options.reading = reading;
        return options;
    }

    /** What the sources of the named configuration returned of a company. */
    static InputOptions of(SourceCompanies.Company company, ReadingOptions reading) {
        InputOptions options = of(company.folder(), reading);
        options.fetched = Optional.of(company);
        return options;
    }

    /** Whether the rows of the sources are among what is read, so that nobody is asked again. */
    boolean fetched() {
        return fetched.isPresent();
    }

    /** The day that the user names. */
    Optional<LocalDate> asOf() {
        return reading.asOf();
    }

    /**
     * Whose names may be printed.
     *
     * @param company what the company is called
     */
    Privacy discretion(List<String> company) {
        return reading.discretion(company);
    }

    /** Whether the company is not to be named. */
    boolean anonymous() {
        return reading.anonymous();
    }

    /** Refuses a report that names its company where nobody is to be named. */
    void allow(Snapshot report, Path file) {
        reading.allow(report, file);
    }

    /** What to read, every path seen to exist; {@code -} has been saved as a file. */
    public List<Path> paths(Terminal terminal) {
        if (fetched.isPresent()) {
            return filesIn(fetched.get().folder());
        }
        var paths = new ArrayList<Path>();
        for (String word : given) {
            paths.add(word.equals(STANDARD_INPUT) ? StandardInput.saved(terminal) : existing(word));
        }
        return List.copyOf(paths);
    }

    private static List<Path> filesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw Exit.INPUT.error("the rows of the sources could not be read: " + Delivery.reason(e));
        }
    }

    /** The rules and the configuration: the one named, else the one beside the exports, else the built-in rules. */
    EffectiveRules configured() {
        RulePack builtIn = PackReader.builtIn();
        return reading.named()
                .or(() -> beside().map(file -> EffectiveRules.beside(file, builtIn)))
                .orElseGet(() -> EffectiveRules.nothing(builtIn));
    }

    private Optional<Path> beside() {
        var beside = new LinkedHashSet<Path>();
        for (String word : given) {
            if (!word.equals(STANDARD_INPUT)) {
                Path input = path(word).toAbsolutePath().normalize();
                Path candidate = (Files.isDirectory(input) ? input : input.resolveSibling("")).resolve(CONFIGURATION);
                if (Files.exists(candidate, LinkOption.NOFOLLOW_LINKS)) {
                    beside.add(own(candidate));
                }
            }
        }
        if (beside.size() > 1) {
            throw Exit.USAGE.error("more than one configuration beside the exports: "
                    + String.join(", ", beside.stream().map(Path::toString).toList())
                    + ". Choose with --config");
        }
        return beside.stream().findFirst();
    }

    /** A configuration that lies there itself; whoever packed the exports does not choose what else is read. */
    private static Path own(Path beside) {
        if (EffectiveRules.leadsOut(beside, beside.resolveSibling(""))) {
            throw Exit.RULES.error(
                    beside + ": the link leads out of the folder and is not followed. Copy the configuration into the"
                            + " folder, or name it with --config");
        }
        if (!Files.isRegularFile(beside)) {
            throw Exit.RULES.error(beside + " is no regular file, so it is not read. Replace or remove it");
        }
        return beside;
    }

    /** A file that is one, and no folder, pipe or device. */
    public static Path regular(Path path, String what) {
        if (Files.isRegularFile(path)) {
            return path;
        }
        throw Exit.USAGE.error(
                Files.exists(path)
                        ? path + (Files.isDirectory(path) ? " is a folder; a " : " is no regular file; a ") + what
                                + " is one"
                        : "no " + what + " " + path + siblingHint(path));
    }

    /** Where a configuration beside the exports would stand: in the first folder given, else beside the first file. */
    public Path configurationToWrite() {
        for (String word : given) {
            if (!word.equals(STANDARD_INPUT)) {
                Path input = path(word);
                return (Files.isDirectory(input) ? input : input.resolveSibling("")).resolve(CONFIGURATION);
            }
        }
        return Path.of(CONFIGURATION);
    }

    /**
     * What the company is called where the configuration does not say: the folder's name.
     *
     * @param generic names of folders that are nobody's, such as downloads, in small letters
     */
    String companyName(Set<String> generic) {
        if (fetched.isPresent()) {
            return fetched.get().name();
        }
        for (String word : given) {
            if (!word.equals(STANDARD_INPUT)) {
                Path input = path(word).toAbsolutePath().normalize();
                Path folder = Files.isDirectory(input) ? input : input.getParent();
                if (folder != null && folder.getFileName() != null) {
                    String name = folder.getFileName().toString();
                    return generic.contains(name.toLowerCase(Locale.ROOT)) ? UNNAMED : name;
                }
            }
        }
        return UNNAMED;
    }

    /** From a file's name in the report to where it lies; an anonymous report does not tell the folder. */
    public UnaryOperator<String> whereabouts() {
        return anonymous()
                ? UnaryOperator.identity()
                : new ExportPaths(
                        given.stream()
                                .filter(word -> !word.equals(STANDARD_INPUT))
                                .map(InputOptions::path)
                                .toList(),
                        Path.of("").toAbsolutePath());
    }

    /** The words as given and how they are read, for messages that name a command to run: each as a shell takes it. */
    public String words() {
        return Stream.concat(given.stream(), reading.words().stream())
                .map(ShellWord::of)
                .collect(Collectors.joining(" "));
    }

    /** The one folder that was given; empty where it is not one, or no folder. */
    public Optional<Path> folder() {
        return given.size() == 1 && !given.get(0).equals(STANDARD_INPUT)
                ? Optional.of(path(given.get(0))).filter(Files::isDirectory)
                : Optional.empty();
    }

    private static Path existing(String word) {
        Path path = path(word);
        if (Files.exists(path)) {
            return path;
        }
        String hint = siblingHint(path);
        if (hint.isEmpty() && !word.contains("/")) {
            hint = Nearest.to(word, CommandNames.ALL)
                    .map(command -> "; did you mean the command " + command + "?")
                    .orElse("");
        }
        throw Exit.USAGE.error("no folder or file " + word + hint);
    }

    static Path path(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw Exit.USAGE.error("\"" + word + "\" is not a file name here: " + e.getReason());
        }
    }

    /** The file beside the missing one that was probably meant, as the end of a message. */
    public static String siblingHint(Path missing) {
        Path folder = missing.toAbsolutePath().normalize().getParent();
        if (folder == null || missing.getFileName() == null || !Files.isDirectory(folder)) {
            return "";
        }
        try (Stream<Path> siblings = Files.list(folder)) {
            List<String> names =
                    siblings.map(path -> path.getFileName().toString()).sorted().toList();
            return Nearest.to(missing.getFileName().toString(), names)
                    .map(name -> "; did you mean " + missing.resolveSibling(name) + "?")
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }
}
