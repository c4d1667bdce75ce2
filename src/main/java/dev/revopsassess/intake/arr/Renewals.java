package dev.revopsassess.intake.arr;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a customer's next row starts on the day on which one ends, the one ends the day before. It matters at a month's end
 * only, where both would count. A start renews one row: that of the same product, else that of the nearest amount.
 */
final class Renewals {
    /** The end or the start of a row on the last day of a month. */
    private record Term(LocalDate day, long cents, LedgerBuilder.Tags tags) {}

    private final Map<CustomerMonths, List<Term>> ends = new LinkedHashMap<>();
    private final Map<CustomerMonths, List<Term>> starts = new LinkedHashMap<>();

    void add(CustomerMonths customer, LocalDate start, Optional<LocalDate> end, long cents, LedgerBuilder.Tags tags) {
        if (end.filter(start::equals).isEmpty()) {
            keep(starts, customer, new Term(start, cents, tags));
            end.filter(start::isBefore).ifPresent(day -> keep(ends, customer, new Term(day, cents, tags)));
        }
    }

    private static void keep(Map<CustomerMonths, List<Term>> terms, CustomerMonths customer, Term term) {
        if (term.day().equals(YearMonth.from(term.day()).atEndOfMonth())) {
            terms.computeIfAbsent(customer, key -> new ArrayList<>(1)).add(term);
        }
    }

    /** Takes the last day from every row that is renewed on it; says how many there are. */
    long settle(LedgerBuilder ledger) {
        long renewed = 0;
        for (Map.Entry<CustomerMonths, List<Term>> entry : ends.entrySet()) {
            for (Term start : starts.getOrDefault(entry.getKey(), List.of())) {
                Optional<Term> old = entry.getValue().stream()
                        .filter(end -> end.day().equals(start.day()))
                        .min(Comparator.comparing((Term end) -> !end.tags().equals(start.tags()))
                                .thenComparing(end -> Math.abs(end.cents() - start.cents())));
                if (old.isPresent()) {
                    Term end = old.get();
                    entry.getValue().remove(end);
                    ledger.remove(entry.getKey(), ledger.place(YearMonth.from(end.day())), end.cents(), end.tags());
                    renewed++;
                }
            }
        }
        return renewed;
    }
}
