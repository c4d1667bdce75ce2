package dev.revopsassess.intake.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.intake.text.Pasted;
import dev.revopsassess.record.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The errors of {@code docs/errors.md}, from files that have them; {@code -Dregenerate=true} writes the page anew. */
class ErrorsReadAloudTest {
    private static final Path PAGE = Path.of("docs", "errors.md");

    /** Files with one thing wrong, and the code of the problem that says so. */
    private record Fixture(String title, String code, List<Text> files) {}

    private record Text(String name, String content) {}

    private static final List<Fixture> FIXTURES = List.of(
            fixture(
                    "An amount that its column contradicts",
                    "cell-contradicts-column",
                    "arr.csv",
                    "customer,month,ARR (USD)\nAcme,2026-07,\"1,100.00\"\nAcme,2026-08,\"1,150.50\"\nAcme,2026-09,\"1.200,00\"\n"),
            fixture(
                    "Dates that can be read two ways",
                    "date-order-undecided",
                    "headcount.csv",
                    "employee_id,job_title,start_date\n1,CEO,03/04/2021\n2,Account Executive,05/06/2022\n"),
            fixture(
                    "A quote that never closes",
                    "quote-out-of-place",
                    "spend.csv",
                    "month,function,amount\n2026-07,Sales,100\n2026-08,\"Sales,100\n2026-09,Sales,100\n"),
            fixture(
                    "A row with a cell too many",
                    "row-too-wide",
                    "spend.csv",
                    "month,function,amount\n2026-07,Sales,100\n2026-08,Sales,1,200\n2026-09,Sales,100\n"),
            fixture(
                    "A currency without a rate",
                    "currency-without-rate",
                    "spend.csv",
                    "month,function,amount,currency\n2026-08,Sales,100,USD\n2026-09,Sales,100,SEK\n"),
            fixture(
                    "A month or a year of revenue",
                    "unit-undecided",
                    "customers.csv",
                    "customer,2026-07,2026-08,2026-09\nAcme,100,100,120\nBolt,250,250,\n"),
            fixture(
                    "A header that fits no export",
                    "file-not-recognised",
                    "people.csv",
                    "employee_id,name,office\n1,Ada Quill,Berlin\n"),
            new Fixture(
                    "Two files of one kind",
                    "two-files-of-a-kind",
                    List.of(
                            new Text("spend-2025.csv", "month,function,amount\n2025-09,Sales,100\n"),
                            new Text("spend-2026.csv", "month,function,amount\n2026-09,Sales,100\n"))),
            fixture(
                    "A month missing from the movements",
                    "month-missing",
                    "arr_movements.csv",
                    "month,opening,new,churn,closing\n2026-06,100,10,0,110\n2026-08,110,10,0,120\n2026-09,120,0,20,100\n"),
            fixture(
                    "Movements that do not add up",
                    "month-does-not-add-up",
                    "arr_movements.csv",
                    "month,opening,new,churn,closing\n2026-08,110,10,0,120\n2026-09,120,5,20,100\n"),
            fixture(
                    "One id on two people",
                    "id-on-two-people",
                    "headcount.csv",
                    "employee_id,name,job_title\n7,Ada Quill,CEO\n7,Ben Ross,VP Sales\n"),
            fixture(
                    "A file that is no text",
                    "nul-byte",
                    "nrr.csv",
                    "period_end,nrr\n2026-06,1.02\n2026-09,1\u0000.04\n"));

    @TempDir
    Path folder;

    private static Fixture fixture(String title, String code, String name, String content) {
        return new Fixture(title, code, List.of(new Text(name, content)));
    }

    private Problem problem(Fixture fixture) throws IOException {
        List<Problem> problems = room(fixture).problems(Settings.none(), Room.STATUSES);
        return problems.stream()
                .filter(problem -> problem.code().equals(fixture.code()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(fixture.title() + ": " + problems));
    }

    private Room room(Fixture fixture) throws IOException {
        Room room = new Room(Files.createDirectory(folder.resolve("case-" + FIXTURES.indexOf(fixture))));
        fixture.files().forEach(file -> room.with(file.name(), file.content().getBytes(StandardCharsets.UTF_8)));
        return room;
    }

    /** The last sentence of a message is what to do. */
    private static int lastSentence(String message) {
        return message.lastIndexOf(". ") + 2;
    }

    private String page() throws IOException {
        var text = new StringBuilder("# Errors, read aloud\n\n"
                + "Each message says where, what was found, what that means and what to do; where a line of"
                + " `revops-assess.yaml` settles it, the message ends in that line. The files below are the whole input;"
                + " the page is written by a test that reads them.\n");
        for (Fixture fixture : FIXTURES) {
            Problem problem = problem(fixture);
            text.append("\n## ").append(fixture.title()).append("\n\n");
            for (Text file : fixture.files()) {
                text.append("`").append(file.name()).append("`:\n\n```\n");
                text.append(file.content().replace('\u0000', '\u2400')).append("```\n\n");
            }
            text.append("> ").append(problem.text()).append("\n\n");
            String message = problem.message();
            text.append("- Where: ").append(problem.source().text());
            problem.source()
                    .column()
                    .ifPresent(
                            column -> text.append(", column `").append(column).append('`'));
            text.append("\n- What: ").append(problem.severity().word());
            text.append(" `").append(problem.code()).append("`\n- Found: ");
            text.append(message, 0, lastSentence(message)).setLength(text.length() - 1);
            text.append("\n- Do: ").append(message.substring(lastSentence(message)));
            problem.fix().ifPresent(fix -> text.append(" `").append(fix).append('`'));
            text.append('\n');
        }
        return text.toString();
    }

    @Test
    void thePageSaysWhatTheProgramSays() throws IOException {
        String page = page();
        if (Boolean.getBoolean("regenerate")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page, StandardCharsets.UTF_8);
        }

        assertThat(PAGE).hasContent(page);
    }

    @TestFactory
    List<DynamicTest> everyErrorNamesItsPlaceWhatWasFoundAndWhatToDo() {
        var tests = new ArrayList<DynamicTest>();
        FIXTURES.forEach(fixture -> tests.add(DynamicTest.dynamicTest(fixture.title(), () -> {
            Problem problem = problem(fixture);
            String message = problem.message();

            assertThat(problem.text()).startsWith(fixture.files().get(0).name());
            assertThat(message).endsWith(".").contains(". ");
            assertThat(message.substring(lastSentence(message))).matches("[A-Z][a-z]+ .+\\.");
            assertThat(problem.text()).doesNotContain("Quill", "Ross");
        })));
        return tests;
    }

    @TestFactory
    List<DynamicTest> everyProposedLineHelps() {
        var tests = new ArrayList<DynamicTest>();
        FIXTURES.forEach(fixture -> tests.add(DynamicTest.dynamicTest(fixture.title(), () -> {
            String header = fixture.files().get(0).content().lines().findFirst().orElseThrow();

            Pasted.helps(room(fixture), header.substring(header.lastIndexOf(',') + 1));
        })));
        return tests;
    }
}
