package dev.revopsassess.cli;

import java.util.regex.Pattern;

/** Ends the run with a message for the user; not a fault of the program. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Line ends part the lines of a message; those inside of a word go before it is put in. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029&&[^\n]]");

    private final Exit exit;

    /**
     * Refuses.
     *
     * @param exit how the run ends
     * @param message where, what was found, what to do; may have several lines
     */
    Refusal(Exit exit, String message) {
        super(shown(message));
        this.exit = exit;
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
