package dev.revopsassess.cli.run;

import dev.revopsassess.cli.console.CommandError;
import dev.revopsassess.cli.console.Exit;
import dev.revopsassess.intake.settings.Privacy;
import dev.revopsassess.pack.own.EffectiveRules;
import dev.revopsassess.pack.rules.PackReader;
import dev.revopsassess.snapshot.entry.Snapshot;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How exports are read, whichever they are. */
public final class ReadingOptions {
    @Option(
            names = "--config",
            paramLabel = "FILE",
            order = 11,
            description = "The configuration; without it, " + InputOptions.CONFIGURATION
                    + " beside the exports where there is one.")
    private @Nullable String config;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            order = 10,
            description =
                    "The day that the report speaks of, such as 2026-09-30; without it, the last month that the ARR"
                            + " export closes, else the newest day that the exports close on; never one after today.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--show-people",
            order = 30,
            description =
                    "Name the people in the reporting line of operations; without it no name of a person is printed.")
    private boolean showPeople;

    @Option(
            names = "--anonymize",
            order = 31,
            description =
                    "Print no name of the company, of a team that owns tools, or of a customer: they become Company and"
                            + " Owner 1, Owner 2, the same in every run on the same exports.")
    private boolean anonymize;

    private @Nullable EffectiveRules read;

    /** Whether the user says anything of how exports are read. */
    public boolean given() {
        return config != null || asOf != null || showPeople || anonymize;
    }

    /**
     * Reads the configuration of a file in place of the one that {@code --config} names.
     *
     * @throws CommandError where that names one too
     */
    public void configuredBy(String file) {
        if (config != null) {
            throw Exit.USAGE.error(
                    "--source names a configuration already: leave --config out, and write all of it in " + file);
        }
        config = file;
    }

    /** The day that the user names. */
    Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    /**
     * Whose names may be printed.
     *
     * @param company what the company is called
     */
    Privacy discretion(List<String> company) {
        if (showPeople && anonymize) {
            throw Exit.USAGE.error("--show-people and --anonymize contradict each other: leave one of them out");
        }
        return anonymize ? Privacy.anonymous(company) : showPeople ? Privacy.namingPeople() : Privacy.usual();
    }

    /** Whether the company is not to be named. */
    boolean anonymous() {
        return anonymize;
    }

    /** The configuration that the user names. */
    Optional<Path> configuration() {
        return Optional.ofNullable(config)
                .map(InputOptions::path)
                .map(file -> InputOptions.regular(file, "configuration"));
    }

    /** The rules of the configuration that the user names, read once; empty where none is named. */
    Optional<EffectiveRules> named() {
        if (read == null && config != null) {
            read = EffectiveRules.read(configuration().orElseThrow(), PackReader.builtIn());
        }
        return Optional.ofNullable(read);
    }

    /** The options as given, for messages that name a command to run. */
    List<String> words() {
        var words = new ArrayList<String>();
        if (config != null) {
            words.addAll(List.of("--config", config));
        }
        if (asOf != null) {
            words.addAll(List.of("--as-of", asOf.toString()));
        }
        if (showPeople) {
            words.add("--show-people");
        }
        if (anonymize) {
            words.add("--anonymize");
        }
        return List.copyOf(words);
    }

    /**
     * Refuses a report that names its company where nobody is to be named.
     *
     * @param file where the report lies
     */
    public void allow(Snapshot report, Path file) {
        if (anonymize && !report.company().equals(Privacy.COMPANY)) {
            throw Exit.USAGE.error("--anonymize cannot take names out of a report that is written; make " + file
                    + " again with --anonymize");
        }
    }

    /** What was chosen beside the configuration, so that a result made with other options is told from this one. */
    String choices() {
        return "as of " + asOf + ", people " + showPeople + ", anonymous " + anonymize;
    }
}
