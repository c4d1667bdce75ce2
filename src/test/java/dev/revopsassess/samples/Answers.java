package dev.revopsassess.samples;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Collects the answers of an interview round held in the last weeks of a month. */
final class Answers {
    private final YearMonth end;
    private final List<Said> said = new ArrayList<>();

    Answers(YearMonth end) {
        this.end = end;
    }

    public Answers of(String role, String question, String answer) {
        return of(role, question, answer, "");
    }

    public Answers of(String role, String question, String answer, String note) {
        LocalDate date = end.atDay(14 + said.size() % 12);
        said.add(new Said(question, answer, role, date, note));
        return this;
    }

    List<Said> all() {
        return List.copyOf(said);
    }
}
