package dev.revopsassess.intake;

import dev.revopsassess.record.ArrLedger;
import dev.revopsassess.value.Lines;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Gathers annual cents by customer and month while rows stream by; keeps the matrix and never a row. */
final class LedgerBuilder {
    private static final int MOST_MONTHS = 1200;
    private static final int MOST_GROUPS = 2000;

    private final YearMonth first;
    private final int months;
    private final Map<String, Integer> index = new HashMap<>();
    private final List<long[]> customers = new ArrayList<>();
    private final Map<String, long[]> products = new TreeMap<>();
    private final Map<String, long[]> channels = new TreeMap<>();
    private final Map<String, long[]> segments = new TreeMap<>();
    private final List<Lines.Builder> lines = new ArrayList<>();
    private final Holes holes = new Holes();

    /** A ledger that can hold the months from first to last. */
    LedgerBuilder(String file, YearMonth first, YearMonth last) {
        this.first = first;
        this.months = (int) Math.min(MOST_MONTHS, ChronoUnit.MONTHS.between(first, last) + 1);
        for (int i = 0; i < months; i++) {
            lines.add(new Lines.Builder(file));
        }
    }

    /** What a row says beside the amount. */
    record Tags(Optional<String> product, Optional<String> channel, Optional<String> segment) {
        static Tags of(Cells cells) {
            return new Tags(cells.text("product"), cells.text("channel"), cells.text("segment"));
        }
    }

    /** The customer's row of the matrix; made where there is none yet. */
    long[] customer(String key) {
        Integer known = index.get(key);
        if (known != null) {
            return customers.get(known);
        }
        index.put(key, customers.size());
        long[] row = new long[months];
        customers.add(row);
        return row;
    }

    /** Place of a month in a row; negative or beyond the row where the ledger does not hold it. */
    int place(YearMonth month) {
        return (int) Math.max(-1, Math.min(months, ChronoUnit.MONTHS.between(first, month)));
    }

    /** Adds an amount to one month of a customer. */
    void add(long[] customer, int month, long cents, Tags tags, long line) {
        if (month < 0 || month >= months) {
            return;
        }
        customer[month] += cents;
        tags.product().ifPresent(name -> group(products, name, month, cents));
        tags.channel().ifPresent(name -> group(channels, name, month, cents));
        tags.segment().ifPresent(name -> group(segments, name, month, cents));
        if (cents != 0) {
            lines.get(month).add(line);
        }
    }

    private void group(Map<String, long[]> groups, String name, int month, long cents) {
        long[] row = groups.get(name);
        if (row == null && groups.size() < MOST_GROUPS) {
            row = new long[months];
            groups.put(name, row);
        }
        if (row != null) {
            row[month] += cents;
        }
    }

    /** A customer's amount of one month that stands in the file and cannot be read. */
    void hole(long[] customer, int month) {
        if (month >= 0 && month < months) {
            holes.add(customer, month);
        }
    }

    /** The same of a customer that counts only where other rows know it. */
    void hole(String customer, int month) {
        if (month >= 0 && month < months) {
            holes.add(customer, month);
        }
    }

    /** How many customer-months are kept at the month beside them; known once the ledger is settled. */
    int held() {
        return holes.filled();
    }

    /** Fills what could not be read, and says how many customer-months came out negative and were set to 0. */
    long settle() {
        holes.fill(name -> {
            Integer known = index.get(name);
            return known == null ? null : customers.get(known);
        });
        long negative = 0;
        for (long[] row : customers) {
            for (int month = 0; month < months; month++) {
                if (row[month] < 0) {
                    row[month] = 0;
                    negative++;
                }
            }
        }
        return negative;
    }

    /** The ledger of the months from one to another, as far as they are held; empty where none is. */
    Optional<ArrLedger> build(YearMonth from, YearMonth to) {
        int start = Math.max(0, place(from));
        int end = Math.min(months, place(to) + 1);
        if (start >= end || customers.isEmpty()) {
            return Optional.empty();
        }
        boolean whole = start == 0 && end == months;
        long[][] rows = new long[customers.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = whole ? customers.get(i) : Arrays.copyOfRange(customers.get(i), start, end);
            customers.set(i, rows[i]);
        }
        var kept = new ArrayList<Optional<Lines>>();
        for (Lines.Builder month : lines.subList(start, end)) {
            kept.add(month.isEmpty() ? Optional.empty() : Optional.of(month.build()));
        }
        return Optional.of(ArrLedger.ofCustomers(
                first.plusMonths(start),
                rows,
                cut(products, start, end),
                cut(channels, start, end),
                cut(segments, start, end),
                kept,
                holes.held(first)));
    }

    private static Map<String, long[]> cut(Map<String, long[]> groups, int start, int end) {
        var kept = new TreeMap<String, long[]>();
        groups.forEach((name, row) -> kept.put(name, Arrays.copyOfRange(row, start, end)));
        return kept;
    }
}
