package dev.revopsassess.cli.command;

import dev.revopsassess.Assessor;
import dev.revopsassess.cli.console.Delivery;
import dev.revopsassess.cli.console.Delivery.Document;
import dev.revopsassess.cli.console.Exit;
import dev.revopsassess.cli.console.Format;
import dev.revopsassess.cli.console.Outputs.Target;
import dev.revopsassess.cli.console.ShellWord;
import dev.revopsassess.cli.console.Terminal;
import dev.revopsassess.cli.run.CompanyFolders;
import dev.revopsassess.cli.run.CompanyGates;
import dev.revopsassess.cli.run.Ids;
import dev.revopsassess.cli.run.PortfolioCompanies;
import dev.revopsassess.cli.run.PortfolioRun;
import dev.revopsassess.cli.run.Progress;
import dev.revopsassess.cli.run.ReadingOptions;
import dev.revopsassess.cli.run.TerminalCommand;
import dev.revopsassess.cli.source.SourceCompanies;
import dev.revopsassess.outline.block.Sheet;
import dev.revopsassess.outline.sheet.PortfolioSheet;
import dev.revopsassess.pack.rules.PackReader;
import dev.revopsassess.portfolio.CompanyResult;
import dev.revopsassess.portfolio.Portfolio;
import dev.revopsassess.portfolio.Ranking;
import dev.revopsassess.render.html.HtmlReport;
import dev.revopsassess.render.markdown.MarkdownReport;
import dev.revopsassess.render.text.TextReport;
import dev.revopsassess.snapshot.SnapshotWriter;
import dev.revopsassess.snapshot.entry.PortfolioEntry;
import dev.revopsassess.value.Nearest;
import dev.revopsassess.value.NumberText;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Assesses the companies of a folder and ranks them. */
@Command(
        name = "portfolio",
        description =
                "Assess many companies, a subfolder each, and print one ranked table, what they have in common and what"
                        + " would move most of them. What is wrong with one company stands in its row and stops no other.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  revops-assess portfolio clients",
            "  revops-assess portfolio clients --sort people -f markdown",
            "  revops-assess portfolio clients -o reports --resume",
            "  revops-assess portfolio clients --baseline reports-june --fail-on regression",
            "  revops-assess portfolio --source warehouse.yaml -o reports"
        })
public final class PortfolioCommand extends TerminalCommand {
    /** What the overview can be printed as. */
    enum Form {
        /** For a terminal. */
        TEXT,
        /** For wikis. */
        MARKDOWN,
        /** For programs, whole. */
        JSON,
        /** For programs, a company a line. */
        JSONL,
        /** For clients. */
        HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "A folder that holds a folder with exports for each company.")
    private @Nullable String folder;

    @Option(
            names = "--source",
            paramLabel = "CONFIG",
            order = 5,
            description =
                    "In place of FOLDER: a configuration whose sources name tables with the rows of many companies, and"
                            + " under company the column that tells them apart. Each source is asked once.")
    private @Nullable String source;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            order = 1,
            defaultValue = "text",
            description = "The page on standard output: ${COMPLETION-CANDIDATES}; jsonl is a company a line. Default:"
                    + " ${DEFAULT-VALUE}.")
    private Form form = Form.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            order = 2,
            description = "Write the page there as portfolio.html and portfolio.json, and the report of each company as"
                    + " companies/NAME.html and companies/NAME.json.")
    private @Nullable Path output;

    @Option(
            names = "--sort",
            paramLabel = "COLUMN",
            completionCandidates = Ids.Columns.class,
            order = 3,
            defaultValue = "alignment",
            description = "Rank by alignment, execution, scale, foundation, people, model, confidence or name. Default:"
                    + " ${DEFAULT-VALUE}.")
    private String sort = "alignment";

    @Option(
            names = "--resume",
            order = 4,
            description =
                    "With --output: take the reports that stand there where neither the files of the company nor rules,"
                            + " options and day have changed since.")
    private boolean resume;

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Mixin
    private final CompanyGates gates = new CompanyGates();

    /** Prints on this terminal. */
    public PortfolioCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        Ranking ranking = Ranking.of(sort)
                .orElseThrow(() ->
                        Exit.USAGE.error("no column " + sort + " to sort by" + Nearest.hint(sort, Ranking.words())));
        Optional<Path> target = Optional.ofNullable(output);
        if (resume && target.isEmpty()) {
            throw Exit.USAGE.error("--resume needs the --output that the interrupted run wrote to");
        }
        if ((folder == null) == (source == null)) {
            throw Exit.USAGE.error(
                    "name either a FOLDER with a folder for each company, or --source CONFIG with tables of their rows");
        }
        if (source != null) {
            reading.configuredBy(source);
        }
        CompanyGates.Held gate = gates.held(reading, target);
        if (folder != null) {
            return ranked(PortfolioCompanies.in(CompanyFolders.in(folder, target), reading), gate, ranking, target);
        }
        try (SourceCompanies place = SourceCompanies.empty()) {
            return ranked(PortfolioCompanies.of(reading, place, terminal), gate, ranking, target);
        }
    }

    private Integer ranked(
            PortfolioCompanies companies, CompanyGates.Held gate, Ranking ranking, Optional<Path> target) {
        List<CompanyResult> results;
        try (Progress progress = Progress.of(shared, companies.folders().size())) {
            results = Stream.concat(
                            new PortfolioRun(companies, reading, gate, terminal, target, resume)
                                    .results(progress).stream(),
                            companies.beside().stream())
                    .toList();
        }
        PortfolioEntry portfolio = Portfolio.of(results, ranking);
        Sheet page = PortfolioSheet.of(portfolio, Assessor.names(PackReader.builtIn()));
        target.ifPresent(to -> Delivery.write(List.of(
                new Document(to.resolve("portfolio.html"), HtmlReport.render(page)),
                new Document(to.resolve("portfolio.json"), SnapshotWriter.text(portfolio)))));
        Delivery.print(rendered(page, portfolio), terminal);
        target.ifPresent(to -> shared.remark(
                "wrote " + to.resolve("portfolio.html") + ", " + to.resolve("portfolio.json") + " and the reports of "
                        + NumberText.counted(portfolio.assessed(), "company", "companies") + " in "
                        + to.resolve("companies")));
        remarked(portfolio);
        Exit judged = gate.judged(results, shared);
        if (form == Form.TEXT && source == null) {
            portfolio.companies().stream()
                    .filter(company -> company.problem().isEmpty())
                    .flatMap(company -> companies.folders().stream().filter(place -> place.endsWith(company.folder())))
                    .findFirst()
                    .ifPresent(place -> shared.next("revops-assess " + ShellWord.of(place.toString())));
        }
        return (portfolio.assessed() == 0 ? Exit.INPUT : judged).code();
    }

    private void remarked(PortfolioEntry portfolio) {
        long failed = portfolio.companies().size() - portfolio.assessed();
        if (failed > 0) {
            shared.remark(
                    NumberText.counted(failed, "company", "companies") + " could not be assessed; the page says why");
        }
    }

    private String rendered(Sheet page, PortfolioEntry portfolio) {
        return switch (form) {
            case TEXT -> TextReport.render(page, shared.layout(new Target(Format.TEXT, Optional.empty())));
            case MARKDOWN -> MarkdownReport.render(page);
            case JSON -> SnapshotWriter.text(portfolio);
            case JSONL -> SnapshotWriter.lines(portfolio);
            case HTML -> HtmlReport.render(page);
        };
    }
}
