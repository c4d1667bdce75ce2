package dev.revopsassess.cli.command;

import dev.revopsassess.cli.console.Delivery;
import dev.revopsassess.cli.console.Exit;
import dev.revopsassess.cli.console.ShellWord;
import dev.revopsassess.cli.console.Terminal;
import dev.revopsassess.cli.run.InputOptions;
import dev.revopsassess.cli.run.TerminalCommand;
import dev.revopsassess.pack.own.CaseResult;
import dev.revopsassess.pack.own.EffectiveRules;
import dev.revopsassess.pack.rules.OwnPack;
import dev.revopsassess.value.NumberText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs the cases that a pack brings along. */
@Command(
        name = "test",
        description =
                "Run the cases of a pack of your own, or of every pack that a configuration lists. A case that comes out"
                        + " otherwise means exit 1, a pack that cannot be used exit 4; a signal without a case for clear,"
                        + " fired or unknown is warned of.")
final class RulesTestCommand extends TerminalCommand {
    @Parameters(paramLabel = "FILE", description = "The pack, or the configuration that lists packs.")
    private Path path = Path.of("");

    RulesTestCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(path)) {
            throw Exit.USAGE.error(
                    Files.isDirectory(path)
                            ? path + " is a folder; test takes a pack, which is one file"
                            : "no file " + path + InputOptions.siblingHint(path));
        }
        List<EffectiveRules.Packed> packs = RulesCheckCommand.configured(path).packs();
        if (packs.isEmpty()) {
            throw Exit.USAGE.error(path + " is a configuration that lists no packs; there is nothing to test");
        }
        boolean passed = true;
        for (EffectiveRules.Packed packed : packs) {
            List<CaseResult> results = CaseResult.of(packed);
            Delivery.print(page(packed.pack(), results), terminal);
            passed &= results.stream().allMatch(CaseResult::passes);
        }
        shared.next(
                !passed
                        ? "revops-assess rules check " + ShellWord.of(path.toString())
                        : EffectiveRules.isPack(path)
                                ? "revops-assess FOLDER, with the pack under packs in its revops-assess.yaml"
                                : "revops-assess FOLDER --config " + ShellWord.of(path.toString()));
        return (passed ? Exit.OK : Exit.FAILED).code();
    }

    private static String page(OwnPack pack, List<CaseResult> results) {
        var text = new StringBuilder(pack.file() + ": pack " + pack.id() + " " + pack.version() + "\n");
        String signal = "";
        for (CaseResult result : results) {
            if (!result.signal().equals(signal)) {
                signal = result.signal();
                text.append('\n').append(signal).append('\n');
            }
            text.append(result.passes() ? "  pass  " : "  FAIL  ").append(result.name());
            text.append(result.passes() ? "" : ": " + String.join("; ", result.mismatches()));
            text.append('\n');
        }
        List<String> owed = CaseResult.owed(pack);
        text.append('\n');
        owed.forEach(each -> text.append("warning: ").append(each).append('\n'));
        return text.append(sum(results, owed.size())).append('\n').toString();
    }

    private static String sum(List<CaseResult> results, int warnings) {
        long failed = results.stream().filter(result -> !result.passes()).count();
        return String.join(
                ", ",
                Stream.of(
                                NumberText.counted(results.size(), "case"),
                                results.size() - failed + " passed",
                                failed == 0 ? "" : failed + " failed",
                                warnings == 0 ? "" : NumberText.counted(warnings, "warning"))
                        .filter(part -> !part.isEmpty())
                        .toList());
    }
}
