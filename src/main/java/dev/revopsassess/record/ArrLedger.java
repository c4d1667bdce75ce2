package dev.revopsassess.record;

import dev.revopsassess.value.Origin;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Annual recurring revenue by month, in cents of the report currency. Every shape of the ARR export reduces to this: by
 * customer (periods, long, wide), or by movement where the export has no customers.
 *
 * <p>Customers have no names here: a customer is a row of a matrix. Memory is the matrix of customers by months, never
 * the rows of the file.
 */
public final class ArrLedger {
    /**
     * What changed in one month, in cents; losses are positive numbers.
     *
     * @param opening ARR at the end of the month before
     * @param added new business: customers never seen with ARR before
     * @param expansion more from customers who had ARR
     * @param contraction less from customers who keep some
     * @param churn ARR of customers who left
     * @param reactivation ARR of customers who are back after a month at zero
     * @param closing ARR at the month's end
     */
    public record Movements(
            long opening, long added, long expansion, long contraction, long churn, long reactivation, long closing) {
        /** What the export's own figures fail to explain: closing less opening and movements; 0 where they add up. */
        public long difference() {
            return closing - (opening + added + expansion - contraction - churn + reactivation);
        }
    }

    private final YearMonth first;
    private final List<Movements> movements;
    private final Optional<long[][]> customers;
    private final Map<String, long[]> products;
    private final Map<String, long[]> channels;
    private final List<Optional<Origin>> lines;
    private final Map<YearMonth, Long> held;

    private ArrLedger(
            YearMonth first,
            List<Movements> movements,
            Optional<long[][]> customers,
            Map<String, long[]> products,
            Map<String, long[]> channels,
            List<Optional<Origin>> lines,
            Map<YearMonth, Long> held) {
        this.first = first;
        this.movements = List.copyOf(movements);
        this.customers = customers;
        this.products = Collections.unmodifiableMap(new TreeMap<>(products));
        this.channels = Collections.unmodifiableMap(new TreeMap<>(channels));
        this.lines = List.copyOf(lines);
        this.held = Collections.unmodifiableMap(new TreeMap<>(held));
    }

    /**
     * A ledger by customer. A month of the first column has no opening: its ARR is opening and closing of nothing, so its
     * movements are zero and its opening equals its closing.
     *
     * @param first month of the first column
     * @param customers a row a customer, a column a month, cents; all rows of the same length
     * @param products closing cents by product, as written, a column a month; empty where the export has no product
     * @param channels the same by channel
     * @param lines the rows behind each month's closing
     * @param held cents by month of customers whose amount could not be read and who are kept at the month beside it
     */
    public static ArrLedger ofCustomers(
            YearMonth first,
            long[][] customers,
            Map<String, long[]> products,
            Map<String, long[]> channels,
            List<Optional<Origin>> lines,
            Map<YearMonth, Long> held) {
        int months = lines.size();
        var movements = new ArrayList<Movements>(months);
        long[] added = new long[months];
        long[] expansion = new long[months];
        long[] contraction = new long[months];
        long[] churn = new long[months];
        long[] reactivation = new long[months];
        long[] closing = new long[months];
        for (long[] row : customers) {
            boolean seen = months > 0 && row[0] > 0;
            for (int month = 0; month < months; month++) {
                closing[month] += row[month];
                if (month == 0) {
                    continue;
                }
                long change = row[month] - row[month - 1];
                if (row[month - 1] == 0 && row[month] > 0) {
                    (seen ? reactivation : added)[month] += row[month];
                } else if (row[month] == 0) {
                    churn[month] -= change;
                } else if (change > 0) {
                    expansion[month] += change;
                } else {
                    contraction[month] -= change;
                }
                seen |= row[month] > 0;
            }
        }
        for (int month = 0; month < months; month++) {
            movements.add(new Movements(
                    closing[Math.max(0, month - 1)],
                    added[month],
                    expansion[month],
                    contraction[month],
                    churn[month],
                    reactivation[month],
                    closing[month]));
        }
        return new ArrLedger(first, movements, Optional.of(customers), products, channels, lines, held);
    }

    /**
     * A ledger of movements without customers; {@link #customers} is empty and retention is computed over the movements.
     *
     * @param first month of the first movement
     * @param movements one for each month without a gap
     * @param lines the rows behind each month
     */
    public static ArrLedger ofMovements(YearMonth first, List<Movements> movements, List<Optional<Origin>> lines) {
        return new ArrLedger(first, movements, Optional.empty(), Map.of(), Map.of(), lines, Map.of());
    }

    /** First month with a closing figure. */
    public YearMonth first() {
        return first;
    }

    /** Last month with a closing figure. */
    public YearMonth last() {
        return first.plusMonths(movements.size() - 1L);
    }

    /** Whether the ledger closes the month. */
    public boolean covers(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last());
    }

    /** What changed in a month that the ledger covers. */
    public Movements movements(YearMonth month) {
        return movements.get(index(month));
    }

    /** ARR at the month's end, in cents. */
    public long closing(YearMonth month) {
        return movements(month).closing();
    }

    /** Whether the ledger knows customers; a ledger of movements does not. */
    public boolean hasCustomers() {
        return customers.isPresent();
    }

    /** The customers' rows: cents by month from {@link #first()}; empty for a ledger of movements. Not to be written to. */
    public Optional<long[][]> customers() {
        return customers;
    }

    /**
     * Cents of the month's closing that stand for amounts which could not be read: the customers are kept at the month
     * beside it. 0 for a ledger of movements.
     */
    public long heldAt(YearMonth month) {
        return held.getOrDefault(month, 0L);
    }

    /** The months that keep a customer whose amount could not be read, oldest first. */
    public List<YearMonth> heldMonths() {
        return List.copyOf(held.keySet());
    }

    /** How many customers have ARR at the month's end; 0 for a ledger of movements. */
    public long customersAt(YearMonth month) {
        int index = index(month);
        return customers
                .map(rows -> Arrays.stream(rows).filter(row -> row[index] > 0).count())
                .orElse(0L);
    }

    /** Closing cents by product at the month's end; empty where the export has no product column. */
    public Map<String, Long> productsAt(YearMonth month) {
        return at(products, month);
    }

    /** Closing cents by channel at the month's end; empty where the export has no channel column. */
    public Map<String, Long> channelsAt(YearMonth month) {
        return at(channels, month);
    }

    /** The rows behind the closing figures of a stretch of months that the ledger covers. */
    public List<Origin> lines(YearMonth from, YearMonth to) {
        return lines(Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1)));
    }

    /** The rows behind two months. */
    public List<Origin> lines(List<YearMonth> months) {
        return lines(months.stream());
    }

    private List<Origin> lines(Stream<YearMonth> months) {
        return Origin.merged(months.flatMap(month -> lines.get(index(month)).stream()));
    }

    /** Index of a month in a customer's row. */
    public int index(YearMonth month) {
        int index = (int) ChronoUnit.MONTHS.between(first, month);
        if (index < 0 || index >= movements.size()) {
            throw new IllegalArgumentException(month + " is outside " + first + " to " + last());
        }
        return index;
    }

    private Map<String, Long> at(Map<String, long[]> groups, YearMonth month) {
        int index = index(month);
        var result = new LinkedHashMap<String, Long>();
        groups.forEach((name, cents) -> result.put(name, cents[index]));
        return result;
    }
}
