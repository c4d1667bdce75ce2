package dev.revopsassess.intake.arr;

import dev.revopsassess.intake.column.FarDate;
import dev.revopsassess.intake.column.Mapping;
import dev.revopsassess.intake.column.Mapping.PeriodColumn;
import dev.revopsassess.intake.column.RowAccount;
import dev.revopsassess.intake.row.Cells;
import dev.revopsassess.intake.row.ClosingDay;
import dev.revopsassess.intake.row.ExportFile;
import dev.revopsassess.intake.text.Fix;
import dev.revopsassess.record.ArrBook;
import dev.revopsassess.record.Export;
import dev.revopsassess.record.Kind;
import dev.revopsassess.record.Problem.Severity;
import dev.revopsassess.value.table.FieldType;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads recurring revenue: whatever the shape, what comes out is one monthly ledger. */
public final class ArrReader {
    /** What an ARR file gave. */
    public record Arr(Optional<ArrBook> book, Export<ArrBook> export) {}

    /** One shape's way to the ledger. */
    interface ShapeReader {
        /** Streams the file; empty where no month can be told. */
        Optional<ArrBook> read() throws IOException;
    }

    /** Twelve months of the largest amount that a cell may hold, in cents. */
    private static final int MOST_DIGITS = 17;

    /** Months of a year. */
    public static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    /** An export that loses more than this part of its rows, one in twenty, says nothing about ARR that would hold. */
    static final long LOST_PARTS = 20;

    /** So many dates far from all others are slips in a file of any length; more are a habit of it. */
    private static final long SLIPS = 2;

    private final ExportFile reading;

    /** Reads this file. */
    public ArrReader(ExportFile reading) {
        this.reading = reading;
    }

    /** The ledger of the file; empty where its columns leave something undecided, which is said. */
    public Arr read() throws IOException {
        Optional<String> open = undecided();
        Optional<ArrBook> book = Optional.empty();
        if (open.isPresent()) {
            reading.read(cells -> cells.reject(open.get()));
            closedMonths();
        } else {
            book = shape().read();
        }
        Optional<String> lost = book.filter(ArrBook::knowsCustomers).flatMap(found -> tooMuchLost());
        book = lost.isPresent() ? Optional.empty() : book;
        Map<String, String> undecided = new TreeMap<>(reading.undecided());
        open.or(() -> lost)
                .ifPresent(
                        why -> undecided.putIfAbsent("arr", reading.accounting().file() + ": " + why + "."));
        Set<String> fields = new TreeSet<>(reading.fields());
        book.ifPresent(found -> fields.add("arr"));
        return new Arr(
                book, new Export<>(Kind.ARR, Optional.of(reading.accounting().file()), List.of(), fields, undecided));
    }

    private Optional<String> tooMuchLost() {
        RowAccount accounting = reading.accounting();
        boolean slips = accounting.lost(reason -> reason.endsWith(FarDate.REASON)) <= SLIPS;
        if (!accounting.lostMoreThanOneIn(
                LOST_PARTS,
                reason -> !reason.equals(ArrPeriods.UNDATED) && !(slips && reason.endsWith(FarDate.REASON)))) {
            return Optional.empty();
        }
        String why = "more than one row in " + LOST_PARTS + " could not be read";
        reading.accounting()
                .say(
                        Severity.ERROR,
                        "too-many-rows-lost",
                        why + ", so ARR is not measured. See why each was set aside and correct them.");
        return Optional.of(why);
    }

    private ShapeReader shape() {
        return switch (reading.table().mapping().shape()) {
            case "periods", "contracts", "list" -> new ArrPeriods(reading);
            case "book" -> new ArrBookRows(reading, annual());
            case "movements", "movement rows", "wide movements" -> new ArrMovements(reading, annual());
            default -> new ArrMonths(reading, annual());
        };
    }

    /** The field or group of columns that holds the amounts whose unit has to be known. */
    static String amountField(Mapping mapping) {
        if (!mapping.periods().isEmpty()) {
            return ExportFile.PERIODS;
        }
        return List.of("arr", "mrr", "amount", "closing", "opening", "new", "expansion", "churn").stream()
                .filter(mapping::has)
                .findFirst()
                .orElse("amount");
    }

    /** What makes a year's amount of the figures in the file. */
    private BigDecimal annual() {
        return monthly().orElse(false) ? TWELVE : BigDecimal.ONE;
    }

    private Optional<Boolean> monthly() {
        Mapping mapping = reading.table().mapping();
        String field = amountField(mapping);
        String header = field.equals(ExportFile.PERIODS)
                ? mapping.headers().get(mapping.periods().get(0).index())
                : mapping.header(field);
        Optional<Boolean> said = reading.units(field, header).monthly();
        return said.isPresent() || mapping.how().isEmpty() ? said : canonical(field);
    }

    /** The months are known where the amounts are not: they set the day of the report, so that it stays when the amounts are settled. */
    private void closedMonths() {
        List<PeriodColumn> columns = reading.periods();
        if (!columns.isEmpty()) {
            LocalDate[] days = columns.stream().map(PeriodColumn::day).sorted().toArray(LocalDate[]::new);
            reading.closing().addMonths(YearMonth.from(days[0]), YearMonth.from(days[days.length - 1]));
        } else if (reading.table().mapping().has("month")) {
            reading.decision("month")
                    .span()
                    .ifPresent(span ->
                            reading.closing().addMonths(YearMonth.from(span.from()), YearMonth.from(span.to())));
        } else if (reading.table().mapping().has("start_date")) {
            reading.decision("start_date")
                    .span()
                    .ifPresent(span ->
                            reading.closing().add(ClosingDay.closedBy(span.to()).atEndOfMonth(), Optional.empty(), 0));
        }
    }

    private static Optional<Boolean> canonical(String field) {
        return field.equals("mrr") ? Optional.of(true) : field.equals("arr") ? Optional.of(false) : Optional.empty();
    }

    /** Why the file cannot become a ledger; empty where it can. */
    private Optional<String> undecided() {
        Mapping mapping = reading.table().mapping();
        Map<String, String> open = reading.undecided();
        boolean needsMonth = mapping.has("month") && open.containsKey("month");
        boolean needsStart = Set.of("periods", "contracts").contains(mapping.shape())
                && Set.of("start_date", "end_date", "ended_at", "cancelled_at").stream()
                        .anyMatch(open::containsKey);
        if (needsMonth || needsStart) {
            return Optional.of("day and month of the dates not decided");
        }
        if (open.containsKey("customer")) {
            return Optional.of("ids of customers in scientific notation");
        }
        if (open.keySet().stream()
                .anyMatch(field -> field.equals(ExportFile.PERIODS) || mapping.type(field) == FieldType.MONEY)) {
            return Optional.of("currency without a rate");
        }
        String field = amountField(mapping);
        boolean hasInterval = mapping.shape().equals("periods");
        if (!hasInterval && monthly().isEmpty()) {
            reading.accounting()
                    .say(
                            Severity.ERROR,
                            Optional.of(field.equals(ExportFile.PERIODS) ? "the month columns" : mapping.header(field)),
                            "unit-undecided",
                            "neither header nor file name nor system says whether the amounts are of a month (MRR) or of a"
                                    + " year (ARR), so ARR is not measured. Say which.",
                            Optional.of(Fix.unit(Kind.ARR, field)));
            return Optional.of("amounts of a month or of a year not decided");
        }
        return Optional.empty();
    }

    /**
     * Whole cents of an amount; the row goes where quantity, interval or a rate of its own make more of a field's amount than
     * any cell may say.
     */
    static long cents(Cells cells, BigDecimal amount, String field) {
        BigDecimal cents = amount.movePointRight(2).setScale(0, RoundingMode.HALF_EVEN);
        if (cents.precision() > MOST_DIGITS) {
            cells.lose("amount too large");
            cells.say(
                    Severity.ERROR,
                    field,
                    "amount-out-of-reason",
                    "the amount of a year comes out too large to be one, and the row is set aside. Check what it is"
                            + " multiplied with.");
            return 0;
        }
        return cents.longValue();
    }
}
