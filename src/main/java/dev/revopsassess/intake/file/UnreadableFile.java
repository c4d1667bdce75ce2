package dev.revopsassess.intake.file;

import dev.revopsassess.record.Problem.Severity;
import java.util.Optional;

/** A file is set aside as a whole. The message says what was found and what to do. */
public final class UnreadableFile extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String code;
    private final long line;
    private final String fix;
    private final Severity severity;

    /** A file that cannot be read, and why. */
    public UnreadableFile(String code, long line, String message) {
        this(code, line, message, Optional.empty());
    }

    /** A file that cannot be read, and why. */
    public UnreadableFile(String code, long line, String message, Optional<String> fix) {
        this(Severity.ERROR, code, line, message, fix);
    }

    private UnreadableFile(Severity severity, String code, long line, String message, Optional<String> fix) {
        super(message);
        this.severity = severity;
        this.code = code;
        this.line = line;
        this.fix = fix.orElse("");
    }

    /** A file that is rightly not read. */
    public static UnreadableFile note(String code, String message) {
        return new UnreadableFile(Severity.NOTE, code, 0, message, Optional.empty());
    }

    /** A file that is probably rightly not read. */
    public static UnreadableFile warning(String code, String message, String fix) {
        return new UnreadableFile(Severity.WARNING, code, 0, message, Optional.of(fix));
    }

    /** How grave it is for the run. */
    public Severity severity() {
        return severity;
    }

    /** Code of the problem. */
    public String code() {
        return code;
    }

    /** The line at which reading ended, from 1; 0 where it is the whole file. */
    public long line() {
        return line;
    }

    /** The configuration line that settles it, where one would. */
    public Optional<String> fix() {
        return fix.isEmpty() ? Optional.empty() : Optional.of(fix);
    }

    /** Why, in a sentence without the file's name. */
    public String text() {
        return String.valueOf(getMessage());
    }
}
