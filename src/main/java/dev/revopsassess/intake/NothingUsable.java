package dev.revopsassess.intake;

import dev.revopsassess.record.Problem;
import java.util.List;

/** No file could be used. Each problem names a file and what was missing to recognise it. */
public final class NothingUsable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /**
     * Tells why.
     *
     * @param problems one for each file, in order of names; empty where there was no file at all
     */
    NothingUsable(List<Problem> problems) {
        super("no file was recognised");
        this.problems = List.copyOf(problems);
    }

    /** Why no file could be used, in order of names. */
    public List<Problem> problems() {
        return problems;
    }
}
