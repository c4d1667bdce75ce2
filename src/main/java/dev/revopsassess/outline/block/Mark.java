package dev.revopsassess.outline.block;

import dev.revopsassess.signal.Dimension;
import dev.revopsassess.signal.Finding;

/** How a signal stands, as one character beside a word: the word is always there for whoever cannot see the character. */
public enum Mark {
    /** Strength 1. */
    FIRED("●"),
    /** Strength from 0.5. */
    WATCH("◐"),
    /** Strength 0. */
    CLEAR("○"),
    /** A foundation that is there. */
    IN_PLACE("✓"),
    /** A foundation that is half there. */
    PARTLY("◐"),
    /** A foundation that is not there. */
    MISSING("✗"),
    /** Not known. */
    UNKNOWN("?"),
    /** Does not apply to this company. */
    NOT_APPLICABLE("–"),
    /** Waived in the configuration. */
    WAIVED("~");

    private final String glyph;

    Mark(String glyph) {
        this.glyph = glyph;
    }

    /** One character. */
    public String glyph() {
        return glyph;
    }

    /** Mark of a finding. */
    public static Mark of(Finding finding) {
        boolean foundation = finding.signal().dimension() == Dimension.FOUNDATION;
        return finding.outcome()
                .fold(
                        () -> foundation ? IN_PLACE : FIRED,
                        watch -> foundation ? PARTLY : WATCH,
                        () -> foundation ? MISSING : CLEAR,
                        unknown -> UNKNOWN,
                        none -> NOT_APPLICABLE,
                        waived -> WAIVED);
    }
}
