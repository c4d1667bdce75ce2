package dev.revopsassess.intake.arr;

import dev.revopsassess.intake.column.PlainProfile;
import dev.revopsassess.intake.file.PlainLines;
import dev.revopsassess.intake.file.PlainRows;
import dev.revopsassess.intake.row.Cells;
import dev.revopsassess.intake.row.ExportFile;
import dev.revopsassess.intake.row.PlainTable;
import dev.revopsassess.intake.text.PlainCell;
import dev.revopsassess.record.Problem.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * Adds the plain rows of a large file to the ledger. What a name, a month and a shape of amounts mean is asked of the usual
 * reader once each; a row of which any of them is not certain is left to it.
 */
final class PlainMonths implements PlainRows.Taker {
    private static final int UNKNOWN = Integer.MIN_VALUE;
    private static final int NOT_PLAIN = -1;

    /** So that the longest amount is within reason, and a year of it within a long: an export in thousands. */
    private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(1_000);

    private static final long[] TENS = {1, 10, 100};

    private final ExportFile reading;
    private final PlainTable table;
    private final PlainProfile profile;
    private final LedgerBuilder ledger;
    private final DuplicateRows seen;
    private final BigDecimal annual;
    private final String amount;
    private final Function<Cells, Optional<LocalDate>> day;
    private final long times;
    private final int[] places;
    private final byte[] shapes = new byte[PlainCell.SHAPES];
    /** By the number of the profile, the number of the ledger and one more; 0 where no row was taken yet. */
    private int[] customers = new int[1 << 10];

    private PlainMonths(
            ExportFile reading,
            PlainTable table,
            LedgerBuilder ledger,
            DuplicateRows seen,
            BigDecimal annual,
            String amount,
            Function<Cells, Optional<LocalDate>> day,
            long times) {
        this.reading = reading;
        this.table = table;
        this.profile = table.profile();
        this.ledger = ledger;
        this.seen = seen;
        this.annual = annual;
        this.amount = amount;
        this.day = day;
        this.times = times;
        this.places = new int[profile.monthCount()];
        Arrays.fill(places, UNKNOWN);
    }

    /**
     * For a file that was met so in its first pass; empty where its amounts are not multiplied with a whole number.
     *
     * @param annual what makes a year's amount of the figures
     * @param day how the day is told that a row's month closes on
     */
    static Optional<PlainRows.Taker> of(
            ExportFile reading,
            PlainTable table,
            LedgerBuilder ledger,
            DuplicateRows seen,
            BigDecimal annual,
            Function<Cells, Optional<LocalDate>> day) {
        String amount = ArrReader.amountField(reading.table().mapping());
        return table.alone(reading, amount, "1")
                .money(amount)
                .filter(one -> one.signum() > 0 && one.compareTo(MOST_TIMES) <= 0)
                .map(one -> one.multiply(annual))
                .filter(one -> one.stripTrailingZeros().scale() <= 0)
                .map(one -> new PlainMonths(reading, table, ledger, seen, annual, amount, day, one.longValueExact()));
    }

    @Override
    public boolean take(PlainLines lines, int row, long line) {
        int customer = profile.customer(lines, row);
        int month = profile.month(lines, row);
        if (customer < 0 || month < 0 || place(month) < 0 || !isPlain(lines, row)) {
            return false;
        }
        ledger.add(
                number(customer), places[month], cents(lines.digits(row), PlainCell.decimals(lines.shape(row))), line);
        reading.accounting().used();
        if (profile.repeats(customer, month) && seen.again(lines.print(row))) {
            reading.accounting()
                    .at(
                            line,
                            Severity.WARNING,
                            Optional.of(reading.table().mapping().header("customer")),
                            DuplicateRows.CODE,
                            DuplicateRows.MESSAGE,
                            Optional.empty());
        }
        return true;
    }

    private Cells alone(String field, String text) {
        return table.alone(reading, field, text);
    }

    private int number(int customer) {
        if (customer >= customers.length) {
            customers = Arrays.copyOf(customers, Math.max(customer + 1, customers.length * 2));
        }
        if (customers[customer] == 0) {
            String name = alone("customer", profile.name(customer)).required("customer", "customer");
            customers[customer] = ledger.customer(name).number() + 1;
        }
        return customers[customer] - 1;
    }

    /** The place of a month in the ledger; negative where the usual reader has to say why it has none. */
    private int place(int month) {
        if (places[month] == UNKNOWN) {
            Cells cells = alone("month", profile.monthText(month));
            int place = day.apply(cells).map(YearMonth::from).map(ledger::place).orElse(NOT_PLAIN);
            places[month] = cells.rejected() || cells.garbled() > 0 || !ledger.holds(place) ? NOT_PLAIN : place;
        }
        return places[month];
    }

    /** Whether amounts of this shape are read as they look, as one of them shows. */
    private boolean isPlain(PlainLines lines, int row) {
        int shape = lines.shape(row);
        if (shapes[shape] == 0) {
            Cells cells = alone(amount, lines.amount(row));
            Optional<BigDecimal> value = cells.money(amount);
            boolean same = value.isPresent()
                    && ArrReader.cents(cells, value.get().multiply(annual), amount)
                            == cents(lines.digits(row), PlainCell.decimals(shape))
                    && !cells.rejected();
            shapes[shape] = (byte) (same ? 1 : NOT_PLAIN);
        }
        return shapes[shape] > 0;
    }

    /** Cents of a year, of half a cent the even ones. */
    private long cents(long digits, int decimals) {
        long whole = digits * times;
        if (decimals <= 2) {
            return whole * TENS[2 - decimals];
        }
        long unit = TENS[decimals - 2];
        long cents = whole / unit;
        long over = Math.abs(whole % unit) * 2;
        boolean away = over > unit || (over == unit && (cents & 1) != 0);
        return away ? cents + Long.signum(whole) : cents;
    }
}
