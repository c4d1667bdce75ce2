package dev.revopsassess.spark;

import java.util.Locale;
import picocli.CommandLine.Option;

/** What the columns of the input are called. */
final class Columns {
    @Option(
            names = "--company",
            paramLabel = "COLUMN",
            description = "Column that tells the companies apart. Usual: ${DEFAULT-VALUE}.")
    String company = "company";

    @Option(
            names = "--customer",
            paramLabel = "COLUMN",
            description = "Column that tells a company's customers apart. Usual: ${DEFAULT-VALUE}.")
    String customer = "customer";

    @Option(
            names = "--month",
            paramLabel = "COLUMN",
            description = "Column of the month: a date, or text as 2026-09. Usual: ${DEFAULT-VALUE}.")
    String month = "month";

    @Option(names = "--amount", paramLabel = "COLUMN", description = "Column of the amount. Usual: ${DEFAULT-VALUE}.")
    String amount = "arr";

    @Option(
            names = "--interval",
            paramLabel = "WORD",
            description =
                    "What an amount is of: month, quarter, year, or a column with such words. Usual: month where the"
                            + " column of the amount has MRR in its name, else year.")
    String interval = "";

    @Option(
            names = "--product",
            paramLabel = "COLUMN",
            description = "Column of the product: books tell ARR by it as well.")
    String product = "";

    @Option(
            names = "--channel",
            paramLabel = "COLUMN",
            description = "Column of the sales channel: books tell ARR by it as well.")
    String channel = "";

    /** The interval named, else what the name of the amount says. */
    String usualInterval() {
        if (!interval.isBlank()) {
            return interval;
        }
        return amount.toLowerCase(Locale.ROOT).contains("mrr") ? "month" : "year";
    }
}
