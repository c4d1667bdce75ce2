package dev.revopsassess.value;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Layers of the stack that revenue teams work with. */
public enum Layer implements Keyword {
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

    /** The layers as a set that lists them in the order above. */
    public static Set<Layer> inOrder(Collection<Layer> layers) {
        EnumSet<Layer> set = EnumSet.noneOf(Layer.class);
        set.addAll(layers);
        return Collections.unmodifiableSet(set);
    }
}
