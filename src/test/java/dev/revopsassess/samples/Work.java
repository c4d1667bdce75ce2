package dev.revopsassess.samples;

/** What somebody does, as the company itself knows it: the truth behind a title. */
enum Work {
    ACCOUNT_EXECUTIVE(Team.SALES, Kind.SELLER),
    SALES_DEVELOPMENT(Team.SALES, Kind.SELLER),
    INSIDE_SALES(Team.SALES, Kind.SELLER),
    ACCOUNT_MANAGEMENT(Team.SALES, Kind.SELLER),
    SALES_ENGINEERING(Team.SALES, Kind.FACING),
    PARTNER_SALES(Team.SALES, Kind.SELLER),
    SALES_LEAD(Team.SALES, Kind.OTHER),
    ENABLEMENT(Team.SALES, Kind.OTHER),
    SALES_OPERATIONS(Team.SALES, Kind.OPERATIONS),
    MARKETING(Team.MARKETING, Kind.OTHER),
    MARKETING_OPERATIONS(Team.MARKETING, Kind.OPERATIONS),
    CUSTOMER_SUCCESS(Team.CUSTOMER_SUCCESS, Kind.OTHER),
    CUSTOMER_SUCCESS_OPERATIONS(Team.CUSTOMER_SUCCESS, Kind.OPERATIONS),
    REVENUE_LEAD(Team.REVENUE, Kind.OTHER),
    REVENUE_OPERATIONS(Team.REVENUE, Kind.OPERATIONS),
    /** Everybody outside the revenue organisation: product, finance, support, the chief executive. */
    REST(Team.REST, Kind.OTHER);

    /** The part of the company that somebody works for. */
    enum Team {
        MARKETING,
        SALES,
        CUSTOMER_SUCCESS,
        REVENUE,
        REST
    }

    private enum Kind {
        SELLER,
        FACING,
        OPERATIONS,
        OTHER
    }

    private final Team team;
    private final Kind kind;

    Work(Team team, Kind kind) {
        this.team = team;
        this.kind = kind;
    }

    Team team() {
        return team;
    }

    boolean inRevenueOrganisation() {
        return team != Team.REST;
    }

    boolean sells() {
        return kind == Kind.SELLER;
    }

    boolean facesBuyers() {
        return kind == Kind.SELLER || kind == Kind.FACING;
    }

    boolean operates() {
        return kind == Kind.OPERATIONS;
    }
}
