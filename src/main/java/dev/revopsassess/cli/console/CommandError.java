package dev.revopsassess.cli.console;

import dev.revopsassess.record.Problem;
import java.util.List;
import java.util.regex.Pattern;

/** Ends the run with a message for the user; not a fault of the program. */
public final class CommandError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Line ends part the lines of a message; those inside of a word go before it is put in. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029&&[^\n]]");

    private final Exit exit;
    private final transient List<Problem> problems;

    /**
     * Refuses; without exports to speak of {@link Exit#error} does.
     *
     * @param exit how the run ends
     * @param message where, what was found, what to do; may have several lines
     * @param problems what is wrong with exports that could not be used
     */
    public CommandError(Exit exit, String message, List<Problem> problems) {
        super(shown(message));
        this.exit = exit;
        this.problems = List.copyOf(problems);
    }

    /** What is wrong with the exports, where that is why. */
    public List<Problem> problems() {
        return problems;
    }

    /** Ends the run without a word. */
    static CommandError silent(Exit exit) {
        return exit.error("");
    }

    /** A text that may hold a path or a word of the user's, without what could take over a terminal. */
    public static String shown(String text) {
        return CONTROLS.matcher(text).replaceAll("?");
    }

    /** The exit code that the run ends with. */
    public Exit exit() {
        return exit;
    }
}
