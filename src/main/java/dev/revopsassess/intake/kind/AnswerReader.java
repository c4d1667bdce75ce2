package dev.revopsassess.intake.kind;

import dev.revopsassess.intake.people.AnswerForm;
import dev.revopsassess.intake.people.People;
import dev.revopsassess.intake.people.Quoted;
import dev.revopsassess.intake.row.Cells;
import dev.revopsassess.intake.row.RowReader;
import dev.revopsassess.record.Answer;
import dev.revopsassess.record.Party;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.value.Nearest;
import dev.revopsassess.value.Question;
import dev.revopsassess.value.table.CellWords;
import dev.revopsassess.value.table.HeaderTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads interview answers and brings each into the form of its question. */
public final class AnswerReader implements RowReader<Answer> {
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final People people;
    private final AnswerForm form;
    private final List<Answer> rows = new ArrayList<>();

    /** Reads answers of the questions of this form. */
    public AnswerReader(List<Question> known, People people, CellWords words) {
        known.forEach(question -> questions.put(question.id(), question));
        this.people = people;
        this.form = new AnswerForm(people, words);
    }

    @Override
    public void accept(Cells cells) {
        String id = cells.required("question", "question");
        Optional<String> said = cells.text("answer");
        if (said.isEmpty()) {
            cells.reject("no answer");
        }
        Optional<Question> question = question(id);
        if (!id.isEmpty() && question.isEmpty()) {
            String nearest = Nearest.to(id, questions.keySet())
                    .map(near -> " The nearest is " + near + ".")
                    .orElse("");
            cells.reject(
                    "question not known",
                    "question",
                    "question-not-known",
                    Quoted.open(id) + " is no question of the catalogue." + nearest + " Correct the id.");
        }
        Optional<LocalDate> date = cells.date("date");
        if (date.isEmpty() && cells.text("date").isPresent() && cells.decided("date") && !cells.garbled("date")) {
            cells.say(
                    Severity.WARNING,
                    "date",
                    "date-out-of-reason",
                    "nobody can have answered on that day, so the answer counts as one without a date. Write the day as"
                            + " 2026-09-30.");
        }
        if (cells.rejected()) {
            return;
        }
        Optional<String> value = form.value(question.orElseThrow(), said.orElseThrow());
        if (value.isEmpty()) {
            Question asked = question.orElseThrow();
            Optional<String> beyond = form.beyond(asked, said.orElseThrow());
            cells.reject(
                    beyond.isPresent() ? "answer out of reason" : "answer not readable",
                    "answer",
                    beyond.isPresent() ? "answer-out-of-reason" : "answer-not-readable",
                    Quoted.open(said.orElseThrow())
                            + (beyond.isPresent() ? " is out of reason for " : " does not answer ") + asked.id() + ". "
                            + beyond.map(reason -> reason + " ").orElse("") + AnswerForm.expected(asked)
                            + ", or unknown.");
            return;
        }
        Optional<Party> respondent = cells.text("respondent").map(people::party);
        Optional<String> role =
                cells.text("role").filter(text -> people.party(text).isTeam());
        rows.add(new Answer(question.orElseThrow().id(), value.get(), respondent, role, date, cells.source()));
        date.ifPresent(day -> cells.closes("date", day));
    }

    private Optional<Question> question(String id) {
        String plain = HeaderTable.plain(id).replace(' ', '-');
        return Optional.ofNullable(questions.get(plain))
                .or(() -> questions.values().stream()
                        .filter(question -> HeaderTable.plain(question.ask()).equals(HeaderTable.plain(id)))
                        .findFirst());
    }

    @Override
    public boolean repeatsAreSlips() {
        return false;
    }

    @Override
    public List<Answer> rows() {
        return rows;
    }
}
