package dev.revopsassess.cli.command;

import dev.revopsassess.cli.console.Delivery;
import dev.revopsassess.cli.console.Exit;
import dev.revopsassess.cli.console.Terminal;
import dev.revopsassess.cli.run.AnswerBook;
import dev.revopsassess.cli.run.Interview;
import dev.revopsassess.intake.people.AnswerForm;
import dev.revopsassess.outline.block.Block.Tone;
import dev.revopsassess.outline.block.Sheet;
import dev.revopsassess.record.Answer;
import dev.revopsassess.value.Question;
import dev.revopsassess.value.Source;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An interview at a prompt: a question at a time, each answer kept before the next is asked. */
record Conversation(Terminal terminal, boolean quiet, Interview interview, AnswerBook book, AnswerForm form, Who who) {
    private static final Set<String> LEAVING = Set.of("quit", "exit", "q");
    private static final Set<String> SKIPPING = Set.of("", "skip");
    private static final Set<String> EXPLAINING = Set.of("?", "help", "why");
    private static final Set<String> BACK = Set.of("back", "undo");

    /** Forms whose answers are saved as they were given, which a later run reads in the same way. */
    private static final Set<Question.Form> AS_SAID =
            Set.of(Question.Form.TEXT, Question.Form.PERCENT, Question.Form.RATE);

    /** Who answers, in which role, and on which day. */
    record Who(Optional<String> respondent, Optional<String> role, LocalDate day) {}

    /**
     * Asks until it is enough.
     *
     * @param all whether to go on until nothing is left to ask
     * @return how many answers were kept
     */
    int hold(boolean all) {
        var lines = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
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
                say(InterviewText.asked(number, queue, next));
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
                    interview.take(saved(question, line.orElseThrow(), value.get()));
                    given++;
                    number++;
                    String now = interview.standing();
                    say(Sheet.titled("")
                            .paragraph("Noted: " + InterviewText.shown(question, value.get()) + ". "
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

    /** Saves the answer as it was given, which a later run reads in the same way. */
    private Answer saved(Question question, String said, String value) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("question", question.id());
        cells.put("answer", AS_SAID.contains(question.form()) ? said : value);
        cells.put("respondent", who.respondent().orElse(""));
        cells.put("role", who.role().orElse(""));
        cells.put("date", who.day().toString());
        long row = book.add(cells);
        return new Answer(
                question.id(),
                value,
                Optional.empty(),
                who.role(),
                Optional.of(who.day()),
                Source.line(book.name(), row));
    }

    private Optional<String> line(BufferedReader lines) {
        try {
            if (!quiet) {
                terminal.err().print("> ");
                terminal.err().flush();
            }
            return Optional.ofNullable(lines.readLine()).map(String::strip);
        } catch (IOException e) {
            throw Exit.INPUT.error("standard input could not be read: " + Delivery.reason(e));
        }
    }

    private void refuse(String said, Question question) {
        String shown = said.replaceAll("\\p{Cntrl}", "\uFFFD");
        String what = "\"" + (shown.length() > 60 ? shown.substring(0, 60) + "…" : shown) + "\" ";
        String reason = form.beyond(question, said)
                .map(beyond -> what + "can hardly be meant. " + beyond + " ")
                .orElse(what + "does not answer it. ");
        terminal.err()
                .print(InterviewText.page(
                        terminal,
                        Sheet.titled("")
                                .paragraph(reason + AnswerForm.expected(question) + ", or unknown."
                                        + (terminal.asksAgain() ? "" : " Skipped."))));
    }

    private void say(Sheet.Writer sheet) {
        if (!quiet) {
            terminal.err().println();
            terminal.err().print(InterviewText.page(terminal, sheet));
        }
    }
}
