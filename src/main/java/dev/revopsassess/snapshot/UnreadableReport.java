package dev.revopsassess.snapshot;

/** A file that is no report which this program can read; the message follows the file's name in a sentence. */
public final class UnreadableReport extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what was found. */
    public UnreadableReport(String found) {
        super(found);
    }
}
