package dev.revopsassess.intake;

import dev.revopsassess.record.Problem;
import java.util.List;

/** Several files fit one kind and no mapping says which to read. Each problem names them and the line to write. */
public final class TwoOfAKind extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /**
     * Tells which.
     *
     * @param problems one for each kind that several files fit
     */
    TwoOfAKind(List<Problem> problems) {
        super("several files fit one kind");
        this.problems = List.copyOf(problems);
    }

    /** One for each kind that several files fit. */
    public List<Problem> problems() {
        return problems;
    }
}
