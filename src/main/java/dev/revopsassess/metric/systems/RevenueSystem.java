package dev.revopsassess.metric.systems;

import dev.revopsassess.metric.reading.Inputs;
import dev.revopsassess.metric.reading.Need;
import dev.revopsassess.record.Kind;
import dev.revopsassess.value.Keyword;

/** The systems that each tell what was won, in the order of reports. */
public enum RevenueSystem implements Keyword {
    /** Recurring revenue by customer or movement. */
    LEDGER("ARR ledger"),
    /** Deals. */
    CRM("CRM deals"),
    /** Counts of leads and what became of them. */
    FUNNEL("Funnel"),
    /** What sales says that it booked, beside its forecasts. */
    SALES("Sales' actuals");

    private final String title;

    RevenueSystem(String title) {
        this.title = title;
    }

    /** What reports call it. */
    public String title() {
        return title;
    }

    /** What a second voice would take where this system has none. */
    Need need(WonFigure figure) {
        return switch (this) {
            case LEDGER ->
                figure == WonFigure.NEW_BUSINESS
                        ? Inputs.column(Kind.ARR, "month", "recurring revenue at 13 month ends or more")
                        : Inputs.column(Kind.ARR, "customer", "recurring revenue by customer at 13 month ends or more");
            case CRM ->
                Inputs.column(
                        Kind.OPPORTUNITIES,
                        "type",
                        "the deals of 12 months with amount, dates and type: new business, expansion or renewal");
            case FUNNEL ->
                Inputs.column(
                        Kind.FUNNEL,
                        figure == WonFigure.OPPORTUNITIES ? "opportunities" : "won",
                        "counts by month over 12 months");
            case SALES ->
                Inputs.column(Kind.FORECASTS, "actual", "sales' bookings of 12 months with what came of them");
        };
    }
}
