package dev.revopsassess.cli;

import dev.revopsassess.pack.Configured;
import dev.revopsassess.pack.PackReader;
import dev.revopsassess.pack.RulePack;
import java.nio.file.Path;
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
        RulePack builtIn = PackReader.builtIn();
        return config == null
                ? builtIn
                : Configured.read(Inputs.regular(config, "configuration"), builtIn)
                        .rules();
    }
}
