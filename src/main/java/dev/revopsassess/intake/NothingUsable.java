package dev.revopsassess.intake;

import dev.revopsassess.record.FileAccount;
import dev.revopsassess.record.Problem;
import java.util.List;

/** No file could be used. Each problem names a file and what was missing to recognise it. */
public final class NothingUsable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;
    private final transient List<FileAccount> files;

    /**
     * Tells why.
     *
     * @param problems one for each file, in order of names; empty where there was no file at all
     * @param files what was made of each file
     */
    public NothingUsable(List<Problem> problems, List<FileAccount> files) {
        super("no file was recognised");
        this.problems = List.copyOf(problems);
        this.files = List.copyOf(files);
    }

    /** Why no file could be used, in order of names. */
    public List<Problem> problems() {
        return problems;
    }

    /** What was made of each file. */
    public List<FileAccount> files() {
        return files;
    }
}
