package dev.revopsassess.cli.command;

import dev.revopsassess.cli.console.Delivery;
import dev.revopsassess.cli.console.Exit;
import dev.revopsassess.cli.console.ShellWord;
import dev.revopsassess.cli.console.Terminal;
import dev.revopsassess.cli.run.TerminalCommand;
import dev.revopsassess.value.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes what a folder of exports looks like: a file of each kind with its headers, what they mean, a configuration. */
@Command(
        name = "init",
        description = "Write an empty export of each kind with its headers, what they mean, and a configuration.",
        footerHeading = "%nExamples:%n",
        footer = {"  revops-assess init exports", "  revops-assess check exports"})
public final class InitCommand extends TerminalCommand {
    /** What is written, in order; the texts are resources beside this class. A .txt would be read as an export. */
    static final List<String> NAMES = List.of(
            "README.md",
            "revops-assess.yaml",
            "headcount.csv",
            "arr.csv",
            "nrr.csv",
            "forecasts.csv",
            "tools.csv",
            "funnel.csv",
            "spend.csv",
            "opportunities.csv",
            "answers.csv");

    @Parameters(paramLabel = "FOLDER", description = "Where to write; made where it does not exist.")
    private @Nullable String folder;

    /** Prints on this terminal. */
    public InitCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        Path target = target(String.valueOf(folder));
        List<String> there = NAMES.stream()
                .filter(name -> Files.exists(target.resolve(name)))
                .toList();
        if (!there.isEmpty()) {
            throw Exit.USAGE.error("nothing was written, as " + target + " already has " + String.join(", ", there)
                    + ". Choose another folder, or move them");
        }
        make(target);
        var documents = new ArrayList<Delivery.Document>();
        NAMES.forEach(
                name -> documents.add(new Delivery.Document(target.resolve(name), Resource.text("/init/" + name))));
        Delivery.write(documents);
        Delivery.print("Written to " + target + ": " + String.join(", ", NAMES) + "\n", terminal);
        shared.remark("fill in headcount.csv first");
        shared.next("revops-assess " + ShellWord.of(target.toString()));
        return Exit.OK.code();
    }

    private static Path target(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw Exit.USAGE.error("\"" + word + "\" is not a folder name here: " + e.getReason());
        }
    }

    private static void make(Path target) {
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw Exit.USAGE.error(target + " is a file; init takes a folder");
        }
        try {
            Files.createDirectories(target);
        } catch (IOException e) {
            throw Exit.OUTPUT.error(target + " could not be made: " + Delivery.reason(e));
        }
    }
}
