package dev.revopsassess.value;

/** The functions of a company as this tool tells them apart; operations and enablement people belong to one of the revenue functions or to {@link #REVENUE}. */
public enum BusinessFunction implements Keyword {
    /** Marketing, with marketing operations. */
    MARKETING,
    /** Sales, with sales engineering, partners, sales operations and enablement. */
    SALES,
    /** Customer success, onboarding, renewals, with their operations. */
    CUSTOMER_SUCCESS,
    /** Across the revenue functions: chief revenue officer, revenue or go-to-market operations. */
    REVENUE,
    /** Finance. */
    FINANCE,
    /** Strategy and business operations. */
    STRATEGY,
    /** Chief executive, chief operating officer, chief business officer, founders. */
    EXECUTIVE,
    /** Known, and none of the above: product, engineering, people, support, services, legal. */
    OTHER;

    /** What charts call it. */
    public String title() {
        return switch (this) {
            case MARKETING -> "Marketing";
            case SALES -> "Sales";
            case CUSTOMER_SUCCESS -> "Customer success";
            case REVENUE -> "Across (revenue)";
            default -> word();
        };
    }

    /** Whether people of this function count into the revenue organisation. */
    public boolean isRevenue() {
        return this == MARKETING || this == SALES || this == CUSTOMER_SUCCESS || this == REVENUE;
    }
}
