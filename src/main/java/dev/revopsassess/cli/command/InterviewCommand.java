package dev.revopsassess.cli.command;

import dev.revopsassess.Assessor;
import dev.revopsassess.cli.console.Delivery;
import dev.revopsassess.cli.console.Exit;
import dev.revopsassess.cli.console.StandardInput;
import dev.revopsassess.cli.console.Terminal;
import dev.revopsassess.cli.run.AnswerBook;
import dev.revopsassess.cli.run.CompanyRun;
import dev.revopsassess.cli.run.InputOptions;
import dev.revopsassess.cli.run.Interview;
import dev.revopsassess.cli.run.Progress;
import dev.revopsassess.cli.run.TerminalCommand;
import dev.revopsassess.intake.people.AnswerForm;
import dev.revopsassess.outline.CertaintyText;
import dev.revopsassess.outline.block.Block.Fact;
import dev.revopsassess.outline.block.Sheet;
import dev.revopsassess.report.VerdictText;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.verdict.model.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Asks what would settle most, and keeps the answers. */
@Command(
        name = "interview",
        description = "Ask what would settle most, best question first, and keep the answers in answers.csv.",
        footerHeading =
                "%nAt the prompt: unknown is an answer, ? says why it is asked and where to look it up, Enter or skip%n"
                        + "leaves it out, back corrects the answer before, quit leaves. Answers are saved one by one;%n"
                        + "run it again to go on.%n%nExamples:%n",
        footer = {
            "  revops-assess interview samples/quillfeather",
            "  revops-assess interview samples/quillfeather --no-input",
            "  revops-assess interview exports --role CEO < lines.txt"
        })
public final class InterviewCommand extends TerminalCommand {
    @Mixin
    private final InputOptions inputs = new InputOptions();

    @Option(
            names = "--all",
            order = 20,
            description = "Go on where the verdict is robust or likely, until everything is asked.")
    private boolean all;

    @Option(names = "--no-input", order = 21, description = "Ask nothing: list what would be asked, in order.")
    private boolean noInput;

    @Option(
            names = "--respondent",
            paramLabel = "WHO",
            order = 22,
            description = "Who answers, for the column respondent.")
    private @Nullable String respondent;

    @Option(names = "--role", paramLabel = "ROLE", order = 23, description = "In which role, such as CFO.")
    private @Nullable String role;

    /** Asks and prints on this terminal. */
    public InterviewCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        Path folder = folder();
        if (!noInput && StandardInput.isClosed(terminal)) {
            throw Exit.INPUT.error(
                    "standard input is closed, so nobody can answer; interview --no-input prints the questions");
        }
        boolean begun = AnswerBook.begun(folder);
        CompanyRun company;
        try (Progress progress = Progress.of(shared, 3)) {
            company = CompanyRun.read(inputs, terminal, progress);
        } catch (RuntimeException refused) {
            if (begun) {
                AnswerBook.ended(folder);
            }
            throw refused;
        }
        Interview interview = new Interview(company.assessor(), company.exports(), company.rules());
        AnswerBook book = AnswerBook.in(folder, company.exports());
        if (noInput) {
            if (begun) {
                AnswerBook.ended(folder);
            }
            Delivery.print(InterviewText.listed(interview, all), terminal);
            return Exit.OK.code();
        }
        int given = new Conversation(
                        terminal,
                        shared.quiet(),
                        interview,
                        book,
                        AnswerForm.of(
                                company.rules().titles(),
                                company.rules().headers().cells()),
                        new Conversation.Who(
                                Optional.ofNullable(respondent), Optional.ofNullable(role), company.day(inputs)))
                .hold(all);
        if (begun && given == 0) {
            AnswerBook.ended(folder);
        }
        Delivery.print(InterviewText.page(terminal, result(interview, company, given, book)), terminal);
        return Exit.OK.code();
    }

    private Path folder() {
        return inputs.folder().orElseGet(() -> {
            inputs.paths(terminal);
            throw Exit.USAGE.error("interview takes one folder, where it keeps the answers; found " + inputs.words());
        });
    }

    /** The verdict, what was kept and the command that comes next. */
    private Sheet.Writer result(Interview interview, CompanyRun company, int given, AnswerBook book) {
        Verdict verdict = interview.verdict();
        VerdictText text = interview.text(verdict);
        String answers = NumberText.counted(given, "answer");
        Sheet.Writer page = Sheet.titled(text.headline())
                .facts(List.of(
                        new Fact("How sure", CertaintyText.text(verdict, text, Assessor.names(company.rules()))),
                        new Fact("Answered", given == 0 ? "nothing" : answers + ", saved in " + book.name()),
                        new Fact("Now", "revops-assess " + inputs.words()),
                        new Fact(
                                "To go on",
                                all || interview.isSettled() || !interview.isEnough()
                                        ? ""
                                        : "revops-assess interview " + inputs.words() + " --all")));
        page.items("Exports that would settle more", InterviewText.exports(interview));
        return page;
    }
}
