package dev.revopsassess.intake.arr;

import dev.revopsassess.intake.row.Cells;
import dev.revopsassess.record.ArrBook;
import dev.revopsassess.value.FileLines;
import dev.revopsassess.value.Origin;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Gathers annual cents by customer and month while rows stream by; keeps the matrix and never a row. */
final class LedgerBuilder {
    /** A century: the memory of a ledger is customers by months. */
    static final int MOST_MONTHS = 1200;

    private final YearMonth first;
    private final int months;
    private final CustomerMatrix matrix;
    private final CustomerIndex customers;
    private final Map<String, Breakdown> breakdowns = new TreeMap<>();
    private final List<FileLines.Builder> lines = new ArrayList<>();
    private final UnreadableAmounts holes = new UnreadableAmounts();

    /** A ledger that can hold the months from first to last, of more than a century the newest. */
    LedgerBuilder(String file, YearMonth first, YearMonth last) {
        YearMonth oldest = last.minusMonths(MOST_MONTHS - 1L);
        this.first = first.isBefore(oldest) ? oldest : first;
        this.months = (int) ChronoUnit.MONTHS.between(this.first, last) + 1;
        this.matrix = new CustomerMatrix(months);
        this.customers = new CustomerIndex(matrix);
        for (int i = 0; i < months; i++) {
            lines.add(new FileLines.Builder(file));
        }
    }

    /** What a row says beside the amount: its product and channel, by field. */
    record Tags(Map<String, String> words) {
        Tags {
            words = Map.copyOf(words);
        }

        static Tags of(Cells cells) {
            var words = new HashMap<String, String>();
            for (String field : new String[] {"product", "channel"}) {
                cells.text(field).ifPresent(word -> words.put(field, word));
            }
            return new Tags(words);
        }
    }

    int months() {
        return months;
    }

    /** The customer of a name; made where there is none yet. */
    CustomerMonths customer(String name) {
        return customers.of(name);
    }

    /** How many customers the file writes in several ways. */
    long inSeveralSpellings() {
        return customers.inSeveralSpellings();
    }

    /** Place of a month in a row; negative or beyond the row where the ledger does not hold it. */
    int place(YearMonth month) {
        return (int) Math.max(-1, Math.min(months, ChronoUnit.MONTHS.between(first, month)));
    }

    /** Whether the ledger has the place. */
    boolean holds(int month) {
        return month >= 0 && month < months;
    }

    /** Adds an amount to one month of a customer; says whether the ledger holds the month, and so kept the amount. */
    boolean add(CustomerMonths customer, int month, long cents, Tags tags, long line) {
        if (!holds(month)) {
            return false;
        }
        add(customer.number(), month, cents, line);
        if (!tags.words().isEmpty()) {
            tags.words().forEach((field, word) -> breakdown(field).add(word, month, cents, line));
        }
        return true;
    }

    /** Adds an amount to a month that the ledger holds, of a row that names nothing but a customer, by its number. */
    void add(int customer, int month, long cents, long line) {
        matrix.state(customer, month);
        matrix.add(customer, month, cents);
        if (cents != 0) {
            lines.get(month).add(line);
        }
    }

    /** Takes back an amount that was added. */
    void remove(CustomerMonths customer, int month, long cents, Tags tags) {
        if (holds(month)) {
            customer.add(month, -cents);
            tags.words().forEach((field, word) -> breakdown(field).add(word, month, -cents, 0));
        }
    }

    private Breakdown breakdown(String field) {
        return breakdowns.computeIfAbsent(field, key -> new Breakdown(months));
    }

    /** The columns of products or channels that were given up, with the line where each had a word too many. */
    Map<String, Long> givenUp() {
        var given = new TreeMap<String, Long>();
        breakdowns.forEach((field, breakdown) -> {
            if (breakdown.givenUpAt() > 0) {
                given.put(field, breakdown.givenUpAt());
            }
        });
        return given;
    }

    /** A customer's amount of one month that stands in the file and cannot be read. */
    void hole(CustomerMonths customer, int month) {
        if (holds(month)) {
            customer.state(month);
            holes.add(customer, month);
        }
    }

    /** The same of a customer that counts only where other rows know it. */
    void hole(String customer, int month) {
        if (holds(month)) {
            holes.add(customer, month);
        }
    }

    /** How many customer-months are kept at the month beside them; known once the ledger is settled. */
    int held() {
        return holes.filled();
    }

    /** Fills what could not be read, and says how many customer-months came out negative and were set to 0. */
    long settle() {
        holes.fill(customers::find);
        long negative = 0;
        for (CustomerMonths customer : customers.all()) {
            for (int month = 0; month < months; month++) {
                long cents = customer.cents(month);
                if (cents < 0) {
                    customer.add(month, -cents);
                    negative++;
                }
            }
        }
        return negative;
    }

    /** Who has amounts of single months, as payments are, once the ledger is settled. */
    Payments payments() {
        return new Payments(customers.all());
    }

    /** Keeps every customer through the months of which no row of the export speaks; says how many these are. */
    int keepThroughUnsaid() {
        BitSet said = matrix.stated();
        int unsaid = 0;
        for (int month = said.nextSetBit(0) + 1; month < said.length(); month++) {
            if (!said.get(month)) {
                unsaid++;
                for (CustomerMonths customer : customers.all()) {
                    customer.add(month, customer.cents(month - 1) - customer.cents(month));
                }
            }
        }
        return unsaid;
    }

    /**
     * The months without a row between months with ARR of the same customer, one or two on end, once the ledger is settled.
     *
     * @param fill whether to give them the amount of the month before
     */
    MissingMonths gaps(boolean fill) {
        var gaps = new MissingMonths();
        customers.all().forEach(customer -> gaps.look(customer, fill));
        return gaps;
    }

    /** The ledger of the months from one to another, as far as they are held; empty where none is. */
    Optional<ArrBook> build(YearMonth from, YearMonth to) {
        int start = Math.max(0, place(from));
        int end = Math.min(months, place(to) + 1);
        if (start >= end || customers.all().isEmpty()) {
            return Optional.empty();
        }
        var book = new CustomerBook(end - start);
        long[] row = new long[months];
        customers.all().forEach(customer -> {
            customer.copy(row);
            book.add(row, start);
        });
        var kept = new ArrayList<Optional<Origin>>();
        for (FileLines.Builder month : lines.subList(start, end)) {
            kept.add(month.isEmpty() ? Optional.empty() : Optional.of(month.build()));
        }
        return Optional.of(book.book(
                first.plusMonths(start),
                breakdown("product").cut(start, end),
                breakdown("channel").cut(start, end),
                kept,
                holes.held(first)));
    }
}
