package dev.revopsassess.cli;

/** Ends the run with a message for the user; not a fault of the program. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Exit exit;

    /**
     * Refuses.
     *
     * @param exit how the run ends
     * @param message where, what was found, what to do; may have several lines
     */
    Refusal(Exit exit, String message) {
        super(message);
        this.exit = exit;
    }

    /** Ends the run without a word. */
    static Refusal silent(Exit exit) {
        return new Refusal(exit, "");
    }

    Exit exit() {
        return exit;
    }
}
