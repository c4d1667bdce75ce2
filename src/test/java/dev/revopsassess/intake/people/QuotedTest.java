package dev.revopsassess.intake.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.intake.settings.Room;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "99/99/2020",
                "2020-13-01",
                "31.02.2021",
                "1.200,00",
                "(1,200)",
                "$5",
                "12 %",
                "-7.5.1",
                "1'000.50"
            })
    void aDateOrAnAmountIsQuotedAsItStandsWhoeverTheTableNames(String cell) {
        assertThat(Quoted.guarded(cell)).isEqualTo("\"" + cell + "\"");
    }

    @Test
    void anythingElseInATableOfPeopleIsShownAsItsShape() {
        assertThat(List.of("Zoë Quux", "EMP-4711", "4711", "z.quux@x.io", "12 Quux 2020", "日本", "123-45-6789"))
                .extracting(Quoted::guarded)
                .containsExactly(
                        "a cell of the shape \"xxx xxxx\"",
                        "a cell of the shape \"xxx-0000\"",
                        "a cell of the shape \"0000\"",
                        "a cell of the shape \"x.xxxx@x.xx\"",
                        "a cell of the shape \"00 xxxx 0000\"",
                        "a cell of the shape \"xx\"",
                        "a cell of the shape \"000-00-0000\"");
    }

    @Test
    void elsewhereOnlyWhatLooksLikeSomebodyIsShownAsItsShape() {
        assertThat(List.of("many", "fortnightly", "Zoë Quux", "z@x.io", "20O6-01"))
                .extracting(Quoted::open)
                .containsExactly(
                        "\"many\"",
                        "\"fortnightly\"",
                        "a cell of the shape \"xxx xxxx\"",
                        "a cell of the shape \"x@x.xx\"",
                        "\"20O6-01\"");
    }

    @Test
    void aRowShiftedByOneColumnLeaksNobodyWhateverTheKind() {
        var room = new Room(folder)
                .with(
                        "headcount.csv",
                        "employee_id,name,job_title,start_date,quota",
                        "E77-31,Zebedee Quux,SDR,2020-01-31,5",
                        "x,E77-32,SDR,Yolanda Xanders 3,Zebedee")
                .with("opportunities.csv", "id,owner,stage,amount,close_date", "1,A,Won,Ignatia von Sprotz 2,Sprotz7")
                .with("tools.csv", "name,owner,annual_cost", "Gong,Sales,Philomena Gruntvig 4")
                .with("forecasts.csv", "period,owner,forecast", "2026-Q1,Sales,5", "2026-Q1,Sales,Thaddeus9")
                .with(
                        "answers.csv",
                        "question,answer,respondent",
                        "Otto Brzenk,yes,",
                        "untrusted-crm,Ask Otto Brzenk,");

        assertThat(Room.spoken(room.read()).toString())
                .contains("a cell of the shape \"xxxxxxx xxxxxxx 0\" is not a date here")
                .doesNotContain("Xanders", "Zebedee", "E77", "Sprotz", "Gruntvig", "Thaddeus", "Brzenk");
    }
}
