package dev.revopsassess.pack.own;

import dev.revopsassess.pack.rules.Configuration;
import dev.revopsassess.pack.rules.ConfiguredChanges;
import dev.revopsassess.pack.rules.OwnPack;
import dev.revopsassess.pack.rules.RulePack;
import dev.revopsassess.pack.yaml.PackException;
import dev.revopsassess.pack.yaml.PackFiles;
import dev.revopsassess.signal.Signal;
import dev.revopsassess.value.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A configuration with the rules that it gives: the program's own, then each pack that it lists, in order, then what it
 * changes itself.
 *
 * @param configuration what the configuration says
 * @param packs the packs that it lists
 * @param rules the rules with all of it
 */
public record EffectiveRules(Configuration configuration, List<Packed> packs, RulePack rules) {
    /**
     * A pack in its place.
     *
     * @param pack the pack
     * @param rules the rules with it and with the packs before it
     */
    public record Packed(OwnPack pack, RulePack rules) {}

    /** Nothing configured. */
    public static EffectiveRules nothing(RulePack builtIn) {
        return new EffectiveRules(Configuration.defaults(), List.of(), builtIn);
    }

    /**
     * The configuration of a file.
     *
     * @param file where it is; packs are looked for from its folder
     * @param builtIn the rules of the program
     * @throws PackException naming what is wrong with the configuration or a pack, with its place and what to write
     */
    public static EffectiveRules read(Path file, RulePack builtIn) {
        return read(file, builtIn, false);
    }

    /**
     * The configuration that lies beside exports. Whoever sent them may have written it, so its packs are not followed out of
     * its folder.
     *
     * @param file where it is
     * @param builtIn the rules of the program
     * @throws PackException as above
     */
    public static EffectiveRules beside(Path file, RulePack builtIn) {
        return read(file, builtIn, true);
    }

    private static EffectiveRules read(Path file, RulePack builtIn, boolean enclosed) {
        String name = String.valueOf(file.getFileName());
        String text = PackFiles.text(name, bytes(name, file));
        var packs = new ArrayList<Packed>();
        RulePack rules = builtIn;
        for (ConfigurationReader.Listed listed : ConfigurationReader.packs(name, text)) {
            OwnPack pack = pack(listed, file.resolveSibling(""), rules, enclosed);
            rules = rules.with(pack);
            packs.add(new Packed(pack, rules));
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        rules.headers()
                .kinds()
                .forEach((kind, headers) ->
                        fields.put(kind, List.copyOf(headers.fields().keySet())));
        List<String> signals = rules.signals().stream().map(Signal::id).toList();
        Configuration configuration =
                ConfigurationReader.read(name, text, new ConfigurationReader.Known(fields, signals));
        Optional<String> logo = ConfigurationReader.logo(name, text)
                .map(listed -> LogoFile.read(listed, file.resolveSibling(""), enclosed));
        if (logo.isPresent()) {
            configuration = configuration.under(configuration.letterhead().with(logo.get()));
        }
        return new EffectiveRules(configuration, List.copyOf(packs), ConfiguredChanges.tuned(rules, configuration));
    }

    /**
     * The pack of a file, read against the rules that it adds to.
     *
     * @param file where it is
     * @param builtIn the rules of the program
     * @throws PackException naming what is wrong with it, with its place and what to write
     */
    public static EffectiveRules pack(Path file, RulePack builtIn) {
        String name = file.toString();
        OwnPack pack = OwnPackReader.read(name, PackFiles.text(name, bytes(name, file)), builtIn);
        RulePack rules = builtIn.with(pack);
        return new EffectiveRules(Configuration.defaults(), List.of(new Packed(pack, rules)), rules);
    }

    /** Whether a file has keys that only a pack has; else it is meant as a configuration. */
    public static boolean isPack(Path file) {
        String name = String.valueOf(file.getFileName());
        return OwnPackReader.looksLikeAPack(name, PackFiles.text(name, bytes(name, file)));
    }

    private static OwnPack pack(ConfigurationReader.Listed listed, Path folder, RulePack rules, boolean enclosed) {
        Path file = file(listed, folder, enclosed, "pack");
        return OwnPackReader.read(listed.path(), PackFiles.text(listed.path(), bytes(listed.path(), file)), rules);
    }

    /**
     * The file that a configuration names.
     *
     * @param folder the folder of the configuration, from which paths are taken
     * @param enclosed whether it may not lead out of that folder
     * @param what what it is, for messages
     */
    static Path file(ConfigurationReader.Listed listed, Path folder, boolean enclosed, String what) {
        Path file = path(listed, folder);
        if (enclosed && leadsOut(file, folder)) {
            throw listed.place()
                    .error("\"" + listed.path() + "\" leads out of the folder of the configuration and is not followed;"
                            + " copy the " + what + " into the folder, or name the configuration with --config");
        }
        if (!Files.isRegularFile(file)) {
            throw listed.place()
                    .error(
                            Files.isDirectory(file)
                                    ? "\"" + listed.path() + "\" is a folder; a " + what + " is one file"
                                    : Files.exists(file)
                                            ? "\"" + listed.path() + "\" is no regular file; a " + what + " is one"
                                            : "no " + what + " \"" + listed.path() + "\"" + sibling(file, folder));
        }
        return file;
    }

    /** Whether a path leaves the folder, by its words or through links. */
    public static boolean leadsOut(Path file, Path folder) {
        try {
            Path top = folder.toAbsolutePath().normalize();
            boolean named = file.toAbsolutePath().normalize().startsWith(top);
            return !named || (Files.exists(file) && !file.toRealPath().startsWith(top.toRealPath()));
        } catch (IOException e) {
            return true;
        }
    }

    private static Path path(ConfigurationReader.Listed listed, Path folder) {
        try {
            return folder.resolve(listed.path());
        } catch (InvalidPathException e) {
            throw listed.place().error("\"" + listed.path() + "\" is not a file name here: " + e.getReason());
        }
    }

    /** The file that was probably meant, as the configuration would write it. */
    private static String sibling(Path missing, Path folder) {
        Path beside = missing.toAbsolutePath().normalize().getParent();
        if (beside == null || !Files.isDirectory(beside)) {
            return "; paths are taken from the folder of the configuration";
        }
        try (Stream<Path> files = Files.list(beside)) {
            List<String> names = files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
            return Nearest.to(String.valueOf(missing.getFileName()), names)
                    .map(name -> "; did you mean \"" + folder.relativize(missing.resolveSibling(name)) + "\"?")
                    .orElse("; paths are taken from the folder of the configuration");
        } catch (IOException e) {
            return "";
        }
    }

    private static byte[] bytes(String name, Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new PackException(List.of(name + ": the file could not be read"));
        }
    }
}
