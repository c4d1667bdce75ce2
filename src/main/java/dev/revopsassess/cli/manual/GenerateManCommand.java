package dev.revopsassess.cli.manual;

import dev.revopsassess.cli.console.Delivery;
import dev.revopsassess.cli.console.Exit;
import dev.revopsassess.cli.console.Terminal;
import dev.revopsassess.cli.run.TerminalCommand;
import dev.revopsassess.value.NumberText;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the manual's pages, for those who package the program. */
@Command(
        name = "generate-man",
        hidden = true,
        description = "Write a page of the manual for each command into a folder, such as share/man/man1.")
public final class GenerateManCommand extends TerminalCommand {
    @Parameters(paramLabel = "FOLDER", description = "Where to write; made where it does not exist.")
    private Path folder = Path.of("");

    @Spec
    private @Nullable CommandSpec spec;

    /** Reports on this terminal. */
    public GenerateManCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        List<ManPage> pages = ManPage.of(Objects.requireNonNull(spec).root().commandLine());
        Delivery.folder(folder);
        Delivery.write(pages.stream()
                .map(page -> new Delivery.Document(folder.resolve(page.name()), page.text()))
                .toList());
        shared.remark("wrote " + NumberText.counted(pages.size(), "page") + " to " + folder);
        return Exit.OK.code();
    }
}
