package dev.revopsassess.cli.command;

import dev.revopsassess.cli.console.CommandError;
import dev.revopsassess.cli.console.Delivery;
import dev.revopsassess.cli.console.Exit;
import dev.revopsassess.cli.console.Terminal;
import dev.revopsassess.cli.run.TerminalCommand;
import dev.revopsassess.pack.rules.DialectReader;
import dev.revopsassess.value.Nearest;
import dev.revopsassess.value.table.LedgerColumns;
import dev.revopsassess.value.table.LedgerColumns.When;
import dev.revopsassess.value.table.SqlDialect;
import dev.revopsassess.warehouse.LedgerStatement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the statement that reduces a warehouse's recurring revenue to a row a month. */
@Command(
        name = "ledger",
        description = {
            "Print the statement that reduces a table of recurring revenue to a row a month.",
            "Whoever keeps the warehouse runs it and exports the result as CSV, which is read like any export; no customer"
                    + " leaves the warehouse."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  revops-assess ledger --sql --table billing.mrr_by_month --customer account_id --amount mrr",
            "  revops-assess ledger --sql --dialect snowflake --start starts_on --end ends_on --as-of 2026-09-30"
        })
public final class LedgerCommand extends TerminalCommand {
    @Option(names = "--sql", description = "Print the statement.")
    private boolean sql;

    @Option(
            names = "--dialect",
            paramLabel = "NAME",
            defaultValue = "ansi",
            description = "ansi, postgresql, duckdb, spark, databricks, snowflake or bigquery. Usual: ansi.")
    private String dialect = "ansi";

    @Option(
            names = "--table",
            paramLabel = "NAME",
            defaultValue = "ledger",
            description = "The table or view. Usual: ledger.")
    private String table = "ledger";

    @Option(
            names = "--company",
            paramLabel = "COLUMN",
            description =
                    "Column that tells companies apart, where the table holds several: a row a company and month.")
    private @Nullable String company;

    @Option(
            names = "--customer",
            paramLabel = "COLUMN",
            defaultValue = "customer",
            description = "Column that tells the customers apart. Usual: customer.")
    private String customer = "customer";

    @Option(
            names = "--month",
            paramLabel = "COLUMN",
            description =
                    "Column of the month, where a row is a customer's month: a date, or text as 2026-09. Usual: month.")
    private @Nullable String month;

    @Option(
            names = "--start",
            paramLabel = "COLUMN",
            description = "Column of the first day, where a row is a subscription.")
    private @Nullable String start;

    @Option(
            names = "--end",
            paramLabel = "COLUMN",
            description = "Column of the last day, where a row is a subscription; the day itself counts.")
    private @Nullable String end;

    @Option(
            names = "--amount",
            paramLabel = "COLUMN",
            defaultValue = "arr",
            description = "Column of the amount. Usual: arr.")
    private String amount = "arr";

    @Option(
            names = "--interval",
            paramLabel = "WORD",
            description =
                    "What an amount is of: month, quarter, year, or a column with such words. Usual: month where the"
                            + " column of the amount has MRR in its name, else year.")
    private @Nullable String interval;

    @Option(
            names = "--product",
            paramLabel = "COLUMN",
            description = "Column of the product: rows that tell ARR by it are added to the result.")
    private @Nullable String product;

    @Option(
            names = "--channel",
            paramLabel = "COLUMN",
            description = "Column of the sales channel: rows that tell ARR by it are added to the result.")
    private @Nullable String channel;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "The last day that counts, such as 2026-09-30. Needed with --start and --end.")
    private @Nullable LocalDate asOf;

    /** Prints on this terminal. */
    public LedgerCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        if (!sql) {
            throw Exit.USAGE.error("ledger prints a statement for a warehouse: revops-assess ledger --sql");
        }
        Map<String, SqlDialect> dialects = DialectReader.builtIn();
        SqlDialect known = dialects.get(dialect);
        if (known == null) {
            throw Exit.USAGE.error(
                    "no dialect " + CommandError.shown(dialect) + Nearest.hint(dialect, dialects.keySet()));
        }
        Optional<YearMonth> last = Optional.ofNullable(asOf).map(LedgerCommand::closedBy);
        try {
            var columns = new LedgerColumns(
                    table,
                    customer,
                    when(),
                    amount,
                    interval == null ? LedgerColumns.usualInterval(amount) : interval,
                    new LedgerColumns.Beside(
                            Optional.empty(),
                            Optional.ofNullable(product),
                            Optional.ofNullable(channel),
                            Optional.empty(),
                            Optional.empty()));
            var statement = new LedgerStatement(columns, known, last);
            Delivery.print((company == null ? statement : statement.byCompany(company)).text() + "\n", terminal);
        } catch (IllegalArgumentException e) {
            throw Exit.USAGE.error(e.getMessage() + (last.isEmpty() && start != null ? " with --as-of" : ""));
        }
        shared.remark(
                company == null
                        ? "save what it returns as arr.csv with its header and put it beside the other exports"
                        : "save the rows of each company as arr.csv with the header in a folder of its own");
        return Exit.OK.code();
    }

    private When when() {
        if (start == null && end == null) {
            return new When.Month(month == null ? "month" : month);
        }
        if (start == null || end == null || month != null) {
            throw Exit.USAGE.error("name either --month, or both --start and --end");
        }
        return new When.Term(start, end);
    }

    private static YearMonth closedBy(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return month.atEndOfMonth().equals(day) ? month : month.minusMonths(1);
    }
}
