package dev.revopsassess.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.revopsassess.value.Keyword;

/** What made two reports differ. */
public enum Moved implements Keyword {
    /** No figure and no rule. */
    NOTHING,
    /** The figures. */
    DATA,
    /** The rules. */
    RULES,
    /** Figures and rules. */
    BOTH,
    /** Both moved, and the older report does not hold what would tell them apart. */
    UNCLEAR;

    @Override
    @JsonValue
    public String word() {
        return Keyword.super.word();
    }
}
