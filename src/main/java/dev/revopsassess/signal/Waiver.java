package dev.revopsassess.signal;

import java.time.LocalDate;

/**
 * A signal that somebody decided to live with for a while.
 *
 * @param signal id of the signal
 * @param reason why it does not count
 * @param owner who answers for that
 * @param expires last day on which the waiver is in force
 */
public record Waiver(String signal, String reason, String owner, LocalDate expires) {
    /** Refuses a waiver without reason or owner. */
    public Waiver {
        if (signal.isBlank() || reason.isBlank() || owner.isBlank()) {
            throw new IllegalArgumentException("a waiver names its signal, its reason and its owner");
        }
    }

    /** Whether it is in force on a day; an expired one counts no more, and its signal counts again. */
    public boolean inForce(LocalDate day) {
        return !day.isAfter(expires);
    }
}
