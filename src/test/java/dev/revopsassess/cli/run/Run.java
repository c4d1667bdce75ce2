package dev.revopsassess.cli.run;

import dev.revopsassess.Assessor;
import dev.revopsassess.cli.Program;
import dev.revopsassess.cli.console.Terminal;
import dev.revopsassess.metric.Measurement;
import dev.revopsassess.metric.reading.Readings;
import dev.revopsassess.pack.rules.RulePack;
import dev.revopsassess.record.Exports;
import dev.revopsassess.record.FileAccount;
import dev.revopsassess.report.Assessment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import picocli.CommandLine;

/** Runs of the program inside the test, as a user types them. */
public final class Run {
    private Run() {}

    /**
     * What a run left behind.
     *
     * @param exit its code
     * @param out standard output
     * @param err standard error
     */
    public record Printed(int exit, String out, String err) {}

    /**
     * A folder read and judged, before anything is printed.
     *
     * @param exports what intake made of the files
     * @param rules the rules as the configuration tuned them
     * @param assessor judges again, as with other readings
     * @param assessment what every format is made from
     */
    public record Judged(Exports exports, RulePack rules, Assessor assessor, Assessment assessment) {}

    /**
     * A folder read and measured, before anything is judged.
     *
     * @param exports what intake made of the files
     * @param asOf the day of the report
     * @param readings every metric and every answer
     * @param files what became of every file, with what measuring found wrong with it
     */
    public record Measured(Exports exports, LocalDate asOf, Readings readings, List<FileAccount> files) {}

    private static final Map<String, Judged> SAMPLES = new ConcurrentHashMap<>();

    /** A committed sample, read and judged once however many tests ask. */
    public static Judged sample(String slug) {
        return SAMPLES.computeIfAbsent(slug, name -> judged(Path.of("samples", name)));
    }

    /** Types the words, on no terminal and in no particular surroundings. */
    public static Printed of(String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = Program.run(List.of(words), terminal(out, err));
        return new Printed(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Whether there is such a command. */
    public static boolean knows(String command) {
        return commandLine().getSubcommands().containsKey(command);
    }

    /** Every command, as help and completion see them. */
    public static CommandLine commandLine() {
        return Program.commandLine(terminal(new ByteArrayOutputStream(), new ByteArrayOutputStream()));
    }

    /** Assesses a folder; the configuration in it counts, and further words are options. */
    public static Judged judged(Path folder, String... options) {
        CompanyRun company = company(folder, options);
        return new Judged(
                company.exports(),
                company.rules(),
                company.assessor(),
                company.assessor().assess(company.exports()));
    }

    /** Reads and measures a folder as {@link #judged} does, without judging it. */
    public static Measured measured(Path folder, String... options) {
        CompanyRun company = company(folder, options);
        Measurement measured = company.assessor().measure(company.exports());
        return new Measured(company.exports(), company.settings().asOf().date(), measured.readings(), measured.files());
    }

    private static CompanyRun company(Path folder, String... options) {
        Terminal terminal = terminal(new ByteArrayOutputStream(), new ByteArrayOutputStream());
        Path configuration = folder.resolve("revops-assess.yaml");
        Stream<String> named = Files.exists(configuration)
                ? Stream.of(folder.toString(), "--config", configuration.toString())
                : Stream.of(folder.toString());
        InputOptions inputs = CommandLine.populateCommand(
                new InputOptions(), Stream.concat(named, Stream.of(options)).toArray(String[]::new));
        try (Progress progress = Progress.of(new SharedOptions(terminal), 4)) {
            return CompanyRun.read(inputs, terminal, progress);
        }
    }

    /** Writes files into a folder, made where it is missing. */
    public static Path written(Path folder, Map<String, String> files) {
        try {
            Files.createDirectories(folder);
            for (var file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return folder;
    }

    private static Terminal terminal(ByteArrayOutputStream out, ByteArrayOutputStream err) {
        return new Terminal(
                InputStream.nullInputStream(),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                Map.of("SOURCE_DATE_EPOCH", "1791158400"),
                false,
                false,
                OptionalInt.empty());
    }
}
