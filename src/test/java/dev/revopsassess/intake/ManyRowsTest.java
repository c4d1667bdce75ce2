package dev.revopsassess.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.intake.settings.Room;
import dev.revopsassess.story.StoryTeller;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many rows that are equal, or equal in what they are compared by. There is no clock in here: comparing each with each would
 * take hours, and the test fails by itself.
 */
class ManyRowsTest {
    private static final int MANY = 60_000;

    @TempDir
    Path folder;

    private Room room(String name, String header, IntFunction<String> row) {
        var lines = new ArrayList<String>();
        lines.add(header);
        for (int i = 0; i < MANY; i++) {
            lines.add(row.apply(i));
        }
        return new Room(folder).with(name, lines.toArray(String[]::new));
    }

    @Test
    void jobsOfOnePersonAreComparedOnce() {
        assertThat(room("headcount.csv", "employee_id,job_title,department", i -> "1,Account Executive " + i + ",Sales")
                        .read()
                        .headcount()
                        .rows())
                .singleElement()
                .satisfies(person -> assertThat(person.assignments()).hasSize(MANY));
    }

    @Test
    void answersToOneQuestionAreComparedOnce() {
        var readings = StoryTeller.assessor()
                .measure(room(
                                "answers.csv",
                                "question,answer,respondent,date",
                                i -> "market,growing,Finance,2026-0" + (1 + i % 9) + "-01")
                        .read());

        assertThat(readings).isNotNull();
    }
}
