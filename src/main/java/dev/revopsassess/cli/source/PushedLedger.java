package dev.revopsassess.cli.source;

import dev.revopsassess.cli.console.CommandError;
import dev.revopsassess.cli.console.Exit;
import dev.revopsassess.pack.rules.Configuration;
import dev.revopsassess.value.ExchangeRates;
import dev.revopsassess.value.table.HeaderTable;
import dev.revopsassess.value.table.LedgerColumns;
import dev.revopsassess.value.table.QuerySource.Asked;
import dev.revopsassess.value.table.StatusMeaning;
import dev.revopsassess.value.table.StatusMeaning.Subscription;
import dev.revopsassess.value.table.StatusTable;
import dev.revopsassess.warehouse.LedgerStatement;
import dev.revopsassess.warehouse.RowMeanings;
import dev.revopsassess.warehouse.SourceRows;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The statement that a database reduces the ledger with, or an error that names what it cannot do as the reading of rows does. */
record PushedLedger(Configuration configuration, StatusTable statuses, Optional<LocalDate> asOf) {
    private static final String KIND = "arr";

    /** House: more different words than any status column has. */
    private static final int MOST_STATUSES = 1000;

    /**
     * The text of the statement. A column of statuses is asked first which words it has.
     *
     * @param rows asks the database
     */
    String statement(Asked.Book book, Optional<String> company, SourceRows rows) throws IOException {
        refuse(configuration.gapsFilled().orElse(false), "gaps: filled needs the rows, which stay in the database");
        refuse(
                configuration.units().keySet().stream().anyMatch(key -> key.startsWith(KIND + ".")),
                "units of arr are read from rows, which stay in the database. Say interval in the ledger, or give a view");
        LedgerColumns columns = book.columns();
        try {
            var statement = new LedgerStatement(
                    columns, book.dialect(), asOf.map(PushedLedger::closedBy), meanings(columns, book, rows));
            return company.map(statement::byCompany).orElse(statement).text();
        } catch (IllegalArgumentException e) {
            throw Exit.USAGE.error(named(e.getMessage()
                    + (columns.when().fold(month -> true, term -> false) || asOf.isPresent() ? "" : " with --as-of")));
        }
    }

    private static void refuse(boolean asked, String reason) {
        if (asked) {
            throw Exit.RULES.error(named(reason + ". Take one of the two out of the configuration: this or push-down"));
        }
    }

    private static String named(String reason) {
        return ConfiguredSources.name(KIND) + ": " + reason;
    }

    private static YearMonth closedBy(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return month.atEndOfMonth().equals(day) ? month : month.minusMonths(1);
    }

    private RowMeanings meanings(LedgerColumns columns, Asked.Book book, SourceRows rows) throws IOException {
        Map<String, BigDecimal> rates = columns.beside().currency().isPresent() ? rates() : Map.of();
        Optional<String> status = columns.beside().status();
        if (status.isEmpty() || columns.when().fold(month -> false, term -> true)) {
            return new RowMeanings(rates, List.of(), List.of());
        }
        var words = new Words(status.get());
        rows.ask(
                "select distinct cast(" + status.get() + " as " + book.dialect().text() + ") as status from "
                        + columns.table(),
                words);
        List<String> nothing = new ArrayList<>();
        List<String> known = new ArrayList<>();
        for (String word : words.found) {
            Set<StatusMeaning> meanings = statuses.meanings(KIND, word);
            if (meanings.isEmpty() && !HeaderTable.plain(word).isEmpty()) {
                continue;
            }
            known.add(word);
            Set<Boolean> counts = meanings.stream()
                    .map(meaning -> meaning instanceof Subscription subscription && subscription.counts())
                    .collect(Collectors.toSet());
            if (counts.size() > 1) {
                String plain = HeaderTable.plain(word);
                throw Exit.RULES.error(named("the status \"" + plain
                        + "\" counts in some systems and not in others, and a table does not"
                        + " say which wrote it. Say what it means:\n  statuses: { \"" + KIND + "." + plain
                        + "\": ended }   # or live"));
            }
            if (counts.contains(false)) {
                nothing.add(word);
            }
        }
        return new RowMeanings(rates, nothing, known);
    }

    private Map<String, BigDecimal> rates() {
        String report = configuration
                .currency()
                .orElseThrow(() -> Exit.RULES.error(
                        named("a column of currencies needs the currency of the report, such as\n  currency: EUR")));
        return new ExchangeRates(report, configuration.rates()).all();
    }

    /** The words of a column. */
    private static final class Words implements SourceRows.Taker {
        private final String column;
        private final List<String> found = new ArrayList<>();

        Words(String column) {
            this.column = column;
        }

        @Override
        public void columns(List<String> names) {}

        @Override
        public void row(List<String> cells) {
            if (found.size() == MOST_STATUSES) {
                throw Exit.RULES.error(named("the column " + CommandError.shown(column) + " has more than "
                        + MOST_STATUSES + " different words and is none of statuses. Correct status in the ledger"));
            }
            found.add(cells.get(0));
        }
    }
}
