package dev.revopsassess.metric.revenue;

import dev.revopsassess.metric.reading.Metric;
import java.util.List;

/** Spend. */
public final class SpendCatalogue {
    /** The metrics that are measured here. */
    public static final List<Metric> METRICS = List.of(
            Metric.of(
                    "sales-and-marketing-spend",
                    "Sales and marketing spend",
                    "money",
                    "12 months to the last closed month",
                    "sum of spend of sales, marketing and both together",
                    "What winning customers costs in a year.",
                    "12 months are needed.",
                    "spend.amount spend.function",
                    "five-signs"),
            Metric.of(
                    "customers-won",
                    "Customers won",
                    "count",
                    "12 months to the last closed month",
                    "customers with ARR for the first time",
                    "New customers of a year, from the ledger, else from the funnel.",
                    "Customers who come back are not won anew.",
                    "arr.customer funnel.won",
                    "five-signs"),
            Metric.of(
                    "cac",
                    "Customer acquisition cost",
                    "money",
                    "12 months to the last closed month",
                    "spend / customers won",
                    "What a new customer costs.",
                    "Undefined where none was won.",
                    "spend arr.customer",
                    "difference-2026"),
            Metric.of(
                    "cac-growth",
                    "Growth of CAC",
                    "ratio",
                    "12 months to the last closed month",
                    "CAC / CAC of the year before - 1",
                    "Whether customers become dearer.",
                    "24 months of spend and 25 month ends are needed.",
                    "spend arr.customer",
                    "five-signs"),
            Metric.of(
                    "ltv",
                    "Lifetime value",
                    "money",
                    "12 months to the last closed month",
                    "ARR per customer x gross margin / share of customers lost in the year",
                    "What a customer is worth until it leaves.",
                    "Labelled revenue LTV without a margin; where respondents differ on the margin the lowest counts. Not computable where nobody left.",
                    "arr.customer answers.gross-margin",
                    "five-signs"),
            Metric.of(
                    "ltv-growth",
                    "Growth of LTV",
                    "ratio",
                    "12 months to the last closed month",
                    "LTV / LTV a year ago - 1",
                    "Whether customers become worth more. The margin cancels out.",
                    "25 month ends are needed.",
                    "arr.customer",
                    "five-signs"),
            Metric.of(
                    "cac-payback",
                    "CAC payback",
                    "months",
                    "12 months to the last closed month",
                    "spend / (new ARR x gross margin) x 12",
                    "Months until new business has paid for itself; whole against whole.",
                    "Labelled revenue payback without a margin; where respondents differ on it the lowest counts.",
                    "spend arr answers.gross-margin",
                    "difference-2026"),
            Metric.of(
                    "magic-number",
                    "Magic number",
                    "times",
                    "3 months to the last closed month",
                    "change of ARR in 3 months / spend of the 3 months before",
                    "ARR won for each unit spent.",
                    "Undefined where nothing was spent.",
                    "spend arr",
                    "house"),
            Metric.of(
                    "cac-by-channel",
                    "CAC by channel",
                    "word",
                    "12 months to the last closed month",
                    "spend of a channel / customers won from it",
                    "Which channels win cheaply.",
                    "Needs channels in spend, and in a funnel that reaches back 12 months.",
                    "spend.channel funnel.won",
                    "difference-2026"),
            Metric.of(
                    "cac-by-segment",
                    "CAC by segment",
                    "word",
                    "12 months to the last closed month",
                    "spend of a segment / customers won in it",
                    "Which segments win cheaply.",
                    "No export counts customers won by segment yet.",
                    "spend.segment funnel.segment",
                    "difference-2026"));

    private SpendCatalogue() {}
}
