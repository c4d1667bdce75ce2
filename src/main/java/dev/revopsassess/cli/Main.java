package dev.revopsassess.cli;

/** Entry point. */
public final class Main {
    private Main() {}

    /**
     * Runs the program.
     *
     * @param args the words of the command line
     */
    public static void main(String[] args) {
        System.exit(args.length);
    }
}
