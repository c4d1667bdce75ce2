package dev.revopsassess.gate;

/** A condition that nobody can judge as it is written; the message says what was found and what is meant. */
public final class UnknownCondition extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what was found. */
    UnknownCondition(String message) {
        super(message);
    }
}
