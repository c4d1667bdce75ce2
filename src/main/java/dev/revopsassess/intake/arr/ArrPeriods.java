package dev.revopsassess.intake.arr;

import dev.revopsassess.intake.column.Mapping;
import dev.revopsassess.intake.people.Quoted;
import dev.revopsassess.intake.row.Cells;
import dev.revopsassess.intake.row.ClosingDay;
import dev.revopsassess.intake.row.ExportFile;
import dev.revopsassess.intake.text.Interval;
import dev.revopsassess.record.ArrBook;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.value.table.StatusMeaning.Subscription;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Subscriptions with start and end, and customer lists that know only today. */
final class ArrPeriods implements ArrReader.ShapeReader {
    static final String UNDATED = "ended without an end date";

    private final ExportFile reading;
    private final boolean list;
    private final boolean priced;
    private final boolean unitPrice;
    private final SubscriptionStatus statuses;
    private final List<Run> paused = new ArrayList<>();
    private final ClosingDay ends;
    private boolean endIsBlankWhileRunning;
    private final Renewals renewals = new Renewals();

    ArrPeriods(ExportFile reading) {
        this.reading = reading;
        Mapping mapping = reading.table().mapping();
        this.list = mapping.shape().equals("list");
        this.priced = mapping.shape().equals("periods");
        this.unitPrice = !mapping.has("amount") || !reading.namesATotal("amount");
        if (mapping.has("quantity") && !(priced && unitPrice)) {
            reading.accounting()
                    .say(
                            Severity.NOTE,
                            Optional.of(mapping.header("quantity")),
                            "quantity-not-multiplied",
                            "the amounts are those of the whole row, so they are not multiplied by the quantity.");
        }
        this.ends = new ClosingDay(reading.settings().lastDay());
        this.statuses = new SubscriptionStatus(reading);
    }

    @Override
    public Optional<ArrBook> read() throws IOException {
        ArrayList<LocalDate> days = new ArrayList<>();
        for (String field : new String[] {"start_date", "end_date", "ended_at", "cancelled_at"}) {
            reading.decision(field).span().ifPresent(dates -> days.addAll(List.of(dates.from(), dates.to())));
        }
        reading.settings().asOf().ifPresent(days::add);
        Optional<LocalDate> oldest = days.stream().min(LocalDate::compareTo);
        Optional<LocalDate> last = days.stream().max(LocalDate::compareTo);
        if (oldest.isEmpty() || last.isEmpty()) {
            reading.read(cells -> cells.reject("no start date"));
            return Optional.empty();
        }
        YearMonth from = YearMonth.from(oldest.get());
        var ledger = new LedgerBuilder(reading.accounting().file(), from, YearMonth.from(last.get()));
        var seen = new DuplicateRows();
        reading.read(cells -> row(cells, ledger, seen));
        LedgerRemarks.notCompared(reading, seen);
        Optional<YearMonth> horizon =
                reading.settings().asOf().map(ClosingDay::closedBy).or(() -> newest().map(ClosingDay::closedBy));
        pause(ledger, horizon);
        LedgerRemarks.renewed(reading, renewals.settle(ledger));
        LedgerRemarks.settle(reading, ledger);
        boolean undated = reading.accounting().lostMoreThanOneIn(ArrReader.LOST_PARTS, UNDATED::equals);
        if (list || undated) {
            reading.accounting()
                    .say(
                            Severity.WARNING,
                            "customers-of-today-only",
                            (list
                                            ? "the file lists customers as they are now and not when they left"
                                            : "too many subscriptions ended without a date")
                                    + ", so it gives ARR of one month and no growth or retention. Export subscriptions with"
                                    + " start and end, or months by customer.");
        }
        return horizon.flatMap(to -> ledger.build(list || undated ? to : from, to));
    }

    private void row(Cells cells, LedgerBuilder ledger, DuplicateRows seen) {
        String customer = cells.required("customer", "customer");
        Optional<Subscription> status = statuses.says(cells);
        if (status.equals(Optional.of(Subscription.NEVER_BEGAN))) {
            cells.leave("subscription that never began");
        }
        Optional<BigDecimal> annual = priced ? priced(cells) : listed(cells);
        Optional<LocalDate> start = cells.date("start_date");
        if (start.isEmpty() && !list) {
            cells.reject("no start date");
        }
        if (annual.isEmpty()) {
            cells.reject("no amount", ArrReader.amountField(reading.table().mapping()));
        }
        Optional<LocalDate> moment = moment(cells, status);
        Optional<LocalDate> day = moment.isPresent() ? Optional.empty() : cells.date("end_date");
        boolean over = status.equals(Optional.of(Subscription.ENDED));
        if (over && moment.isEmpty() && day.isEmpty()) {
            if (list) {
                cells.reject(UNDATED);
            } else {
                cells.lose(UNDATED);
            }
        }
        cells.needsWhereFilled("start_date", "end_date", "ended_at", "cancelled_at");
        Optional<LocalDate> end = moment.or(() -> day);
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            cells.lose("ends before it starts");
            cells.say(
                    Severity.ERROR,
                    day.isPresent() ? "end_date" : cells.has("ended_at") ? "ended_at" : "cancelled_at",
                    "ends-before-it-starts",
                    "the subscription ends before it starts, so the row is set aside. Check both dates.");
        }
        if (cells.rejected()) {
            return;
        }
        if (start.isPresent() && ledger.place(YearMonth.from(start.get())) < 0) {
            LedgerRemarks.beyond(cells, "start_date");
            return;
        }
        long cents = ArrReader.cents(
                cells,
                annual.orElseThrow(),
                ArrReader.amountField(reading.table().mapping()));
        if (cells.rejected()) {
            return;
        }
        ArrMonths.repeated(cells, seen);
        note(cells, status, day);
        boolean trial = status.equals(Optional.of(Subscription.TRIAL))
                || cells.text("trial").flatMap(reading.words()::flag).orElse(false);
        start.ifPresent(first -> cells.closes("start_date", first));
        moment.ifPresent(last -> cells.closes(cells.has("ended_at") ? "ended_at" : "cancelled_at", last));
        day.filter(past -> over).ifPresent(last -> cells.closes("end_date", last));
        day.ifPresent(last -> ends.add(last, Optional.empty(), cells.line()));
        endIsBlankWhileRunning |= end.isEmpty() && !over;
        LocalDate from = start.orElse(LocalDate.of(1900, 1, 1));
        LocalDate paid = cells.date("trial_end").filter(from::isBefore).orElse(from);
        CustomerMonths months = ledger.customer(customer);
        if (!trial && start.isPresent()) {
            renewals.add(months, paid, day, cents, LedgerBuilder.Tags.of(cells));
        }
        Run run = run(ledger, months, paid, moment, day, trial ? 0 : cents, cells);
        if (status.equals(Optional.of(Subscription.PAUSED))) {
            paused.add(run);
        } else {
            run.fill(ledger, ledger.months());
        }
    }

    /**
     * The newest start or past end. Without a status, and where the end of a running subscription is left blank, an end
     * says that one is over; where every row has an end it may be that of a term, which looks ahead.
     */
    private Optional<LocalDate> newest() {
        if (endIsBlankWhileRunning
                && !reading.table().mapping().has("status")
                && reading.settings().today().isPresent()) {
            ends.newest().ifPresent(day -> reading.closing().add(day, Optional.empty(), 0));
        }
        return reading.closing().newest();
    }

    private static void note(Cells cells, Optional<Subscription> status, Optional<LocalDate> day) {
        if (day.isPresent() && status.equals(Optional.of(Subscription.LIVE))) {
            cells.say(
                    Severity.NOTE,
                    "end_date",
                    "active-with-end-date",
                    "the subscription is marked active and has an end date; it counts up to that date.");
        }
    }

    /** When it was over at once: the day itself counts no more. */
    private static Optional<LocalDate> moment(Cells cells, Optional<Subscription> status) {
        Optional<LocalDate> ended = cells.date("ended_at");
        if (ended.isPresent() || cells.has("ended_at") || cells.has("end_date")) {
            return ended;
        }
        boolean live = status.isPresent() && !status.equals(Optional.of(Subscription.ENDED));
        return live ? Optional.empty() : cells.date("cancelled_at");
    }

    /** A subscription whose amount is known for the months in which it counts. */
    private record Run(CustomerMonths customer, int first, int last, long cents, LedgerBuilder.Tags tags, long line) {
        void fill(LedgerBuilder ledger, int before) {
            for (int month = first; month <= last && month < before; month++) {
                ledger.add(customer, month, cents, tags, line);
            }
        }
    }

    private static Run run(
            LedgerBuilder ledger,
            CustomerMonths customer,
            LocalDate start,
            Optional<LocalDate> moment,
            Optional<LocalDate> day,
            long cents,
            Cells cells) {
        int last = moment.map(end -> ledger.place(ClosingDay.closedBy(end.minusDays(1))))
                .or(() -> day.map(end -> ledger.place(ClosingDay.closedBy(end))))
                .orElse(ledger.months() - 1);
        return new Run(
                customer,
                Math.max(0, ledger.place(YearMonth.from(start))),
                Math.min(last, ledger.months() - 1),
                cents,
                LedgerBuilder.Tags.of(cells),
                cells.line());
    }

    /** Who is paused counts up to the month before the newest: since when it is paused no row says. */
    private void pause(LedgerBuilder ledger, Optional<YearMonth> newest) {
        int place = newest.map(ledger::place).orElse(ledger.months());
        for (Run run : paused) {
            run.fill(ledger, place);
            if (run.last() >= place) {
                statuses.withheld(Subscription.PAUSED);
            }
        }
    }

    private Optional<BigDecimal> listed(Cells cells) {
        String field = ArrReader.amountField(reading.table().mapping());
        boolean monthly = field.equals("mrr");
        return cells.money(field).map(value -> monthly ? value.multiply(ArrReader.TWELVE) : value);
    }

    private Optional<BigDecimal> priced(Cells cells) {
        Optional<BigDecimal> amount = cells.money("amount");
        BigDecimal quantity = unitPrice ? cells.number("quantity").orElse(BigDecimal.ONE) : BigDecimal.ONE;
        BigDecimal count =
                cells.number("interval_count").filter(many -> many.signum() > 0).orElse(BigDecimal.ONE);
        cells.needs("currency", "quantity", "interval_count");
        String interval = cells.required("interval", "interval");
        Optional<BigDecimal> perYear = Interval.perYear(interval, reading.words());
        if (!interval.isEmpty() && perYear.isEmpty()) {
            cells.lose("interval not known");
            cells.say(
                    Severity.WARNING,
                    "interval",
                    "interval-not-known",
                    Quoted.open(interval) + " is no billing interval. Write month, quarter or year.");
        }
        return amount.flatMap(value ->
                perYear.map(times -> value.multiply(quantity).multiply(times).divide(count, MathContext.DECIMAL64)));
    }
}
