package dev.revopsassess.intake;

import dev.revopsassess.record.ArrLedger;
import dev.revopsassess.record.ArrLedger.Movements;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.value.Lines;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Movements by month, in columns, in rows of type and amount, or with a column for each month. */
final class ArrMovements implements ArrReader.ShapeReader {
    private static final Map<String, MovementSort> COLUMNS = Map.of(
            "opening", MovementSort.OPENING,
            "new", MovementSort.NEW,
            "expansion", MovementSort.EXPANSION,
            "contraction", MovementSort.CONTRACTION,
            "churn", MovementSort.CHURN,
            "reactivation", MovementSort.REACTIVATION,
            "closing", MovementSort.CLOSING);

    private final Reading reading;
    private final BigDecimal annual;
    private final TreeMap<YearMonth, MovementMonth> months = new TreeMap<>();

    ArrMovements(Reading reading, BigDecimal annual) {
        this.reading = reading;
        this.annual = annual;
    }

    @Override
    public Optional<ArrLedger> read() throws IOException {
        Mapping mapping = reading.table().mapping();
        boolean wide = !mapping.periods().isEmpty();
        reading.read(cells -> {
            if (wide) {
                wideRow(cells, mapping);
            } else if (mapping.shape().equals("movements")) {
                columns(cells);
            } else {
                typed(cells, ArrReader.amountField(mapping));
            }
        });
        return ledger();
    }

    private void columns(Cells cells) {
        Optional<YearMonth> month = cells.month("month");
        if (month.isEmpty()) {
            cells.reject("no month");
        }
        var amounts = new EnumMap<MovementSort, Long>(MovementSort.class);
        COLUMNS.forEach((field, sort) -> cells.money(field)
                .ifPresent(value -> amounts.put(sort, ArrReader.cents(cells, value.multiply(annual)))));
        cells.needs(COLUMNS.keySet().toArray(String[]::new));
        if (amounts.isEmpty()) {
            cells.reject("no amount", ArrReader.amountField(reading.table().mapping()));
        }
        if (!cells.rejected()) {
            MovementMonth into = month(month.orElseThrow());
            amounts.forEach((sort, cents) -> into.add(sort, cents, cells.line()));
        }
    }

    private void typed(Cells cells, String field) {
        Optional<YearMonth> month = cells.month("month");
        Optional<MovementSort> sort = sort(cells);
        Optional<BigDecimal> value = cells.money(field);
        if (month.isEmpty()) {
            cells.reject("no month");
        }
        if (value.isEmpty()) {
            cells.reject("no amount", field);
        }
        long cents = value.map(found -> ArrReader.cents(cells, found.multiply(annual)))
                .orElse(0L);
        if (!cells.rejected()) {
            month(month.orElseThrow()).add(sort.orElseThrow(), cents, cells.line());
        }
    }

    private void wideRow(Cells cells, Mapping mapping) {
        Optional<MovementSort> sort = sort(cells);
        var amounts = new TreeMap<YearMonth, Long>();
        ColumnDecision decision = reading.decision(Reading.PERIODS);
        for (Mapping.PeriodColumn column : mapping.periods()) {
            BigDecimal value = cells.money(decision, column.index()).orElse(BigDecimal.ZERO);
            amounts.put(YearMonth.from(column.period().to()), ArrReader.cents(cells, value.multiply(annual)));
        }
        cells.needs(Reading.PERIODS);
        if (!cells.rejected()) {
            amounts.forEach((month, cents) -> month(month).add(sort.orElseThrow(), cents, cells.line()));
        }
    }

    private static Optional<MovementSort> sort(Cells cells) {
        String type = cells.required("type", "type");
        Optional<MovementSort> sort = MovementSort.of(type);
        if (sort.isEmpty()) {
            cells.reject("movement type not known");
        }
        return sort;
    }

    private MovementMonth month(YearMonth month) {
        return months.computeIfAbsent(
                month, key -> new MovementMonth(reading.accounting().file()));
    }

    private Optional<ArrLedger> ledger() {
        reading.settings()
                .asOf()
                .map(ArrReader::closedBy)
                .ifPresent(last -> months.tailMap(last, false).clear());
        if (months.isEmpty()) {
            return Optional.empty();
        }
        if (reading.table().mapping().shape().equals("movement rows")) {
            quietMonths();
        }
        YearMonth first = start();
        boolean anchored = months.tailMap(first).values().stream()
                .anyMatch(month -> month.has(MovementSort.OPENING) || month.has(MovementSort.CLOSING));
        if (!anchored) {
            say(
                    "no-opening",
                    "no month has an opening or closing figure, so ARR is not known. Add "
                            + (reading.table().mapping().has("type")
                                    ? "a row of type opening for the first month."
                                    : "one of the columns."));
            return Optional.empty();
        }
        var lines = new ArrayList<Optional<Lines>>();
        months.tailMap(first).values().forEach(month -> lines.add(Optional.of(month.lines())));
        return Optional.of(ArrLedger.ofMovements(first, movements(first), lines));
    }

    /** Where each movement is a row of its own, a month without a row is one in which nothing moved. */
    private void quietMonths() {
        for (YearMonth month = months.firstKey(); month.isBefore(months.lastKey()); month = month.plusMonths(1)) {
            month(month);
        }
    }

    /** The first month from which on no month is missing. */
    private YearMonth start() {
        YearMonth first = months.lastKey();
        while (months.containsKey(first.minusMonths(1))) {
            first = first.minusMonths(1);
        }
        if (!first.equals(months.firstKey())) {
            say(
                    "month-missing",
                    "no row gives " + first.minusMonths(1) + ", so the months before it are not used. Add the month.");
        }
        return first;
    }

    private void say(String code, String message) {
        reading.accounting().say(Severity.ERROR, Optional.empty(), code, message, Optional.empty());
    }

    private List<Movements> movements(YearMonth first) {
        var result = new ArrayList<Movements>();
        long before = opening(first);
        for (Map.Entry<YearMonth, MovementMonth> entry : months.tailMap(first).entrySet()) {
            MovementMonth month = entry.getValue();
            long opening = month.has(MovementSort.OPENING) ? month.of(MovementSort.OPENING) : before;
            Movements movements = month.movements(opening);
            if (movements.difference() != 0) {
                reading.accounting()
                        .at(
                                month.firstLine(),
                                Severity.WARNING,
                                Optional.empty(),
                                "month-does-not-add-up",
                                entry.getKey() + " does not add up: closing differs from opening and movements by "
                                        + BigDecimal.valueOf(movements.difference(), 2)
                                                .toPlainString()
                                        + " of ARR. Check the month in the source.",
                                Optional.empty());
            }
            result.add(movements);
            before = movements.closing();
        }
        return result;
    }

    /** The opening of the first month: its own, or reckoned back from the first figure that is known. */
    private long opening(YearMonth first) {
        long gained = 0;
        for (MovementMonth month : months.tailMap(first).values()) {
            if (month.has(MovementSort.OPENING)) {
                return month.of(MovementSort.OPENING) - gained;
            }
            Movements alone = month.movements(0);
            long net = alone.added() + alone.expansion() + alone.reactivation() - alone.contraction() - alone.churn();
            gained += net;
            if (month.has(MovementSort.CLOSING)) {
                return month.of(MovementSort.CLOSING) - gained;
            }
        }
        return 0;
    }
}
