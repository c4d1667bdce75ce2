package dev.revopsassess.cli.command;

import dev.revopsassess.Assessor;
import dev.revopsassess.cli.console.CommandError;
import dev.revopsassess.cli.console.Delivery;
import dev.revopsassess.cli.console.Exit;
import dev.revopsassess.cli.console.StandardInput;
import dev.revopsassess.cli.console.Terminal;
import dev.revopsassess.cli.run.AnswerBook;
import dev.revopsassess.cli.run.CompanyRun;
import dev.revopsassess.cli.run.InputOptions;
import dev.revopsassess.cli.run.Interview;
import dev.revopsassess.cli.run.Progress;
import dev.revopsassess.cli.run.SharedOptions;
import dev.revopsassess.intake.people.AnswerForm;
import dev.revopsassess.outline.CertaintyText;
import dev.revopsassess.outline.block.Block.Fact;
import dev.revopsassess.outline.block.Block.Tone;
import dev.revopsassess.outline.block.Printed;
import dev.revopsassess.outline.block.Sheet;
import dev.revopsassess.record.Answer;
import dev.revopsassess.render.text.TextOptions;
import dev.revopsassess.render.text.TextReport;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Question;
import dev.revopsassess.value.Source;
import dev.revopsassess.value.Unit;
import dev.revopsassess.verdict.model.Verdict;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
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
public final class InterviewCommand implements Callable<Integer> {
    private static final Set<String> LEAVING = Set.of("quit", "exit", "q");
    private static final Set<String> SKIPPING = Set.of("", "skip");
    private static final Set<String> EXPLAINING = Set.of("?", "help", "why");
    private static final Set<String> BACK = Set.of("back", "undo");

    /** Forms whose answers are saved as they were given, which a later run reads in the same way. */
    private static final Set<Question.Form> AS_SAID =
            Set.of(Question.Form.TEXT, Question.Form.PERCENT, Question.Form.RATE);

    /** Nobody collects more at a time. */
    private static final int MOST_EXPORTS = 3;

    private final Terminal terminal;

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

    @Mixin
    private final SharedOptions shared = new SharedOptions();

    /** Asks and prints on this terminal. */
    public InterviewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path folder = folder();
        if (!noInput && StandardInput.isClosed(terminal)) {
            throw new CommandError(
                    Exit.INPUT,
                    "standard input is closed, so nobody can answer; interview --no-input prints the questions");
        }
        boolean begun = AnswerBook.begun(folder);
        CompanyRun company;
        try (Progress progress = Progress.of(terminal, shared, 3)) {
            company = CompanyRun.read(inputs, terminal, progress);
        }
        Interview interview = new Interview(company.assessor(), company.exports(), company.rules());
        AnswerBook book = AnswerBook.in(folder, company.exports());
        if (noInput) {
            if (begun) {
                book.delete();
            }
            Delivery.print(listed(interview), terminal);
            return Exit.OK.code();
        }
        int given = ask(interview, company, book);
        if (begun && given == 0) {
            book.delete();
        }
        Delivery.print(page(result(interview, company, given, book)), terminal);
        return Exit.OK.code();
    }

    private Path folder() {
        String word = inputs.words();
        if (word.equals("-") || !Files.isDirectory(Path.of(word))) {
            inputs.paths(terminal);
            throw new CommandError(Exit.USAGE, "interview takes one folder, where it keeps the answers; found " + word);
        }
        return Path.of(word);
    }

    private int ask(Interview interview, CompanyRun company, AnswerBook book) {
        var lines = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
        AnswerForm form = AnswerForm.of(company.rules().titles());
        int given = 0;
        int number = 1;
        boolean again = false;
        say(Sheet.titled("Now: " + interview.standing() + ".")
                .paragraph(Tone.QUIET, "? says why a question is asked, Enter skips it, back corrects, quit leaves."));
        while (all || !interview.isEnough()) {
            List<Interview.Asked> queue = interview.queue();
            if (queue.isEmpty()) {
                break;
            }
            Interview.Asked next = queue.get(0);
            Question question = next.question();
            if (!again) {
                say(asked(number, queue, next));
            }
            again = false;
            Optional<String> line = line(lines);
            String word = line.orElse("quit").toLowerCase(Locale.ROOT);
            if (LEAVING.contains(word)) {
                break;
            }
            if (EXPLAINING.contains(word)) {
                say(Sheet.titled("")
                        .paragraph(question.why())
                        .paragraph(question.lookUp().orElse("")));
                again = true;
            } else if (BACK.contains(word)) {
                if (!interview.canGoBack()) {
                    say(Sheet.titled("").paragraph("This is the first question."));
                    again = true;
                } else if (interview.back()) {
                    book.takeBack();
                    given--;
                }
                number = again ? number : number - 1;
            } else if (SKIPPING.contains(word)) {
                interview.pass(question);
                number++;
            } else {
                Optional<String> value = form.value(question, line.orElseThrow());
                if (value.isPresent()) {
                    String was = interview.standing();
                    interview.take(saved(question, line.orElseThrow(), value.get(), company, book));
                    given++;
                    number++;
                    String now = interview.standing();
                    say(Sheet.titled("")
                            .paragraph("Noted: " + shown(question, value.get()) + ". "
                                    + (was.equals(now) ? "That alone changes nothing yet." : "Now: " + now + ".")));
                } else {
                    refuse(line.orElseThrow(), question);
                    again = terminal.asksAgain();
                    if (!again) {
                        interview.pass(question);
                        number++;
                    }
                }
            }
        }
        return given;
    }

    private static Sheet.Writer asked(int number, List<Interview.Asked> queue, Interview.Asked next) {
        long deciding = queue.stream().filter(Interview.Asked::decides).count();
        long all = number - 1 + (deciding > 0 ? deciding : queue.size());
        return Sheet.titled("Question " + number + (all > number ? " of about " + all : ""))
                .paragraph(next.question().ask())
                .facts(List.of(new Fact("Answer", choices(next.question()))))
                .paragraph(Tone.QUIET, next.decides() ? "" : "It bears on the scores only.");
    }

    /** Saves the answer as it was given, which a later run reads in the same way. */
    private Answer saved(Question question, String said, String value, CompanyRun company, AnswerBook book) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("question", question.id());
        cells.put("answer", AS_SAID.contains(question.form()) ? said : value);
        cells.put("respondent", respondent == null ? "" : respondent);
        cells.put("role", role == null ? "" : role);
        cells.put("date", company.day(inputs).toString());
        long row = book.add(cells);
        return new Answer(
                question.id(),
                value,
                Optional.empty(),
                Optional.ofNullable(role),
                Optional.of(company.day(inputs)),
                Source.line(book.name(), row));
    }

    private Optional<String> line(BufferedReader lines) {
        try {
            if (!shared.quiet()) {
                terminal.err().print("> ");
                terminal.err().flush();
            }
            return Optional.ofNullable(lines.readLine()).map(String::strip);
        } catch (IOException e) {
            throw new CommandError(Exit.INPUT, "standard input could not be read: " + Delivery.reason(e));
        }
    }

    private void refuse(String said, Question question) {
        String shown = said.replaceAll("\\p{Cntrl}", "\uFFFD");
        String what = "\"" + (shown.length() > 60 ? shown.substring(0, 60) + "…" : shown) + "\" ";
        String reason = AnswerForm.beyond(question, said)
                .map(beyond -> what + "can hardly be meant. " + beyond + " ")
                .orElse(what + "does not answer it. ");
        terminal.err()
                .print(page(Sheet.titled("")
                        .paragraph(reason + AnswerForm.expected(question) + ", or unknown."
                                + (terminal.asksAgain() ? "" : " Skipped."))));
    }

    private void say(Sheet.Writer sheet) {
        if (!shared.quiet()) {
            terminal.err().println();
            terminal.err().print(page(sheet));
        }
    }

    private String page(Sheet.Writer sheet) {
        return TextReport.render(sheet.sheet(), new TextOptions(terminal.width(), false, StandardCharsets.UTF_8, true));
    }

    private static String choices(Question question) {
        return switch (question.form()) {
            case WORD -> String.join(", ", question.words()) + ", unknown";
            case WORDS -> "one or more of " + String.join(", ", question.words()) + "; or unknown";
            case PERCENT -> "a percentage such as 35, or unknown";
            case RATE -> "a percentage such as 96 or 104, or unknown";
            case COUNT -> "a whole number, or unknown";
            case NUMBER -> "a number, or unknown";
            case TEXT -> "a title or a team, none, or unknown";
        };
    }

    /** The answer as it was understood. */
    private static String shown(Question question, String value) {
        boolean share = question.form() == Question.Form.PERCENT || question.form() == Question.Form.RATE;
        return share && !value.equals("unknown") ? NumberText.of(Double.parseDouble(value), Unit.RATIO) : value;
    }

    private String listed(Interview interview) {
        var text = new StringBuilder("Now: " + interview.standing() + ".\n");
        if (interview.isSettled() && !all) {
            return text.append("No answer can change the model; nothing needs to be asked. --all lists what bears on"
                            + " the scores.\n")
                    .toString();
        }
        List<Interview.Asked> queue = interview.queue();
        for (int index = 0; index < queue.size(); index++) {
            Interview.Asked asked = queue.get(index);
            text.append("\n")
                    .append(index + 1)
                    .append(". ")
                    .append(asked.question().ask())
                    .append("\n   ")
                    .append(asked.question().id())
                    .append(": ")
                    .append(choices(asked.question()))
                    .append("\n   ")
                    .append(asked.decides() ? "" : "Scores only. ")
                    .append(asked.question().why())
                    .append("\n");
        }
        return text.append(wanted(interview)).toString();
    }

    /** The verdict, what was kept and the command that comes next. */
    private Sheet.Writer result(Interview interview, CompanyRun company, int given, AnswerBook book) {
        Verdict verdict = interview.verdict();
        String answers = NumberText.counted(given, "answer");
        Sheet.Writer page = Sheet.titled(verdict.headline())
                .facts(List.of(
                        new Fact("How sure", CertaintyText.text(verdict, Assessor.names(company.rules()))),
                        new Fact("Answered", given == 0 ? "nothing" : answers + ", saved in " + book.name()),
                        new Fact("Now", "revops-assess " + inputs.words()),
                        new Fact(
                                "To go on",
                                all || interview.isSettled() || !interview.isEnough()
                                        ? ""
                                        : "revops-assess interview " + inputs.words() + " --all")));
        if (!interview.isSettled() && !interview.exportsWanted().isEmpty()) {
            page.items(
                    "Exports that would settle more",
                    interview.exportsWanted().stream()
                            .limit(MOST_EXPORTS)
                            .map(next -> Printed.sentence(next.need().ask()))
                            .toList());
        }
        return page;
    }

    private static String wanted(Interview interview) {
        var text = new StringBuilder();
        if (!interview.isSettled() && !interview.exportsWanted().isEmpty()) {
            text.append("\nExports that would settle more:\n");
            interview.exportsWanted().stream()
                    .limit(MOST_EXPORTS)
                    .forEach(next -> text.append("- ").append(next.need().ask()).append("\n"));
        }
        return text.toString();
    }
}
