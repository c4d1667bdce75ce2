package dev.revopsassess.cli.console;

/** A word of a command that a message proposes, so that it can be pasted into a shell. */
public final class ShellWord {
    private ShellWord() {}

    /** The word itself where no shell would take it apart, else in single quotes. */
    public static String of(String word) {
        return word.matches("[\\p{L}\\p{N}_./@%+=:,\\\\-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
