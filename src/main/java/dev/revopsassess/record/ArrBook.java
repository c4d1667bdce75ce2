package dev.revopsassess.record;

import dev.revopsassess.record.ArrMonth.Movements;
import dev.revopsassess.value.Origin;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Annual recurring revenue, a row a month, in cents of the report currency. Every shape of the ARR export reduces to this;
 * no customer is in it, so that it is as small for a million customers as for ten.
 */
public final class ArrBook {
    private final YearMonth first;
    private final List<ArrMonth> months;
    private final Map<String, long[]> products;
    private final Map<String, long[]> channels;

    /**
     * A book.
     *
     * @param first the month of the first row
     * @param months a row for each month without a gap; customers and cohort are known in all or in none,
     *     and no customers without cohort
     * @param products closing cents by product, as written, a column a month; empty where the export has no product
     * @param channels the same by channel
     */
    public ArrBook(YearMonth first, List<ArrMonth> months, Map<String, long[]> products, Map<String, long[]> channels) {
        this.first = first;
        this.months = List.copyOf(months);
        this.products = Collections.unmodifiableMap(new TreeMap<>(products));
        this.channels = Collections.unmodifiableMap(new TreeMap<>(channels));
        if (months.isEmpty()) {
            throw new IllegalArgumentException("a book without a month");
        }
        if (months.stream()
                .anyMatch(month -> month.customers().isPresent() != knowsCustomers()
                        || month.cohort().isPresent() != knowsCohorts())) {
            throw new IllegalArgumentException("customers are known in some months and not in others");
        }
        if (knowsCustomers() && !knowsCohorts()) {
            throw new IllegalArgumentException("who counts customers knows what became of them");
        }
    }

    /** A book of movements alone: retention is computed over the movements, and nobody counts customers. */
    public static ArrBook ofMovements(YearMonth first, List<Movements> movements, List<Optional<Origin>> origins) {
        return new ArrBook(
                first,
                IntStream.range(0, movements.size())
                        .mapToObj(month -> ArrMonth.of(movements.get(month), origins.get(month)))
                        .toList(),
                Map.of(),
                Map.of());
    }

    /** First month with a closing figure. */
    public YearMonth first() {
        return first;
    }

    /** Last month with a closing figure. */
    public YearMonth last() {
        return first.plusMonths(months.size() - 1L);
    }

    /** Whether the book closes the month. */
    public boolean covers(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last());
    }

    /** The row of a month that the book covers. */
    public ArrMonth at(YearMonth month) {
        return months.get(index(month));
    }

    /** What changed in a month that the book covers. */
    public Movements movements(YearMonth month) {
        return at(month).movements();
    }

    /** ARR at the month's end, in cents. */
    public long closing(YearMonth month) {
        return movements(month).closing();
    }

    /** Whether customers are counted; a book of movements does not. */
    public boolean knowsCustomers() {
        return months.get(0).customers().isPresent();
    }

    /** Whether each month knows what became of the customers of a year ago, so that retention is exact. */
    public boolean knowsCohorts() {
        return months.get(0).cohort().isPresent();
    }

    /** The months that keep a customer whose amount could not be read, oldest first. */
    public List<YearMonth> heldMonths() {
        return IntStream.range(0, months.size())
                .filter(month -> months.get(month).held() != 0)
                .mapToObj(first::plusMonths)
                .toList();
    }

    /** Closing cents by product at the month's end; empty where the export has no product column. */
    public Map<String, Long> productsAt(YearMonth month) {
        return at(products, month);
    }

    /** Closing cents by channel at the month's end; empty where the export has no channel column. */
    public Map<String, Long> channelsAt(YearMonth month) {
        return at(channels, month);
    }

    /** The rows behind the closing figures of a stretch of months that the book covers. */
    public List<Origin> lines(YearMonth from, YearMonth to) {
        return lines(Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1)));
    }

    /** The rows behind some months. */
    public List<Origin> lines(List<YearMonth> months) {
        return lines(months.stream());
    }

    private List<Origin> lines(Stream<YearMonth> months) {
        return Origin.merged(months.flatMap(month -> at(month).origin().stream()));
    }

    /** How many months lie before this one; the book covers the month. */
    public int index(YearMonth month) {
        int index = (int) ChronoUnit.MONTHS.between(first, month);
        if (index < 0 || index >= months.size()) {
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
