package dev.revopsassess.cli.source;

import dev.revopsassess.cli.console.Delivery;
import dev.revopsassess.cli.console.Exit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The companies that sources name, each with a folder of the rows that are its own. The folders are in one for temporary
 * files, which is removed at the end.
 */
public final class SourceCompanies implements AutoCloseable {
    /** A name that every file system takes as it stands. */
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{N}_](?:[\\p{L}\\p{N} ._&+-]{0,78}[\\p{L}\\p{N}_+-])?");

    private static final Pattern ODD = Pattern.compile("[^\\p{L}\\p{N}_&+-]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** The one id in wide use whose case counts: 15 letters and digits of both cases, as Salesforce numbers its records. */
    private static final Pattern CASE_COUNTS = Pattern.compile("(?=.*\\d)(?=.*[a-z])(?=.*[A-Z])[a-zA-Z\\d]{15}");

    private static final int LONGEST = 60;
    private static final int MARK = 8;

    private final Path all;
    private final Map<String, Company> companies = new TreeMap<>();
    private final Thread interrupted = new Thread(this::remove);

    /**
     * A company.
     *
     * @param name as the first source writes it
     * @param folder of its rows, with a name of its own that stays from run to run
     */
    public record Company(String name, Path folder) {}

    private SourceCompanies(Path all) {
        this.all = all;
        Runtime.getRuntime().addShutdownHook(interrupted);
    }

    /** An empty place for companies. */
    public static SourceCompanies empty() {
        try {
            return new SourceCompanies(Files.createTempDirectory("revops-assess"));
        } catch (IOException e) {
            throw Exit.INPUT.error("there is no room for the rows of the sources: " + Delivery.reason(e));
        }
    }

    /** The folder of a company; made where there is none yet. A name in any case and spacing is one company. */
    public Path folder(String name) {
        return companies.computeIfAbsent(key(name), key -> made(name, key)).folder();
    }

    /** The companies in order of their folders. */
    public List<Company> all() {
        return companies.values().stream()
                .sorted(Comparator.comparing(Company::folder))
                .toList();
    }

    private Company made(String name, String key) {
        Path folder = all.resolve(place(name, key));
        try {
            Files.createDirectory(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Company(name, folder);
    }

    private static String key(String name) {
        return CASE_COUNTS.matcher(name).matches()
                ? name
                : BLANKS.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** The name where it can be one of a file; else what can, and a mark that tells it from others. */
    private static String place(String name, String key) {
        String shown = BLANKS.matcher(name.strip()).replaceAll(" ");
        if (PLAIN.matcher(shown).matches() && !CASE_COUNTS.matcher(name).matches()) {
            return shown;
        }
        String odd = ODD.matcher(shown).replaceAll("-");
        return odd.substring(0, Math.min(odd.length(), LONGEST)) + "-"
                + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .substring(0, MARK);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(interrupted);
        } catch (IllegalStateException e) {
            // The program is ending, and the folder is being removed.
        }
        remove();
    }

    private void remove() {
        try (Stream<Path> entries = Files.walk(all)) {
            entries.sorted(Comparator.reverseOrder())
                    .forEach(entry -> entry.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            // Who else removed it has done the work.
        }
    }
}
