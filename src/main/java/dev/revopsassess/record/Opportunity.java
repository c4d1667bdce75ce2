package dev.revopsassess.record;

import dev.revopsassess.value.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A deal.
 *
 * @param state open, won or lost, from the stage
 * @param stage stage as written
 * @param amount in the report currency; empty where the cell is blank
 * @param created day of creation
 * @param closeDate day closed, or expected to close while open
 * @param type new business, expansion or renewal
 * @param origin lead source as written; empty where the cell is blank
 * @param source the row
 */
public record Opportunity(
        State state,
        String stage,
        Optional<BigDecimal> amount,
        Optional<LocalDate> created,
        Optional<LocalDate> closeDate,
        Type type,
        Optional<String> origin,
        Source source) {
    /** The same deal at another amount. */
    public Opportunity worth(Optional<BigDecimal> other) {
        return new Opportunity(state, stage, other, created, closeDate, type, origin, source);
    }

    /** Where a deal stands. */
    public enum State {
        /** Not closed. */
        OPEN,
        /** Closed and won. */
        WON,
        /** Closed and lost. */
        LOST
    }

    /** What a deal sells. */
    public enum Type {
        /** To a new customer. */
        NEW,
        /** More to a customer. */
        EXPANSION,
        /** The same again. */
        RENEWAL,
        /** The file does not say. */
        UNSPECIFIED
    }
}
