package dev.revopsassess.cli.run;

import dev.revopsassess.cli.console.Delivery;
import dev.revopsassess.cli.console.Format;
import dev.revopsassess.cli.console.Outputs;
import dev.revopsassess.outline.block.Sheet;
import dev.revopsassess.render.markdown.MarkdownReport;
import dev.revopsassess.render.text.TextReport;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The format of a page on standard output. */
public final class PageOptions {
    /** What a page can be printed as. */
    enum Form {
        /** For a terminal. */
        TEXT,
        /** For wikis. */
        MARKDOWN;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            order = 1,
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private Form form = Form.TEXT;

    /** Names the command that comes next, to whoever reads the page in a terminal. */
    public void next(SharedOptions shared, String command) {
        if (form == Form.TEXT) {
            shared.next(command);
        }
    }

    /** Prints a page. */
    public void print(Sheet sheet, SharedOptions shared) {
        var target = new Outputs.Target(Format.TEXT, Optional.empty());
        Delivery.print(
                form == Form.MARKDOWN ? MarkdownReport.render(sheet) : TextReport.render(sheet, shared.layout(target)),
                shared.terminal());
    }
}
