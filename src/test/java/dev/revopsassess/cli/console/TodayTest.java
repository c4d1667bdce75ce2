package dev.revopsassess.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.Program;
import dev.revopsassess.cli.run.Run;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the day of the run changes, and what not. */
class TodayTest {
    private static final String PEOPLE = """
            employee_id,job_title,department,start_date
            1,Account Executive,Sales,2024-01-08
            2,Marketing Manager,Marketing,2026-05-04
            """;

    @TempDir
    Path folder;

    @Test
    void oldExportsAreSaidToBeOldWithTheOptionToWrite() {
        Ran ran = on(LocalDate.of(2026, 8, 5), exports());

        assertThat(ran.err())
                .contains(
                        "revops-assess: the exports close on 2026-05-04, 93 days before today, and the report speaks of"
                                + " that day. Export them again, or speak of today with --as-of 2026-08-05");
    }

    @Test
    void exportsOfThisQuarterAreNotOldNorAreThoseWhoseDayIsGiven() {
        assertThat(on(LocalDate.of(2026, 8, 4), exports()).err()).doesNotContain("days before today");
        assertThat(on(LocalDate.of(2026, 12, 1), exports(), "--as-of", "2026-05-04")
                        .err())
                .doesNotContain("days before today");
        assertThat(on(LocalDate.of(2026, 12, 1), exports(), "--quiet").err()).isEmpty();
    }

    @Test
    void theReportIsTheSameOnAnyLaterDay() {
        String soon = on(LocalDate.of(2026, 5, 5), exports(), "-f", "json").out();

        assertThat(soon).contains("\"asOf\": \"2026-05-04\"");
        assertThat(on(LocalDate.of(2031, 1, 1), exports(), "-f", "json").out()).isEqualTo(soon);
    }

    @Test
    void withoutAnyDateTheReportSpeaksOfToday() {
        String exports = Run.written(folder, Map.of("headcount.csv", "name,department\nA,Sales\nB,Marketing\n"))
                .toString();

        assertThat(on(LocalDate.of(2026, 8, 5), exports, "-f", "json").out()).contains("\"asOf\": \"2026-08-05\"");
    }

    @Test
    void anEpochThatIsNoNumberIsRefused() {
        Ran ran = with(Map.of("SOURCE_DATE_EPOCH", "yesterday"), exports());

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualTo(
                        "revops-assess: SOURCE_DATE_EPOCH is a number of seconds since 1970, such as 1790726400; found"
                                + " \"yesterday\"\n");
    }

    private String exports() {
        return Run.written(folder, Map.of("headcount.csv", PEOPLE)).toString();
    }

    private static Ran on(LocalDate day, String... words) {
        long epoch = day.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
        return with(Map.of("SOURCE_DATE_EPOCH", Long.toString(epoch)), words);
    }

    private static Ran with(Map<String, String> environment, String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                false,
                false,
                OptionalInt.empty());
        int code = Program.run(List.of(words), terminal);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
