package dev.revopsassess.spark;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
            description = "Column of the month: a date, or text as 2026-09. Usual: month.")
    String month = "";

    @Option(
            names = "--start",
            paramLabel = "COLUMN",
            description = "Column of the first day, where a row is a subscription.")
    String start = "";

    @Option(
            names = "--end",
            paramLabel = "COLUMN",
            description = "Column of the last day, where a row is a subscription; the day itself counts.")
    String end = "";

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "The last day that counts, such as 2026-09-30. Needed with --start and --end.")
    @Nullable
    LocalDate asOf;

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

    /**
     * Whether a row is a subscription.
     *
     * @throws RunEnded where the options that say when a row counts do not go together
     */
    boolean term() {
        boolean term = !start.isBlank() || !end.isBlank();
        if (term && (start.isBlank() || end.isBlank() || !month.isBlank())) {
            throw new RunEnded(Exit.USAGE, "name either --month, or both --start and --end");
        }
        if (term != (asOf != null)) {
            throw new RunEnded(
                    Exit.USAGE, "--start and --end need the last day that counts with --as-of, --month none");
        }
        return term;
    }

    /** The column of the month, named or not. */
    String usualMonth() {
        return month.isBlank() ? "month" : month;
    }

    /** The last month that is over on the last day that counts, as the statement numbers it: year times 12, month less 1. */
    int last() {
        LocalDate next = Objects.requireNonNull(asOf).plusDays(1);
        return next.getYear() * 12 + next.getMonthValue() - 2;
    }

    /** The interval named, else what the name of the amount says. */
    String usualInterval() {
        if (!interval.isBlank()) {
            return interval;
        }
        return amount.toLowerCase(Locale.ROOT).contains("mrr") ? "month" : "year";
    }
}
