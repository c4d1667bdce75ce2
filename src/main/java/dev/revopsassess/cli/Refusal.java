package dev.revopsassess.cli;

import dev.revopsassess.record.Problem;
import java.util.List;
import java.util.regex.Pattern;

/** Ends the run with a message for the user; not a fault of the program. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Line ends part the lines of a message; those inside of a word go before it is put in. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029&&[^\n]]");

    private final Exit exit;
    private final transient List<Problem> problems;

    /**
     * Refuses.
     *
     * @param exit how the run ends
     * @param message where, what was found, what to do; may have several lines
     */
    Refusal(Exit exit, String message) {
        this(exit, message, List.of());
    }

    /** The same for exports that could not be used, with what is wrong with each. */
    Refusal(Exit exit, String message, List<Problem> problems) {
        super(shown(message));
        this.exit = exit;
        this.problems = List.copyOf(problems);
    }

    /** What is wrong with the exports, where that is why. */
    List<Problem> problems() {
        return problems;
    }

    /** Ends the run without a word. */
    static Refusal silent(Exit exit) {
        return new Refusal(exit, "");
    }

    /** A text that may hold a path or a word of the user's, without what could take over a terminal. */
    static String shown(String text) {
        return CONTROLS.matcher(text).replaceAll("?");
    }

    Exit exit() {
        return exit;
    }
}
