package dev.revopsassess.intake.arr;

import dev.revopsassess.intake.column.ColumnDecision;
import dev.revopsassess.intake.column.ColumnProfile;
import dev.revopsassess.intake.column.Mapping;
import dev.revopsassess.intake.column.Mapping.PeriodColumn;
import dev.revopsassess.intake.file.PlainRows;
import dev.revopsassess.intake.file.Row;
import dev.revopsassess.intake.row.Cells;
import dev.revopsassess.intake.row.ClosingDay;
import dev.revopsassess.intake.row.ExportFile;
import dev.revopsassess.intake.text.Tidy;
import dev.revopsassess.record.ArrBook;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.table.StatusMeaning.Subscription;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The long shape, a row for each customer and month, and the wide one, a column for each month. */
final class ArrMonths implements ArrReader.ShapeReader {
    private final ExportFile reading;
    private final BigDecimal annual;
    private final Mapping mapping;
    private @Nullable YearMonth oldest;
    private @Nullable YearMonth newest;
    private final boolean ownRates;
    private boolean sayRates;
    private final SubscriptionStatus status;
    private int newestColumn;

    /** Whether every row gives a quarter or a year, which closes as its last month does. */
    private final boolean longer;

    ArrMonths(ExportFile reading, BigDecimal annual) {
        this.reading = reading;
        this.annual = annual;
        this.mapping = reading.table().mapping();
        this.status = new SubscriptionStatus(reading);
        ColumnProfile month = reading.profile("month");
        this.longer = month.longPeriods.count() == month.values.count();
        Integer rates = mapping.fields().get("exchange_rate");
        this.ownRates = rates != null
                && (reading.hasTrait("own-rates")
                        || "configuration".equals(mapping.how().get(rates)));
    }

    @Override
    public Optional<ArrBook> read() throws IOException {
        return mapping.periods().isEmpty() ? rows() : columns();
    }

    private Optional<ArrBook> rows() throws IOException {
        reading.decision("month").span().ifPresent(months -> {
            span(months.from());
            span(months.to());
        });
        if (oldest == null || newest == null) {
            reading.read(cells -> cells.reject("no month"));
            return Optional.empty();
        }
        var ledger = new LedgerBuilder(reading.accounting().file(), oldest, newest);
        var snapshots = MonthSnapshots.of(reading, ledger);
        var seen = new DuplicateRows();
        reading.read(cells -> row(cells, ledger, snapshots, seen), row -> broken(row, ledger), plain(ledger, seen));
        LedgerRemarks.notCompared(reading, seen);
        snapshots.say(reading);
        return close(ledger, oldest, newest);
    }

    /** What takes plain rows of a large file; empty where a row hangs on others or on columns of its own. */
    private Optional<PlainRows.Taker> plain(LedgerBuilder ledger, DuplicateRows seen) {
        boolean snapshots = reading.profile("month")
                .spread(reading.decision("month").dateOrder())
                .hasSeveralDaysInAMonth();
        return snapshots
                ? Optional.empty()
                : reading.plain().flatMap(table -> PlainMonths.of(reading, table, ledger, seen, annual, this::day));
    }

    private void row(Cells cells, LedgerBuilder ledger, MonthSnapshots snapshots, DuplicateRows seen) {
        String amount = ArrReader.amountField(mapping);
        String customer = cells.required("customer", "customer");
        Optional<LocalDate> day = day(cells);
        if (day.isEmpty()) {
            cells.reject("no month");
        }
        int month = day.map(YearMonth::from).map(ledger::place).orElse(-1);
        if (day.isPresent() && !customer.isEmpty() && snapshots.isEarlier(customer, month, day.get())) {
            cells.reject(MonthSnapshots.EARLIER);
            return;
        }
        Optional<BigDecimal> value = converted(cells, cells.money(amount));
        if (value.isEmpty()) {
            cells.reject("no amount", amount);
        }
        if ((cells.garbled(amount) || cells.garbled("currency")) && !customer.isEmpty()) {
            ledger.hole(ledger.customer(customer), month);
        }
        if (cells.rejected()) {
            return;
        }
        long stated = ArrReader.cents(cells, value.orElseThrow().multiply(annual), amount);
        if (cells.rejected()) {
            return;
        }
        long cents = stated == 0 || counts(cells) ? stated : 0;
        if (ledger.add(ledger.customer(customer), month, cents, LedgerBuilder.Tags.of(cells), cells.line())) {
            repeated(cells, seen);
        } else {
            LedgerRemarks.beyond(cells, "month");
        }
    }

    /** The day that a row's month closes on. */
    private Optional<LocalDate> day(Cells cells) {
        return longer ? cells.period("month").map(Period::to) : cells.monthDay("month");
    }

    /** Whether the status of a row lets its amount count; systems keep the last amount of a customer who has gone. */
    private boolean counts(Cells cells) {
        Optional<Subscription> nothing = status.says(cells).filter(meaning -> !meaning.counts());
        nothing.ifPresent(status::withheld);
        return nothing.isEmpty();
    }

    /** The amount at the row's own rate, where the file gives amounts in one currency and rates into the other. */
    private Optional<BigDecimal> converted(Cells cells, Optional<BigDecimal> amount) {
        if (!ownRates || amount.isEmpty()) {
            return amount;
        }
        Optional<BigDecimal> rate = cells.number("exchange_rate");
        if (rate.isEmpty()) {
            cells.lose("no exchange rate");
        }
        if (!sayRates) {
            sayRates = true;
            cells.say(
                    Severity.NOTE,
                    "exchange_rate",
                    "rates-of-the-file",
                    "amounts are converted at the rates of their rows, so a change of rates reads as expansion or contraction.");
        }
        return rate.map(amount.get()::multiply);
    }

    /** A row broken in form still tells whom it speaks of where both cells say something that sound rows know. */
    private void broken(Row row, LedgerBuilder ledger) {
        int customer = mapping.fields().getOrDefault("customer", Integer.MAX_VALUE);
        int month = mapping.fields().getOrDefault("month", Integer.MAX_VALUE);
        if (Math.max(customer, month) < row.cells().size()) {
            Period period = reading.decision("month")
                    .period(row.cells().get(month), reading.settings().fiscalStart(), reading.words());
            if (period != null) {
                ledger.hole(Tidy.text(row.cells().get(customer)), ledger.place(YearMonth.from(period.to())));
            }
        }
    }

    private Optional<ArrBook> columns() throws IOException {
        List<PeriodColumn> months = lastOfMonth();
        months.forEach(column -> span(column.day()));
        if (oldest == null || newest == null) {
            reading.read(cells -> cells.reject("no month"));
            return Optional.empty();
        }
        var ledger = new LedgerBuilder(reading.accounting().file(), oldest, newest);
        ColumnDecision decision = reading.decision(ExportFile.PERIODS);
        var seen = new DuplicateRows();
        newestColumn = newest(months);
        long[] row = new long[months.size()];
        boolean[] holes = new boolean[row.length];
        boolean[] blank = new boolean[row.length];
        reading.read(cells -> {
            String customer = cells.required("customer", "customer");
            for (int i = 0; i < row.length; i++) {
                int garbled = cells.garbled();
                Optional<BigDecimal> value = cells.money(decision, months.get(i).index());
                row[i] = ArrReader.cents(cells, value.orElse(BigDecimal.ZERO).multiply(annual), ExportFile.PERIODS);
                holes[i] = cells.garbled() > garbled;
                blank[i] = value.isEmpty();
            }
            cells.needs("currency");
            if (allUnreadable(holes, row)) {
                cells.needs(ExportFile.PERIODS);
            }
            if (cells.rejected()) {
                return;
            }
            repeated(cells, seen);
            withhold(cells, row);
            CustomerMonths matrix = ledger.customer(customer);
            LedgerBuilder.Tags tags = LedgerBuilder.Tags.of(cells);
            for (int i = 0; i < row.length; i++) {
                int place = ledger.place(YearMonth.from(months.get(i).day()));
                if (holes[i]) {
                    ledger.hole(matrix, place);
                } else if (!blank[i]) {
                    ledger.add(matrix, place, row[i], tags, cells.line());
                }
            }
        });
        LedgerRemarks.notCompared(reading, seen);
        return close(ledger, oldest, newest);
    }

    /**
     * A status beside months is that of the day of the export: who is over or paused has nothing in the newest month, while the months
     * before are what they were; a trial and what never began have nothing at all.
     */
    private void withhold(Cells cells, long[] row) {
        Optional<Subscription> nothing = status.says(cells).filter(meaning -> !meaning.counts());
        if (nothing.isEmpty()) {
            return;
        }
        boolean ever = nothing.get() == Subscription.TRIAL || nothing.get() == Subscription.NEVER_BEGAN;
        int first = ever ? 0 : newestColumn;
        boolean any = false;
        for (int i = 0; i < row.length; i++) {
            if (ever || i == first) {
                any |= row[i] != 0;
                row[i] = 0;
            }
        }
        if (any) {
            status.withheld(nothing.get());
        }
    }

    /** The columns that close a month: of several days of one month the last, of a quarter or a year that has months of its own none. */
    private List<PeriodColumn> lastOfMonth() {
        var last = new TreeMap<YearMonth, LocalDate>();
        List<PeriodColumn> months = MovementCalendar.withoutTotals(reading.periods());
        months.forEach(column -> last.merge(
                YearMonth.from(column.day()), column.day(), (one, other) -> one.isAfter(other) ? one : other));
        List<PeriodColumn> kept = months.stream()
                .filter(column -> column.day().equals(last.get(YearMonth.from(column.day()))))
                .toList();
        if (kept.size() < months.size()) {
            reading.accounting()
                    .say(
                            Severity.NOTE,
                            Optional.of("the month columns"),
                            MonthSnapshots.CODE,
                            "several columns are days of one month: the last of them is the month, and "
                                    + (months.size() - kept.size()) + " earlier columns do not count.");
        }
        return kept;
    }

    private static int newest(List<PeriodColumn> months) {
        int newest = 0;
        for (int i = 1; i < months.size(); i++) {
            newest = months.get(i).day().isAfter(months.get(newest).day()) ? i : newest;
        }
        return newest;
    }

    /** Whether cells could not be read and no other says an amount, so that there is no month to keep the customer at. */
    private static boolean allUnreadable(boolean[] holes, long[] row) {
        boolean any = false;
        for (int i = 0; i < row.length; i++) {
            any |= holes[i];
            if (row[i] != 0) {
                return false;
            }
        }
        return any;
    }

    private void span(LocalDate day) {
        span(YearMonth.from(day));
    }

    private void span(YearMonth month) {
        oldest = oldest == null || month.isBefore(oldest) ? month : oldest;
        newest = newest == null || month.isAfter(newest) ? month : newest;
    }

    private Optional<ArrBook> close(LedgerBuilder ledger, YearMonth from, YearMonth to) {
        LedgerRemarks.settle(reading, ledger);
        if (LedgerRemarks.payments(reading, ledger)) {
            reading.giveUp(ArrReader.amountField(mapping), "the amounts are payments and not recurring revenue");
            reading.closing().addMonths(from, to);
            return Optional.empty();
        }
        LedgerRemarks.unsaid(reading, ledger);
        LedgerRemarks.gaps(reading, ledger);
        YearMonth horizon = reading.settings()
                .asOf()
                .map(ClosingDay::closedBy)
                .filter(to::isAfter)
                .orElse(to);
        return ledger.build(from, horizon);
    }

    static void repeated(Cells cells, DuplicateRows seen) {
        if (seen.again(cells.all())) {
            cells.say(Severity.WARNING, "customer", DuplicateRows.CODE, DuplicateRows.MESSAGE);
        }
    }
}
