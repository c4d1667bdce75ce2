package dev.revopsassess.samples;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A deal of new business: what the CRM, the funnel, the ledger and the bookings of a company all speak of.
 *
 * @param number running number
 * @param account the buyer; a customer of the books where the deal is won
 * @param owner name of the seller
 * @param stage as the CRM calls it
 * @param state where the deal stands in truth
 * @param amount whole units; empty where nobody filled it in
 * @param created day of creation
 * @param close day closed, or expected
 * @param type new business
 * @param source lead source; empty where nobody filled it in
 */
record Deal(
        int number,
        String account,
        String owner,
        String stage,
        State state,
        OptionalLong amount,
        LocalDate created,
        Optional<LocalDate> close,
        String type,
        Optional<String> source) {
    enum State {
        OPEN,
        WON,
        LOST
    }

    boolean isWon() {
        return state == State.WON;
    }

    /** Whether it was won in one of the months from the first to the last. */
    boolean wonBetween(YearMonth first, YearMonth last) {
        YearMonth month = YearMonth.from(close.orElseThrow());
        return isWon() && !month.isBefore(first) && !month.isAfter(last);
    }

    /** Whether it was created in one of the months from the first to the last. */
    boolean createdBetween(YearMonth first, YearMonth last) {
        YearMonth month = YearMonth.from(created);
        return !month.isBefore(first) && !month.isAfter(last);
    }

    Deal numbered(int other) {
        return new Deal(other, account, owner, stage, state, amount, created, close, type, source);
    }
}
