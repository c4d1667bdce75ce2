package dev.revopsassess.metric.systems;

/** A figure that several systems tell, in the order of reports. */
public enum WonFigure {
    /** New customers. */
    CUSTOMERS_WON("customers-won", "Customers won", "customers won"),
    /** Recurring revenue, deals and bookings of new customers, in the report currency. */
    NEW_BUSINESS("new-business", "New business won", "new business won"),
    /** New business deals that were opened. */
    OPPORTUNITIES("opportunities", "Opportunities opened", "opportunities opened");

    private final String word;
    private final String title;
    private final String name;

    WonFigure(String word, String title, String name) {
        this.word = word;
        this.title = title;
        this.name = name;
    }

    /** Lower-case word of the JSON contract. */
    public String word() {
        return word;
    }

    /** What reports call it. */
    public String title() {
        return title;
    }

    /** What a sentence calls it. */
    String inASentence() {
        return name;
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
