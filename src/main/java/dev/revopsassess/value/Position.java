package dev.revopsassess.value;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a title and a department say about somebody's job.
 *
 * @param function the function the person works for; empty where neither title nor department tells
 * @param role what the person does there
 * @param seniority rank, as far as the title tells
 * @param operations the kind of operations person; empty for everybody else
 * @param office the office that the reporting lines ask for; empty for everybody else
 * @param possible true where the person fits a revenue function only perhaps, so that counts become a range
 * @param mapped false where no pattern matched the title: the title is listed as unmapped
 * @param selling whether the person carries revenue, as far as the title tells
 */
public record Position(
        Optional<BusinessFunction> function,
        Role role,
        Seniority seniority,
        Optional<Operations> operations,
        Optional<Office> office,
        boolean possible,
        boolean mapped,
        Selling selling) {
    /** Whether a title says that somebody sells. */
    public enum Selling implements Keyword {
        /** The title is one of a seller. */
        YES,
        /** Some who have the title sell and some do not, such as a go-to-market engineer; or no title tells. */
        PERHAPS,
        /** A manager or director of sellers, who sells where nobody reports to them. */
        ALONE,
        /** The title is none of a seller. */
        NO
    }

    /** Offices at the top of a company that a reporting line can end in. */
    public enum Office implements Keyword {
        /** Chief executive officer, president, managing director. */
        CEO,
        /** Chief operating officer. */
        COO,
        /** Chief business officer. */
        CBO,
        /** Chief revenue or commercial officer. */
        CRO,
        /** Chief financial officer. */
        CFO,
        /** Chief marketing officer. */
        CMO,
        /** Chief customer officer. */
        CCO,
        /** Founder or owner without one of the offices above. */
        FOUNDER
    }

    /** Roles that the metrics tell apart; the customer-facing sales roles are the first seven. */
    public enum Role implements Keyword {
        /** Closes deals. */
        ACCOUNT_EXECUTIVE,
        /** Opens them: SDR, BDR. */
        SALES_DEVELOPMENT,
        /** Sells by phone or video. */
        INSIDE_SALES,
        /** Sells to customers. */
        ACCOUNT_MANAGER,
        /** Explains the product to buyers. */
        SALES_ENGINEER,
        /** Sells with partners. */
        CHANNEL,
        /** Sells one product beside the account's seller. */
        OVERLAY,
        /** Looks after customers: success, onboarding, renewals. */
        CUSTOMER_SUCCESS,
        /** Operations and deal desk. */
        OPERATIONS,
        /** Sales or revenue enablement. */
        ENABLEMENT,
        /** Leads people of a function. */
        LEADER,
        /** Anything else. */
        OTHER,
        /** Not known: the department is one of revenue, and no title says what the person does in it. */
        UNTOLD;

        /** Sellers: account executives and leaders, SDR/BDR, inside sales, account managers, channel and partner managers. */
        public boolean isSeller() {
            return this == ACCOUNT_EXECUTIVE
                    || this == SALES_DEVELOPMENT
                    || this == INSIDE_SALES
                    || this == ACCOUNT_MANAGER
                    || this == CHANNEL;
        }

        /** How many customer-facing sales roles there are. */
        public static long salesRoles() {
            return Stream.of(values()).filter(Role::isCustomerFacingSales).count();
        }

        /** Customer-facing sales roles. */
        public boolean isCustomerFacingSales() {
            return compareTo(OVERLAY) <= 0;
        }
    }

    /** Rank, lowest first. */
    public enum Seniority implements Keyword {
        /** No rank in the title. */
        STAFF,
        /** Manager or team lead of people; a "Customer Success Manager" is staff. */
        MANAGER,
        /** Head or director. */
        DIRECTOR,
        /** Vice president. */
        VP,
        /** Chief. */
        CHIEF;

        /** A lead is a head, director, VP or chief. */
        public boolean isLead() {
            return compareTo(DIRECTOR) >= 0;
        }
    }

    /** Kinds of operations people. */
    public enum Operations implements Keyword {
        /** Sales operations, deal desk. */
        SALES,
        /** Marketing operations. */
        MARKETING,
        /** Customer success operations. */
        CUSTOMER_SUCCESS,
        /** Revenue or go-to-market operations. */
        REVENUE
    }
}
