package dev.revopsassess.intake.arr;

import dev.revopsassess.intake.column.Mapping;
import dev.revopsassess.intake.row.Cells;
import dev.revopsassess.intake.row.ClosingDay;
import dev.revopsassess.intake.row.ExportFile;
import dev.revopsassess.record.ArrBook;
import dev.revopsassess.record.ArrMonth;
import dev.revopsassess.record.ArrMonth.Cohort;
import dev.revopsassess.record.ArrMonth.Customers;
import dev.revopsassess.record.ArrMonth.Movements;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.value.FileLines;
import dev.revopsassess.value.NumberText;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * The book as it is kept, a row a month: what the ledger statement returns where the customers stay in the warehouse. Rows
 * that name a product or a channel tell its part of the closing and nothing else.
 */
final class ArrBookRows implements ArrReader.ShapeReader {
    private static final List<String> AMOUNTS = List.of(
            "opening",
            "new",
            "expansion",
            "contraction",
            "churn",
            "reactivation",
            "closing",
            "cohort_opening",
            "cohort_now",
            "cohort_capped",
            "customers_left_arr");

    private static final List<String> NEEDED = List.of("closing", "cohort_opening", "cohort_now", "cohort_capped");
    private static final List<String> COUNTS =
            List.of("customers_paying", "customers_won", "customers_left", "customers_lost");

    private final ExportFile reading;
    private final BigDecimal annual;
    private final boolean counted;
    private final TreeMap<YearMonth, ArrMonth> months = new TreeMap<>();
    private final BookLines lines = new BookLines();
    private final BookRemarks remarks;

    ArrBookRows(ExportFile reading, BigDecimal annual) {
        this.reading = reading;
        this.annual = annual;
        this.remarks = new BookRemarks(reading);
        Mapping mapping = reading.table().mapping();
        this.counted = mapping.has("customers_left_arr") && COUNTS.stream().allMatch(mapping::has);
    }

    @Override
    public Optional<ArrBook> read() throws IOException {
        reading.read(this::row);
        lines.say(reading);
        boolean sound = remarks.say();
        reading.settings()
                .asOf()
                .map(ClosingDay::closedBy)
                .ifPresent(last -> months.tailMap(last, false).clear());
        if (months.isEmpty()) {
            return Optional.empty();
        }
        if (!sound) {
            reading.closing().addMonths(months.firstKey(), months.lastKey());
            return Optional.empty();
        }
        YearMonth first = start();
        follow(first);
        return Optional.of(new ArrBook(
                first,
                List.copyOf(months.tailMap(first).values()),
                lines.by("product", first, months.lastKey()),
                lines.by("channel", first, months.lastKey())));
    }

    private void row(Cells cells) {
        Optional<YearMonth> month = cells.monthDay("month").map(YearMonth::from);
        if (month.isEmpty()) {
            cells.reject("no month");
        }
        var amounts = new HashMap<String, Long>();
        for (String field : AMOUNTS) {
            cells.money(field)
                    .ifPresent(value -> amounts.put(field, ArrReader.cents(cells, value.multiply(annual), field)));
        }
        var counts = new HashMap<String, Long>();
        COUNTS.forEach(field -> count(cells, field).ifPresent(many -> counts.put(field, many)));
        remarks.add(cells);
        cells.needs("currency");
        cells.needs(AMOUNTS.toArray(String[]::new));
        if (!amounts.containsKey("cohort_opening") && lines.speaks(cells)) {
            lines.add(cells, month, Optional.ofNullable(amounts.get("closing")));
            return;
        }
        NEEDED.stream().filter(field -> !amounts.containsKey(field)).forEach(field -> cells.reject("no amount", field));
        if (counted && counts.size() < COUNTS.size()) {
            cells.reject("no number of customers");
        }
        if (!cells.rejected() && months.containsKey(month.orElseThrow())) {
            cells.lose("second row of its month");
            cells.say(
                    Severity.ERROR,
                    "month",
                    "month-twice",
                    month.orElseThrow() + " has a row already, and this one is set aside. Export one row a month.");
        }
        if (!cells.rejected() && impossible(cells, amounts)) {
            return;
        }
        if (!cells.rejected()) {
            months.put(month.orElseThrow(), month(cells, amounts, counts));
        }
    }

    /** A number that counts something; empty where the row gives none. */
    static OptionalLong count(Cells cells, String field) {
        Optional<BigDecimal> number = cells.number(field).filter(many -> many.signum() >= 0);
        return number.isPresent() ? OptionalLong.of(number.get().longValue()) : OptionalLong.empty();
    }

    private static boolean impossible(Cells cells, Map<String, Long> amounts) {
        long capped = amounts.getOrDefault("cohort_capped", 0L);
        boolean impossible = capped < 0
                || capped
                        > Math.min(amounts.getOrDefault("cohort_opening", 0L), amounts.getOrDefault("cohort_now", 0L));
        if (impossible) {
            cells.lose("cohort that cannot be");
            cells.say(
                    Severity.ERROR,
                    "cohort_capped",
                    "cohort-impossible",
                    "the capped ARR of the cohort is more than its opening or its ARR now, and the month is set aside."
                            + " Capped means that each customer counts at most with its ARR of a year ago.");
        }
        return impossible;
    }

    private ArrMonth month(Cells cells, Map<String, Long> amounts, Map<String, Long> counts) {
        long closing = amounts.getOrDefault("closing", 0L);
        var lines = new FileLines.Builder(reading.accounting().file());
        lines.add(cells.line());
        return new ArrMonth(
                new Movements(
                        amounts.getOrDefault("opening", closing),
                        amounts.getOrDefault("new", 0L),
                        amounts.getOrDefault("expansion", 0L),
                        amounts.getOrDefault("contraction", 0L),
                        amounts.getOrDefault("churn", 0L),
                        amounts.getOrDefault("reactivation", 0L),
                        closing),
                counted
                        ? Optional.of(new Customers(
                                counts.getOrDefault("customers_paying", 0L),
                                counts.getOrDefault("customers_won", 0L),
                                counts.getOrDefault("customers_left", 0L),
                                amounts.getOrDefault("customers_left_arr", 0L),
                                counts.getOrDefault("customers_lost", 0L)))
                        : Optional.empty(),
                Optional.of(new Cohort(
                        amounts.getOrDefault("cohort_opening", 0L),
                        amounts.getOrDefault("cohort_now", 0L),
                        amounts.getOrDefault("cohort_capped", 0L))),
                0,
                Optional.of(lines.build()));
    }

    /** The first month from which on no month is missing. */
    private YearMonth start() {
        YearMonth first = months.lastKey();
        while (months.containsKey(first.minusMonths(1))) {
            first = first.minusMonths(1);
        }
        if (!first.equals(months.firstKey())) {
            say(
                    Severity.ERROR,
                    "month-missing",
                    "no row gives " + first.minusMonths(1) + ", so the months before it are not used. Add the month.");
        }
        return first;
    }

    /** Says where a month does not follow from those before it. */
    private void follow(YearMonth first) {
        var apart = new ArrayList<String>();
        months.tailMap(first).forEach((month, row) -> {
            ArrMonth before = months.get(month.minusMonths(1));
            ArrMonth yearAgo = months.get(month.minusMonths(ArrMonth.YEAR));
            if (before != null
                    && !month.equals(first)
                    && (row.movements().opening() != before.movements().closing()
                            || row.movements().difference() != 0)) {
                apart.add("the movements of " + month + " do not lead from the closing before to its own");
            }
            if (yearAgo != null
                    && !month.minusMonths(ArrMonth.YEAR).isBefore(first)
                    && row.cohort().orElseThrow().opening()
                            != yearAgo.movements().closing()) {
                apart.add("the cohort of " + month + " does not open with the closing of a year before");
            }
        });
        if (!apart.isEmpty()) {
            say(
                    Severity.WARNING,
                    "month-does-not-follow",
                    apart.get(0)
                            + (apart.size() > 1
                                    ? ", nor do "
                                            + NumberText.counted(apart.size() - 1L, "other figure", "other figures")
                                            + " follow"
                                    : "")
                            + ". The figures of the month itself count. Run the statement again over the whole table.");
        }
    }

    private void say(Severity severity, String code, String message) {
        reading.accounting().say(severity, code, message);
    }
}
