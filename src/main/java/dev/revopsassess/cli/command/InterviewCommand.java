package dev.revopsassess.cli.command;

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
import dev.revopsassess.record.Answer;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Question;
import dev.revopsassess.value.Source;
import dev.revopsassess.value.Unit;
import dev.revopsassess.verdict.Verdicts;
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
                "%nAt the prompt: unknown is an answer, Enter skips, quit leaves. Answers are saved one by one;%n"
                        + "run it again to go on.%n%nExamples:%n",
        footer = {
            "  revops-assess interview samples/quillfeather",
            "  revops-assess interview samples/quillfeather --no-input",
            "  revops-assess interview exports --role CEO < lines.txt"
        })
public final class InterviewCommand implements Callable<Integer> {
    private static final Set<String> LEAVING = Set.of("quit", "exit", "q");

    /** Forms whose answers are saved as they were given, which a later run reads in the same way. */
    private static final Set<Question.Form> AS_SAID =
            Set.of(Question.Form.TEXT, Question.Form.PERCENT, Question.Form.RATE);

    private final Terminal terminal;

    @Mixin
    private final InputOptions inputs = new InputOptions();

    @Option(names = "--all", order = 20, description = "Go on where the verdict is robust, until everything is asked.")
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
        CompanyRun company;
        try (Progress progress = Progress.of(terminal, shared, 3)) {
            company = CompanyRun.read(inputs, terminal, progress);
        }
        Interview interview = new Interview(
                company.assessor(), company.exports(), company.rules().questions());
        AnswerBook book = AnswerBook.in(folder, company.exports());
        if (noInput) {
            Delivery.print(listed(interview), terminal);
            return Exit.OK.code();
        }
        int given = ask(interview, company, book);
        Delivery.print(result(interview, given, book), terminal);
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
        say("Now: " + Interview.words(interview.outlook()) + ".");
        while (all || !interview.isSettled()) {
            Optional<Interview.Asked> next = interview.queue().stream().findFirst();
            if (next.isEmpty()) {
                break;
            }
            Question question = next.get().question();
            say("\n" + question.ask() + "\n  " + question.id() + ": " + choices(question) + "\n  "
                    + (next.get().decides() ? "It " : "Scores only. ")
                    + next.get().settles());
            Optional<String> line = line(lines);
            if (line.isEmpty() || LEAVING.contains(line.get().toLowerCase(Locale.ROOT))) {
                break;
            }
            if (line.get().isEmpty()) {
                interview.pass(question);
                continue;
            }
            Optional<String> value = form.value(question, line.get());
            if (value.isEmpty()) {
                refuse(line.get(), question);
                if (!terminal.asksAgain()) {
                    interview.pass(question);
                }
                continue;
            }
            Verdicts.Outlook before = interview.outlook();
            interview.take(saved(question, line.get(), value.get(), company, book));
            given++;
            say("  " + question.id() + " = " + shown(question, value.get()) + ": "
                    + effect(before, interview.outlook()));
        }
        return given;
    }

    /** Saves the answer as it was given, which a later run reads in the same way. */
    private Answer saved(Question question, String said, String value, CompanyRun company, AnswerBook book) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("question", question.id());
        cells.put("answer", AS_SAID.contains(question.form()) ? said : value);
        cells.put("respondent", respondent == null ? "" : respondent);
        cells.put("role", role == null ? "" : role);
        cells.put("date", company.day(inputs).map(String::valueOf).orElse(""));
        long row = book.add(cells);
        return new Answer(
                question.id(),
                value,
                Optional.empty(),
                Optional.ofNullable(role),
                company.day(inputs),
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
        terminal.err()
                .println("revops-assess: \"" + (shown.length() > 60 ? shown.substring(0, 60) + "…" : shown)
                        + "\" does not answer " + question.id() + ". " + AnswerForm.expected(question) + ", or unknown"
                        + (terminal.asksAgain() ? "" : ". Skipped"));
    }

    private void say(String text) {
        if (!shared.quiet()) {
            terminal.err().println(text);
        }
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

    private static String effect(Verdicts.Outlook before, Verdicts.Outlook after) {
        String was = Interview.words(before);
        String now = Interview.words(after);
        return was.equals(now) ? "still " + now + "." : now + ".\n  Before: " + was + ".";
    }

    private String listed(Interview interview) {
        var text = new StringBuilder("Now: " + Interview.words(interview.outlook()) + ".\n");
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
                    .append(asked.settles())
                    .append("\n");
        }
        return text.append(wanted(interview)).toString();
    }

    private String result(Interview interview, int given, AnswerBook book) {
        String answers = given == 1 ? "1 answer" : given + " answers";
        var text = new StringBuilder("Verdict after ")
                .append(answers)
                .append(": ")
                .append(Interview.words(interview.outlook()))
                .append(".\n");
        if (interview.isSettled()) {
            text.append("No unknown can change the model any more.\n");
        }
        if (given > 0) {
            text.append("Saved in ").append(book.name()).append(".\n");
        }
        return text.append(wanted(interview)).toString();
    }

    private static String wanted(Interview interview) {
        var text = new StringBuilder();
        if (!interview.isSettled() && !interview.exportsWanted().isEmpty()) {
            text.append("\nExports that would settle more:\n");
            for (Verdict.NextQuestion next : interview.exportsWanted()) {
                text.append("- ")
                        .append(next.need().ask())
                        .append("\n  ")
                        .append(next.settles())
                        .append("\n");
            }
        }
        return text.toString();
    }
}
