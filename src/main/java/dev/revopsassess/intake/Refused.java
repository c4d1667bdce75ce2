package dev.revopsassess.intake;

/** A file is set aside as a whole. The message says what was found and what to do. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String code;
    private final long line;

    Refused(String code, long line, String message) {
        super(message);
        this.code = code;
        this.line = line;
    }

    String code() {
        return code;
    }

    long line() {
        return line;
    }

    String text() {
        return String.valueOf(getMessage());
    }
}
