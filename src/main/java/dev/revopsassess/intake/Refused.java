package dev.revopsassess.intake;

import java.util.Optional;

/** A file is set aside as a whole. The message says what was found and what to do. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String code;
    private final long line;
    private final String fix;

    Refused(String code, long line, String message) {
        this(code, line, message, Optional.empty());
    }

    Refused(String code, long line, String message, Optional<String> fix) {
        super(message);
        this.code = code;
        this.line = line;
        this.fix = fix.orElse("");
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
