package dev.revopsassess.value;

import java.util.Locale;

/** Layers of the stack that revenue teams work with. */
public enum Layer {
    /** Customer relationship management: the record of accounts and deals. */
    CRM,
    /** Sequences, dialers, prospecting. */
    SALES_ENGAGEMENT,
    /** Sales content, coaching, readiness. */
    ENABLEMENT,
    /** Configure, price, quote. */
    CPQ,
    /** Commissions and incentive plans. */
    COMPENSATION,
    /** Campaigns, nurturing, lead scoring. */
    MARKETING_AUTOMATION,
    /** Which marketing earned which deal. */
    ATTRIBUTION,
    /** Health, adoption, renewals. */
    CUSTOMER_SUCCESS,
    /** Call recordings, deal risk, forecasting. */
    REVENUE_INTELLIGENCE,
    /** Contact, company and intent data. */
    ENRICHMENT,
    /** Dashboards and reports. */
    ANALYTICS,
    /** Warehouse, pipelines, integration. */
    DATA_INFRASTRUCTURE;

    /** Kebab-case word of the tables and reports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
