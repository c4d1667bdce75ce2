package dev.revopsassess.intake;

import dev.revopsassess.record.Problem.Severity;
import java.util.Optional;

/** A file is set aside as a whole. The message says what was found and what to do. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String code;
    private final long line;
    private final String fix;
    private final Severity severity;

    Refused(String code, long line, String message) {
        this(code, line, message, Optional.empty());
    }

    Refused(String code, long line, String message, Optional<String> fix) {
        this(Severity.ERROR, code, line, message, fix);
    }

    private Refused(Severity severity, String code, long line, String message, Optional<String> fix) {
        super(message);
        this.severity = severity;
        this.code = code;
        this.line = line;
        this.fix = fix.orElse("");
    }

    /** A file that is rightly not read. */
    static Refused note(String code, String message) {
        return new Refused(Severity.NOTE, code, 0, message, Optional.empty());
    }

    /** A file that is probably rightly not read. */
    static Refused warning(String code, String message, String fix) {
        return new Refused(Severity.WARNING, code, 0, message, Optional.of(fix));
    }

    Severity severity() {
        return severity;
    }

    String code() {
        return code;
    }

    long line() {
        return line;
    }

    /** The configuration line that settles it, where one would. */
    Optional<String> fix() {
        return fix.isEmpty() ? Optional.empty() : Optional.of(fix);
    }

    String text() {
        return String.valueOf(getMessage());
    }
}
