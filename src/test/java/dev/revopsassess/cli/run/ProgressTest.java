package dev.revopsassess.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revopsassess.cli.Program;
import dev.revopsassess.cli.console.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on one screen when both streams end on it, as in a terminal. */
class ProgressTest {
    private static final String WIPE = "\r\u001B[K";

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    private Terminal terminal(InputStream in, int columns) {
        var both = new PrintStream(screen, true, StandardCharsets.UTF_8);
        return new Terminal(
                in, both, both, Map.of("SOURCE_DATE_EPOCH", "1791158400"), true, true, OptionalInt.of(columns));
    }

    /** Headcount that takes over a second to arrive, so that the bar is drawn. */
    private static InputStream slowly() {
        var rows = new ByteArrayInputStream("name,job_title,department,start_date\nAda,CEO,Executive,2024-01-01\n"
                .getBytes(StandardCharsets.UTF_8));
        return new FilterInputStream(rows) {
            private boolean waited;

            @Override
            public int read() throws IOException {
                pause();
                return super.read();
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                pause();
                return super.read(bytes, from, length);
            }

            private void pause() {
                if (!waited) {
                    waited = true;
                    try {
                        Thread.sleep(1400);
                    } catch (InterruptedException ended) {
                        Thread.currentThread().interrupt();
                    }
                }
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"assess", "check"})
    void theBarIsGoneBeforeTheFirstByteOfOutput(String command) {
        Program.run(List.of(command, "-"), terminal(slowly(), 80));

        String shown = screen.toString(StandardCharsets.UTF_8);
        assertThat(shown).contains("░");
        assertThat(shown.substring(shown.lastIndexOf('░'))).contains(WIPE);
        assertThat(shown.substring(shown.lastIndexOf(WIPE) + WIPE.length()))
                .doesNotContain("░", "▒", "█  ")
                .contains("\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 54, 55, 200})
    void noWidthBreaksACommand(int columns) {
        assertThat(Program.run(List.of("--version"), terminal(InputStream.nullInputStream(), columns)))
                .isZero();
        assertThat(Program.run(List.of("assess", "--help"), terminal(InputStream.nullInputStream(), columns)))
                .isZero();
        assertThat(Program.run(List.of("samples/juniper-labs"), terminal(InputStream.nullInputStream(), columns)))
                .isZero();
    }

    @Test
    void whatIfShowsNoBarBesideItsPage() {
        Program.run(List.of("what-if", "-", "--set", "salespeople=18"), terminal(slowly(), 80));

        String shown = screen.toString(StandardCharsets.UTF_8);
        assertThat(shown.substring(shown.lastIndexOf(WIPE) + WIPE.length())).doesNotContain("░");
    }

    @Test
    void aRunOfManyCompaniesTellsHowManyAreDoneAndTheTimeLeft() throws InterruptedException {
        try (Progress progress = Progress.of(new SharedOptions(terminal(InputStream.nullInputStream(), 80)), 4)) {
            progress.finished(0, "0 of 4 companies");
            Thread.sleep(1150);
            progress.finished(1, "1 of 4 companies");
            Thread.sleep(250);
        }

        String shown = screen.toString(StandardCharsets.UTF_8);
        assertThat(shown)
                .contains("▒" + "░".repeat(19) + "  0 of 4 companies" + WIPE)
                .containsPattern("█{5}[▒░]{15}  1 of 4 companies, [1-9][0-9]* s left");
        assertThat(shown).endsWith(WIPE);
    }

    /** A terminal wipes one line: what wraps would stay on the screen above the report. */
    @ParameterizedTest
    @CsvSource({"10, 9, 0", "20, 19, 0", "40, 39, 6", "80, 53, 20", "160, 53, 20"})
    void theBarGivesWayToTheWordsAndNeverWraps(int columns, int widest, int cells) throws InterruptedException {
        try (Progress progress = Progress.of(new SharedOptions(terminal(InputStream.nullInputStream(), columns)), 3)) {
            progress.next("x".repeat(31));
            Thread.sleep(1150);
        }

        assertThat(screen.toString(StandardCharsets.UTF_8).split(Pattern.quote(WIPE)))
                .allSatisfy(drawn -> assertThat(drawn).hasSizeLessThanOrEqualTo(widest))
                .anySatisfy(drawn -> assertThat(drawn.chars().filter(cell -> cell == '░' || cell == '▒' || cell == '█'))
                        .hasSize(cells));
    }
}
