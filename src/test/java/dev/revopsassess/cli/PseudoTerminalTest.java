package dev.revopsassess.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.revopsassess.cli.run.Run;
import dev.revopsassess.outline.Outline;
import dev.revopsassess.render.text.TextOptions;
import dev.revopsassess.render.text.TextReport;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The launcher and the program in a terminal of so many columns, as somebody who types the command sees them. A pipe never
 * shows a bar, a colour or the width of a screen, so these take the pseudo terminal of {@code script} from util-linux; where
 * there is none they are skipped.
 */
class PseudoTerminalTest {
    private static final String SAMPLE = "juniper-labs";
    private static final String WIPE = "\r\u001B[K";
    private static final String BOLD = "\u001B[1m";
    private static final String COLOUR = "\u001B\\[[0-9;]*m";

    @TempDir
    private static Path house;

    /** A checkout that is built: the launcher, and a program that finds its classes where this test finds them. */
    @BeforeAll
    static void layOut() throws Exception {
        assumeTrue(hasScript(), "script from util-linux gives a pseudo terminal; this machine has none");
        Files.createDirectories(house.resolve("src/main"));
        Files.createDirectories(house.resolve("target"));
        Files.writeString(house.resolve("pom.xml"), "<project/>");
        Files.copy(Path.of("revops-assess"), house.resolve("revops-assess"));
        var manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, Main.class.getName());
        main.put(Attributes.Name.CLASS_PATH, classPath());
        try (OutputStream jar = Files.newOutputStream(house.resolve("target/revops-assess-all.jar"))) {
            new JarOutputStream(jar, manifest).close();
        }
    }

    /** Rows that take their time to arrive. */
    @Test
    void theBarIsDrawnAndWipedBeforeTheFirstByteOfTheReport() throws Exception {
        Path headcount = Path.of("samples", SAMPLE, "headcount.csv").toAbsolutePath();
        String bytes = inTerminal(
                "{ sleep 3; cat '" + headcount + "'; } | TERM=xterm '" + house.resolve("revops-assess") + "' -", 60);
        int report = bytes.indexOf("as of 20");
        int bar = bytes.lastIndexOf("░");
        int wiped = bytes.lastIndexOf(WIPE);

        assertThat(bar).isPositive().isLessThan(wiped);
        assertThat(wiped).isLessThan(report);
        assertThat(bytes.substring(bar, wiped))
                .as("nothing is written behind a bar")
                .doesNotContain("\n");
        assertThat(Arrays.stream(bytes.substring(0, wiped).split(Pattern.quote(WIPE))))
                .as("no bar is wider than the terminal")
                .allMatch(drawn -> drawn.codePointCount(0, drawn.length()) < 60);
        assertThat(screen(bytes).lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 60);
    }

    /** What the terminal gets is what the layout makes for its width, in colour, and no line of it wraps. */
    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 100, 160})
    void theScreenIsAsWideAsTheTerminal(int columns) throws Exception {
        String bytes = inTerminal("TERM=xterm " + command(), columns);
        String screen = screen(bytes);

        assertThat(bytes).contains(BOLD);
        assertThat(screen.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= columns);
        assertThat(body(screen)).isEqualTo(body(brief(columns)));
    }

    /** A terminal that nobody could read is no reason to refuse. */
    @Test
    void aTerminalOfTwentyColumnsThatKnowsNoColourGetsThePlainTextOfForty() throws Exception {
        String bytes = inTerminal("TERM=dumb " + command(), 20);

        assertThat(bytes).doesNotContain(BOLD, WIPE);
        assertThat(body(screen(bytes))).isEqualTo(body(brief(40)));
    }

    @Test
    void noColourGoesIntoAPipe() throws Exception {
        assertThat(inTerminal("TERM=xterm " + command() + " | cat", 80))
                .contains("Juniper Labs")
                .doesNotContain(BOLD);
    }

    private static String brief(int columns) {
        return TextReport.render(
                Outline.brief(Run.sample(SAMPLE).assessment()),
                new TextOptions(columns, false, StandardCharsets.UTF_8, false));
    }

    /** All but the last lines, which name the folder as it was typed. */
    private static String body(String screen) {
        return screen.substring(0, screen.indexOf("ASK NEXT"));
    }

    private static String command() {
        return "'" + house.resolve("revops-assess") + "' '"
                + Path.of("samples", SAMPLE).toAbsolutePath() + "'";
    }

    /** What a terminal of so many columns is sent by a command line. */
    private static String inTerminal(String line, int columns) throws IOException, InterruptedException {
        Path sent = Files.createTempFile(house, "terminal", "");
        var builder = new ProcessBuilder(
                        "script", "-qec", "stty cols " + columns + " rows 50; " + line, sent.toString())
                .redirectErrorStream(true)
                .redirectOutput(house.resolve("copy").toFile());
        builder.environment()
                .keySet()
                .removeAll(List.of("COLUMNS", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "JAVA_TOOL_OPTIONS"));
        builder.environment().put("SOURCE_DATE_EPOCH", "1791158400");
        // Nothing is to be written into the folder of the test once it has ended.
        builder.environment().put("REVOPS_ASSESS_CDS", "off");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        process.getOutputStream().close();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("it ends").isTrue();
        // The first and the last line are those of script itself.
        return Files.readString(sent, StandardCharsets.UTF_8)
                .replaceFirst("^Script started.*\\R", "")
                .replaceFirst("\\R?Script done.*\\R$", "");
    }

    /** What stands on the screen in the end: a line that was wiped is gone, colours are no text. */
    private static String screen(String bytes) {
        return Arrays.stream(bytes.replaceAll(COLOUR, "").split("\r\n"))
                .map(line -> line.substring(line.lastIndexOf(WIPE) < 0 ? 0 : line.lastIndexOf(WIPE) + WIPE.length()))
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String classPath() {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(path.split(File.pathSeparator))
                .map(entry -> Path.of(entry).toUri().toString())
                .collect(Collectors.joining(" "));
    }

    private static boolean hasScript() {
        try {
            Process asked = new ProcessBuilder("script", "--version")
                    .redirectErrorStream(true)
                    .start();
            String version = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return asked.waitFor() == 0 && version.contains("util-linux");
        } catch (IOException none) {
            return false;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
