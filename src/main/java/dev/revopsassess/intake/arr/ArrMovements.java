package dev.revopsassess.intake.arr;

import dev.revopsassess.intake.column.ColumnDecision;
import dev.revopsassess.intake.column.Mapping;
import dev.revopsassess.intake.people.Quoted;
import dev.revopsassess.intake.row.Cells;
import dev.revopsassess.intake.row.ExportFile;
import dev.revopsassess.intake.text.MovementSort;
import dev.revopsassess.record.ArrBook;
import dev.revopsassess.record.ArrMonth.Movements;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.value.NumberText;
import dev.revopsassess.value.Origin;
import dev.revopsassess.value.Period;
import dev.revopsassess.value.table.CellTopic;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;

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

    /** Columns that say of which part of the company a row is. */
    private static final Set<String> PARTS = Set.of("product", "channel", "segment", "currency");

    private final ExportFile reading;
    private final Mapping mapping;
    private final MovementCalendar calendar;
    private final BigDecimal annual;

    /** Whether rows of one month and no word that tells them apart may be its weeks. */
    private final boolean alike;

    ArrMovements(ExportFile reading, BigDecimal annual) {
        this.reading = reading;
        this.mapping = reading.table().mapping();
        this.calendar = new MovementCalendar(reading);
        this.annual = annual;
        this.alike = PARTS.stream().noneMatch(mapping::has);
    }

    @Override
    public Optional<ArrBook> read() throws IOException {
        calendar.look(this::row);
        reading.read(this::row);
        return book();
    }

    private void row(Cells cells) {
        if (!mapping.periods().isEmpty()) {
            wideRow(cells);
        } else if (mapping.shape().equals("movements")) {
            columns(cells);
        } else {
            typed(cells, ArrReader.amountField(mapping));
        }
    }

    private Optional<Period> when(Cells cells) {
        Optional<Period> when = cells.period("month");
        if (when.isEmpty()) {
            cells.reject("no month");
        }
        when.ifPresent(period -> calendar.refuse(cells, period));
        return when;
    }

    private void columns(Cells cells) {
        Optional<Period> when = when(cells);
        var amounts = new EnumMap<MovementSort, Long>(MovementSort.class);
        COLUMNS.forEach((field, sort) -> cells.money(field)
                .ifPresent(value -> amounts.put(sort, ArrReader.cents(cells, value.multiply(annual), field))));
        cells.needs("currency");
        cells.needs(COLUMNS.keySet().toArray(String[]::new));
        if (amounts.isEmpty()) {
            cells.reject("no amount", ArrReader.amountField(mapping));
        }
        if (!cells.rejected()) {
            MovementMonth month = calendar.month(when.orElseThrow());
            LocalDate day = when.orElseThrow().to();
            long opening = alike ? amounts.getOrDefault(MovementSort.OPENING, 0L) : 0;
            MovementStretch into = month.following(day, opening, cells.line());
            amounts.forEach(into::add);
        }
    }

    private void typed(Cells cells, String field) {
        Optional<Period> when = when(cells);
        Optional<MovementSort> sort = sort(cells);
        Optional<BigDecimal> value = cells.money(field);
        if (value.isEmpty()) {
            cells.reject("no amount", field);
        }
        long cents = value.map(found -> ArrReader.cents(cells, found.multiply(annual), field))
                .orElse(0L);
        if (!cells.rejected()) {
            calendar.month(when.orElseThrow())
                    .at(when.orElseThrow().to(), cells.line())
                    .add(sort.orElseThrow(), cents);
        }
    }

    private void wideRow(Cells cells) {
        Optional<MovementSort> sort = sort(cells);
        var amounts = new HashMap<Mapping.PeriodColumn, Long>();
        ColumnDecision decision = reading.decision(ExportFile.PERIODS);
        List<Mapping.PeriodColumn> columns = calendar.columns();
        for (Mapping.PeriodColumn column : columns) {
            cells.money(decision, column.index())
                    .ifPresent(value ->
                            amounts.put(column, ArrReader.cents(cells, value.multiply(annual), ExportFile.PERIODS)));
        }
        cells.needs(ExportFile.PERIODS, "currency");
        if (!cells.rejected()) {
            for (Mapping.PeriodColumn column : columns) {
                MovementStretch into = calendar.month(column.period()).at(column.day(), cells.line());
                Optional.ofNullable(amounts.get(column)).ifPresent(cents -> into.add(sort.orElseThrow(), cents));
            }
        }
    }

    private Optional<MovementSort> sort(Cells cells) {
        String type = cells.required("type", "type");
        Optional<MovementSort> sort = reading.words().meaning(CellTopic.MOVEMENT, MovementSort.class, type);
        if (sort.isEmpty() && !type.isEmpty()) {
            cells.lose("movement type not known");
            cells.say(
                    Severity.ERROR,
                    "type",
                    "movement-not-known",
                    Quoted.open(type) + " is no movement that is known, and the row is set aside. Write opening, new,"
                            + " expansion, contraction, churn, reactivation or closing.");
        }
        return sort;
    }

    private Optional<ArrBook> book() {
        Optional<NavigableMap<YearMonth, MovementMonth>> months = calendar.months();
        if (months.isEmpty()) {
            return Optional.empty();
        }
        boolean anchored = months.get().values().stream()
                .map(MovementMonth::whole)
                .anyMatch(month -> month.has(MovementSort.OPENING) || month.has(MovementSort.CLOSING));
        if (!anchored) {
            calendar.say(
                    "no-opening",
                    "no month has an opening or closing figure, so ARR is not known. Add "
                            + (mapping.has("type")
                                    ? "a row of type opening for the first month."
                                    : "one of the columns."));
            return Optional.empty();
        }
        var lines = new ArrayList<Optional<Origin>>();
        months.get().values().forEach(month -> lines.add(Optional.of(month.lines())));
        return Optional.of(ArrBook.ofMovements(months.get().firstKey(), movements(months.get()), lines));
    }

    private List<Movements> movements(NavigableMap<YearMonth, MovementMonth> months) {
        var result = new ArrayList<Movements>();
        long before = opening(months);
        for (Map.Entry<YearMonth, MovementMonth> entry : months.entrySet()) {
            MovementStretch month = entry.getValue().whole();
            long opening = month.has(MovementSort.OPENING) ? month.of(MovementSort.OPENING) : before;
            Movements movements = month.movements(opening);
            if (opening != before) {
                complain(
                        entry,
                        "month-does-not-follow",
                        "opens at another figure than the month before closes at; they are ",
                        opening - before,
                        " apart. The figures of the month itself count.");
            }
            if (movements.difference() != 0) {
                complain(
                        entry,
                        "month-does-not-add-up",
                        "does not add up: closing differs from opening and movements by ",
                        movements.difference(),
                        ".");
            }
            result.add(movements);
            before = movements.closing();
        }
        return result;
    }

    private void complain(
            Map.Entry<YearMonth, MovementMonth> month, String code, String what, long cents, String then) {
        reading.accounting()
                .at(
                        month.getValue().firstLine(),
                        Severity.WARNING,
                        code,
                        month.getKey() + " " + what
                                + NumberText.cents(cents) + " of ARR" + then
                                + " Check the month in the source.");
    }

    /** The opening of the first month: its own, or reckoned back from the first figure that is known. */
    private static long opening(NavigableMap<YearMonth, MovementMonth> months) {
        long gained = 0;
        for (MovementMonth each : months.values()) {
            MovementStretch month = each.whole();
            if (month.has(MovementSort.OPENING)) {
                return month.of(MovementSort.OPENING) - gained;
            }
            gained += month.net();
            if (month.has(MovementSort.CLOSING)) {
                return month.of(MovementSort.CLOSING) - gained;
            }
        }
        return 0;
    }
}
