package dev.revopsassess.cli.run;

import dev.revopsassess.pack.own.EffectiveRules;
import dev.revopsassess.pack.rules.PackReader;
import dev.revopsassess.pack.rules.RulePack;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The rules for commands that read no exports: the program's own, or as a configuration makes them. */
public final class ConfiguredRules {
    @Option(
            names = "--config",
            paramLabel = "FILE",
            order = 11,
            description = "A configuration whose packs, thresholds and weights count; without it, the built-in rules.")
    private @Nullable Path config;

    /** The rules. */
    public RulePack rules() {
        RulePack builtIn = PackReader.builtIn();
        return config == null
                ? builtIn
                : EffectiveRules.read(InputOptions.regular(config, "configuration"), builtIn)
                        .rules();
    }
}
