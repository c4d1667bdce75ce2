package dev.revopsassess.cli;

import dev.revopsassess.pack.Configured;
import dev.revopsassess.pack.PackReader;
import dev.revopsassess.pack.RulePack;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The rules for commands that read no exports: the program's own, or as a configuration makes them. */
final class ConfiguredRules {
    @Option(
            names = "--config",
            paramLabel = "FILE",
            order = 11,
            description = "A configuration whose packs, thresholds and weights count; without it, the built-in rules.")
    private @Nullable Path config;

    /** The rules. */
    RulePack rules() {
        return of(Optional.ofNullable(config)).rules();
    }

    /** The rules and the configuration of a file, or the built-in rules where there is none. */
    static Configured of(Optional<Path> file) {
        RulePack builtIn = PackReader.builtIn();
        return file.map(path -> Configured.read(existing(path), builtIn)).orElseGet(() -> Configured.nothing(builtIn));
    }

    private static Path existing(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new Refusal(Exit.USAGE, "no configuration " + path + Inputs.siblingHint(path));
        }
        return path;
    }
}
