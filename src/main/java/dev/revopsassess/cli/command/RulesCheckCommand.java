package dev.revopsassess.cli.command;

import dev.revopsassess.cli.console.Delivery;
import dev.revopsassess.cli.console.Exit;
import dev.revopsassess.cli.console.ShellWord;
import dev.revopsassess.cli.console.Terminal;
import dev.revopsassess.cli.run.InputOptions;
import dev.revopsassess.cli.run.TerminalCommand;
import dev.revopsassess.pack.own.EffectiveRules;
import dev.revopsassess.pack.rules.OwnPack;
import dev.revopsassess.pack.rules.PackReader;
import dev.revopsassess.pack.rules.RulePack;
import dev.revopsassess.value.NumberText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Whether a pack or a configuration can be used. */
@Command(
        name = "check",
        description = {
            "Check a pack of your own, or a configuration with the packs that it lists, or a folder with a whole rule"
                    + " pack (a pack.yaml); every error with line and column, and exit 4."
        })
final class RulesCheckCommand extends TerminalCommand {
    @Parameters(paramLabel = "FILE|FOLDER", description = "The pack or the configuration.")
    private Path path = Path.of("");

    RulesCheckCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        if (Files.isDirectory(path)) {
            RulePack pack = PackReader.read(path);
            said(path + ": pack " + pack.id() + " " + pack.version() + ", "
                    + pack.signals().size() + " signals, can be used");
        } else if (Files.isRegularFile(path)) {
            EffectiveRules configured = configured(path);
            configured.packs().forEach(packed -> said(described(packed.pack())));
            if (!EffectiveRules.isPack(path)) {
                said(path + ": the configuration can be used");
            }
            shared.next(
                    configured.packs().isEmpty()
                            ? "revops-assess FOLDER --config " + ShellWord.of(path.toString())
                            : "revops-assess rules test " + ShellWord.of(path.toString()));
        } else {
            InputOptions.regular(path, "pack");
        }
        return Exit.OK.code();
    }

    /** What a file says, be it a pack or a configuration. */
    static EffectiveRules configured(Path file) {
        RulePack builtIn = PackReader.builtIn();
        return EffectiveRules.isPack(file) ? EffectiveRules.pack(file, builtIn) : EffectiveRules.read(file, builtIn);
    }

    private static String described(OwnPack pack) {
        var parts = new ArrayList<String>();
        counted(parts, pack.signals(), "signal", "");
        counted(parts, pack.questions(), "question", "");
        counted(parts, pack.thresholds(), "signal", " with other thresholds");
        counted(parts, pack.weights(), "signal", " with another weight");
        return pack.file() + ": pack " + pack.id() + " " + pack.version() + ", " + String.join(", ", parts)
                + ", can be used";
    }

    private static void counted(List<String> parts, List<?> things, String one, String what) {
        if (!things.isEmpty()) {
            parts.add(NumberText.counted(things.size(), one) + what);
        }
    }

    private void said(String text) {
        Delivery.print(text + "\n", terminal);
    }
}
