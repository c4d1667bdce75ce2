package dev.revopsassess.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.revopsassess.value.Keyword;

/** What became of a signal or a score between two reports. Not known is neither worse nor better. */
public enum Happening implements Keyword {
    /** Trouble that was not there. */
    NEW,
    /** More trouble than before. */
    WORSE,
    /** Less trouble than before. */
    BETTER,
    /** Trouble that is no longer there. */
    GONE,
    /** Larger or more varied, in the dimension of scale: neither good nor bad. */
    MORE,
    /** Smaller or plainer, in the dimension of scale. */
    LESS,
    /** Known before, not known now. */
    NO_LONGER_MEASURED,
    /** Not known before, known now. */
    FIRST_MEASURED,
    /** Waived now, and not before. */
    WAIVED,
    /** Waived before, and counts again. */
    WAIVER_ENDED,
    /** As before. */
    SAME;

    @Override
    @JsonValue
    public String word() {
        return Keyword.super.word();
    }
}
