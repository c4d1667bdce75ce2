package dev.revopsassess.intake;

import dev.revopsassess.intake.Mapping.PeriodColumn;
import dev.revopsassess.record.ArrLedger;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.value.Period;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The long shape, a row for each customer and month, and the wide one, a column for each month. */
final class ArrMonths implements ArrReader.ShapeReader {
    private final Reading reading;
    private final BigDecimal annual;
    private final Mapping mapping;
    private @Nullable YearMonth oldest;
    private @Nullable YearMonth newest;
    private final boolean ownRates;
    private boolean sayRates;

    ArrMonths(Reading reading, BigDecimal annual) {
        this.reading = reading;
        this.annual = annual;
        this.mapping = reading.table().mapping();
        Integer rates = mapping.fields().get("exchange_rate");
        this.ownRates = rates != null
                && (reading.hasTrait("own-rates")
                        || "configuration".equals(mapping.how().get(rates)));
    }

    @Override
    public Optional<ArrLedger> read() throws IOException {
        return mapping.periods().isEmpty() ? rows() : columns();
    }

    private Optional<ArrLedger> rows() throws IOException {
        reading.months().forEach(this::span);
        if (oldest == null || newest == null) {
            reading.read(cells -> cells.reject("no month"));
            return Optional.empty();
        }
        var ledger = new LedgerBuilder(reading.accounting().file(), oldest, newest);
        var seen = new Seen();
        String amount = ArrReader.amountField(mapping);
        reading.read(
                cells -> {
                    String customer = cells.required("customer", "customer");
                    Optional<YearMonth> month = cells.month("month");
                    Optional<BigDecimal> value = converted(cells, cells.money(amount));
                    if (month.isEmpty()) {
                        cells.reject("no month");
                    }
                    if (value.isEmpty()) {
                        cells.reject("no amount");
                    }
                    if (cells.garbled(amount) && month.isPresent() && !customer.isEmpty()) {
                        ledger.hole(ledger.customer(customer), ledger.place(month.get()));
                    }
                    if (cells.rejected()) {
                        return;
                    }
                    long cents = ArrReader.cents(cells, value.orElseThrow().multiply(annual));
                    if (cells.rejected()) {
                        return;
                    }
                    repeated(cells, seen);
                    ledger.add(
                            ledger.customer(customer),
                            ledger.place(month.orElseThrow()),
                            cents,
                            LedgerBuilder.Tags.of(cells),
                            cells.line());
                },
                row -> broken(row, ledger));
        return close(ledger, oldest, newest);
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
                    .period(row.cells().get(month), reading.settings().fiscalYearStart());
            if (period != null) {
                ledger.hole(Tidy.text(row.cells().get(customer)), ledger.place(YearMonth.from(period.to())));
            }
        }
    }

    private Optional<ArrLedger> columns() throws IOException {
        var months = new ArrayList<PeriodColumn>();
        for (PeriodColumn column : mapping.periods()) {
            YearMonth month = YearMonth.from(column.period().to());
            if (YearMonth.from(column.period().from()).equals(month)) {
                months.add(column);
                span(month);
            }
        }
        if (oldest == null || newest == null) {
            reading.read(cells -> cells.reject("no month"));
            return Optional.empty();
        }
        var ledger = new LedgerBuilder(reading.accounting().file(), oldest, newest);
        ColumnDecision decision = reading.decision(Reading.PERIODS);
        var seen = new Seen();
        long[] row = new long[months.size()];
        boolean[] holes = new boolean[row.length];
        reading.read(cells -> {
            String customer = cells.required("customer", "customer");
            for (int i = 0; i < row.length; i++) {
                int garbled = cells.garbled();
                BigDecimal value = cells.money(decision, months.get(i).index()).orElse(BigDecimal.ZERO);
                row[i] = ArrReader.cents(cells, value.multiply(annual));
                holes[i] = cells.garbled() > garbled;
            }
            if (cells.rejected()) {
                return;
            }
            repeated(cells, seen);
            long[] matrix = ledger.customer(customer);
            LedgerBuilder.Tags tags = LedgerBuilder.Tags.of(cells);
            for (int i = 0; i < row.length; i++) {
                int place = ledger.place(YearMonth.from(months.get(i).period().to()));
                if (holes[i]) {
                    ledger.hole(matrix, place);
                }
                ledger.add(matrix, place, row[i], tags, cells.line());
            }
        });
        return close(ledger, oldest, newest);
    }

    private void span(LocalDate day) {
        span(YearMonth.from(day));
    }

    private void span(YearMonth month) {
        oldest = oldest == null || month.isBefore(oldest) ? month : oldest;
        newest = newest == null || month.isAfter(newest) ? month : newest;
    }

    private Optional<ArrLedger> close(LedgerBuilder ledger, YearMonth from, YearMonth to) {
        negative(reading, ledger);
        sayHeld(ledger.held());
        YearMonth horizon = reading.settings()
                .asOf()
                .map(ArrReader::closedBy)
                .filter(to::isAfter)
                .orElse(to);
        return ledger.build(from, horizon);
    }

    private void sayHeld(int months) {
        if (months > 0) {
            reading.accounting()
                    .say(
                            Severity.WARNING,
                            Optional.of(
                                    mapping.periods().isEmpty()
                                            ? mapping.header(ArrReader.amountField(mapping))
                                            : "the month columns"),
                            "amount-held",
                            (months == 1 ? "1 customer month has" : months + " customer months have")
                                    + " an amount that cannot be read; the customer is kept at the month beside it, and the"
                                    + " figures say so. Correct the cells.",
                            Optional.empty());
        }
    }

    static void negative(Reading reading, LedgerBuilder ledger) {
        long negative = ledger.settle();
        if (negative > 0) {
            reading.accounting()
                    .say(
                            Severity.WARNING,
                            Optional.empty(),
                            "negative-arr",
                            negative
                                    + " customer months came out below zero and count as zero. Check credits and refunds in the export.",
                            Optional.empty());
        }
    }

    static void repeated(Cells cells, Seen seen) {
        if (seen.again(cells.all())) {
            cells.say(
                    Severity.WARNING,
                    "customer",
                    "duplicate-row",
                    "the row repeats an earlier one exactly; both count. Remove one if it is a slip.");
        }
    }
}
