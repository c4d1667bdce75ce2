package dev.revopsassess.spark;

/** The run cannot go on: why, and with which code it ends. The sentence quotes no name of a company or customer. */
final class RunEnded extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Exit exit;
    private final String sentence;

    RunEnded(Exit exit, String sentence) {
        super(sentence);
        this.exit = exit;
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }

    Exit exit() {
        return exit;
    }
}
