package dev.revopsassess.cli.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The streams and surroundings of one run. Text is UTF-8 in both directions whatever the locale says: Java 17 would
 * write ASCII under {@code LC_ALL=C}.
 *
 * @param in standard input
 * @param out standard output; buffered, to be flushed at the end
 * @param err standard error
 * @param environment environment variables
 * @param outIsTerminal whether standard output is a terminal
 * @param errIsTerminal whether standard error is a terminal
 * @param columns width of the terminal where standard output is one and its width is known
 */
public record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        boolean outIsTerminal,
        boolean errIsTerminal,
        OptionalInt columns) {
    private static final int PIPED_WIDTH = 80;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 200;

    /** Those of this process. The launcher tells what Java cannot find out: which stream is a terminal, and its width. */
    public static Terminal ofProcess() {
        return new Terminal(
                System.in,
                ReportStream.to(new FileOutputStream(FileDescriptor.out)),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.getenv(),
                isTerminal("revops-assess.stdout"),
                isTerminal("revops-assess.stderr"),
                number(System.getProperty("revops-assess.columns", "")));
    }

    /** Whether whoever reads standard output has seen enough and left. */
    boolean readerLeft() {
        return out instanceof ReportStream report && report.readerLeft();
    }

    /**
     * Today in UTC, or the day that {@code SOURCE_DATE_EPOCH} names: the only place that reads the clock.
     *
     * @throws CommandError where the variable is no number of seconds
     */
    public LocalDate today() {
        String epoch = variable("SOURCE_DATE_EPOCH").strip();
        if (epoch.isEmpty()) {
            return LocalDate.now(ZoneOffset.UTC);
        }
        if (!epoch.matches("[0-9]{1,11}")) {
            throw Exit.USAGE.error(
                    "SOURCE_DATE_EPOCH is a number of seconds since 1970, such as 1790726400; found \"" + epoch + "\"");
        }
        return LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(epoch)), ZoneOffset.UTC);
    }

    /** Columns of a report on standard output: {@code COLUMNS}, else the terminal's, else 80. */
    public int width() {
        int known = outIsTerminal ? columns.orElse(PIPED_WIDTH) : PIPED_WIDTH;
        return bounded(number(variable("COLUMNS")).orElse(known));
    }

    /** Columns of a report in a file: {@code COLUMNS}, else 80; never this terminal's. */
    public int fileWidth() {
        return bounded(number(variable("COLUMNS")).orElse(PIPED_WIDTH));
    }

    /** Whether standard output takes colour: a terminal does, unless the surroundings say otherwise. */
    public boolean colour(boolean refused) {
        return colour(refused, outIsTerminal);
    }

    /** Whether standard error takes control sequences that move the cursor: a terminal that is not dumb. */
    public boolean redraws() {
        return errIsTerminal && !variable("TERM").equals("dumb");
    }

    /** Whether somebody sits at standard input who can be asked again; a pipe cannot. */
    public boolean asksAgain() {
        return in == System.in && isTerminal("revops-assess.stdin");
    }

    /** Whether somebody sits here for whom a window can be opened: a terminal that is no build server's. */
    boolean hasSomebody() {
        return (outIsTerminal || errIsTerminal) && variable("CI").isEmpty();
    }

    private boolean colour(boolean refused, boolean terminal) {
        if (refused || !variable("NO_COLOR").isEmpty()) {
            return false;
        }
        String forced = variable("CLICOLOR_FORCE");
        if (!forced.isEmpty() && !forced.equals("0")) {
            return true;
        }
        return terminal
                && !variable("TERM").equals("dumb")
                && !variable("CLICOLOR").equals("0");
    }

    /** A variable of the environment; empty where it is not set. */
    String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    private static int bounded(int columns) {
        return Math.max(NARROWEST, Math.min(WIDEST, columns));
    }

    private static boolean isTerminal(String property) {
        return System.getProperty(property, "").equals("terminal");
    }

    private static OptionalInt number(String text) {
        return text.matches("[1-9][0-9]{0,4}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}
