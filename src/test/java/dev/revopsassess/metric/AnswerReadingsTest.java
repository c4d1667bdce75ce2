package dev.revopsassess.metric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.metric.reading.Company;
import dev.revopsassess.metric.reading.Datum;
import dev.revopsassess.metric.reading.Reading;
import dev.revopsassess.record.Party;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerReadingsTest {
    private static final String QUESTION = "messy-handoffs";
    private static final Party ANNA = new Party.Person(1);

    private final Company company = new Company();

    private Told told() {
        return Told.of(company.measure().answer(QUESTION).measured().orElseThrow());
    }

    private List<Datum> others() {
        return company.measure().answer(QUESTION).measured().orElseThrow().others();
    }

    @Test
    void anAnswerWithoutRoleOrDateIsOfTheAsOfDay() {
        company.answer(QUESTION, "yes");

        assertThat(told()).isEqualTo(Told.exactly("yes", "2026-09-30", "said", "answers.csv:2"));
    }

    @Test
    void aRoleStandsForWhoSaidIt() {
        company.answer(QUESTION, "yes", "CEO", "2026-08-15");

        assertThat(told()).isEqualTo(Told.exactly("yes", "2026-08-15", "said by CEO", "answers.csv:2"));
    }

    @Test
    void severalWhoAgreeAreCountedAndTheNewestDayIsTold() {
        company.answer(QUESTION, "no", "CEO", "2026-08-15")
                .answer(QUESTION, "no", "CFO", "2026-08-20")
                .answer(QUESTION, "no", "CMO", "");

        assertThat(told()).isEqualTo(Told.exactly("no", "2026-08-20", "said by 3 respondents", "answers.csv:2-4"));
        assertThat(others()).isEmpty();
    }

    @Test
    void severalWhoDifferAreSaidTo() {
        company.answer(QUESTION, "no", "CFO", "2026-08-15").answer(QUESTION, "yes", "CEO", "2026-08-15");

        assertThat(told())
                .isEqualTo(Told.exactly("yes", "2026-08-15", "said by 2 respondents, who differ", "answers.csv:2-3"));
        assertThat(others()).containsExactly(new Datum.Word("no"));
    }

    @Test
    void ofOneDayAndNoRoleTheAnswersStandInOrder() {
        company.answer(QUESTION, "yes", "", "2026-08-15").answer(QUESTION, "no", "", "2026-08-15");

        assertThat(told().value()).isEqualTo("no");
    }

    @Test
    void anAnswerWithoutARoleStandsBeforeOneWithARoleOfTheSameDay() {
        company.answer(QUESTION, "no", "CEO", "2026-08-15").answer(QUESTION, "yes", "", "2026-08-15");

        assertThat(told().value()).isEqualTo("yes");
    }

    @Test
    void whoAnswersAgainTakesTheFirstAnswerBack() {
        company.said(QUESTION, "yes", ANNA, "2026-08-01").said(QUESTION, "no", ANNA, "2026-08-02");
        assertThat(told()).isEqualTo(Told.exactly("no", "2026-08-02", "said", "answers.csv:3"));

        company.said(QUESTION, "partly", ANNA, "");
        assertThat(told()).isEqualTo(Told.exactly("no", "2026-08-02", "said", "answers.csv:3"));
    }

    @Test
    void anAnswerTakenBackForUnknownIsGone() {
        company.said(QUESTION, "yes", ANNA, "2026-08-01").said(QUESTION, "unknown", ANNA, "2026-08-02");

        assertThat(((Reading.NotMeasured) company.measure().answer(QUESTION)).why())
                .isEqualTo("Whoever was asked did not know.");
    }

    @Test
    void answersOfOneDayAndOfDifferentPeopleAreKeptApart() {
        company.said(QUESTION, "yes", ANNA, "2026-08-01").said(QUESTION, "no", ANNA, "2026-08-01");
        assertThat(others()).containsExactly(new Datum.Word("yes"));

        company.said(QUESTION, "partly", new Party.Person(2), "2026-09-01");
        assertThat(others()).containsExactly(new Datum.Word("yes"), new Datum.Word("partly"));
    }

    @Test
    void peopleWhomNobodyKnowsAreNeverTakenForOne() {
        company.said(QUESTION, "yes", new Party.UnknownPerson(), "2026-08-01")
                .said(QUESTION, "no", new Party.UnknownPerson(), "2026-09-01");

        assertThat(told().formula()).isEqualTo("said by 2 respondents, who differ");
    }

    @Test
    void answersWithoutARespondentAreNeverTakenForOnePersons() {
        company.answer(QUESTION, "yes", "CEO", "2026-08-01").answer(QUESTION, "no", "CEO", "2026-09-01");

        assertThat(told().formula()).isEqualTo("said by 2 respondents, who differ");
    }
}
