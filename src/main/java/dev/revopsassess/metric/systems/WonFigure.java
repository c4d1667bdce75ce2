package dev.revopsassess.metric.systems;

import dev.revopsassess.value.Keyword;
import java.util.Locale;

/** A figure that several systems tell, in the order of reports. */
public enum WonFigure implements Keyword {
    /** New customers. */
    CUSTOMERS_WON("Customers won"),
    /** Recurring revenue, deals and bookings of new customers, in the report currency. */
    NEW_BUSINESS("New business won"),
    /** New business deals that were opened. */
    OPPORTUNITIES("Opportunities opened");

    private final String title;

    WonFigure(String title) {
        this.title = title;
    }

    /** What reports call it. */
    public String title() {
        return title;
    }

    /** What a sentence calls it. */
    String inASentence() {
        return title.toLowerCase(Locale.ROOT);
    }

    /** Whether a system can tell it. */
    boolean has(RevenueSystem system) {
        return switch (system) {
            case LEDGER -> this != OPPORTUNITIES;
            case CRM -> true;
            case FUNNEL -> this != NEW_BUSINESS;
            case SALES -> this == NEW_BUSINESS;
        };
    }
}
