package dev.revopsassess.samples;

import dev.revopsassess.samples.Customer.Why;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What came of eight quarters, oldest first and in whole units, counted from the deals and the books. */
final class Actuals {
    private Actuals() {}

    /** Amounts of the deals won in each quarter. */
    static List<Long> bookings(YearMonth end, List<Deal> deals) {
        return quarters(
                end,
                first -> amounts(deals.stream()
                        .filter(deal -> deal.wonBetween(first, first.plusMonths(2)))
                        .toList()));
    }

    /** Amounts of the deals created in each quarter. */
    static List<Long> pipeline(YearMonth end, List<Deal> deals) {
        return quarters(
                end,
                first -> amounts(deals.stream()
                        .filter(deal -> deal.createdBetween(first, first.plusMonths(2)))
                        .toList()));
    }

    /** A quarter of the ARR at the quarter's start, as contracts are yearly, less what left or shrank in it. */
    static List<Long> renewals(YearMonth end, List<Customer> customers) {
        YearMonth start = end.minusMonths(Book.MONTHS - 1L);
        return quarters(end, first -> {
            int month = Math.toIntExact(start.until(first, java.time.temporal.ChronoUnit.MONTHS));
            long due = 3
                    * customers.stream()
                            .mapToLong(customer -> customer.mrr(month - 1))
                            .sum();
            long gone = 12
                    * customers.stream()
                            .flatMap(customer -> customer.changes().stream())
                            .filter(change -> change.month() >= month && change.month() <= month + 2)
                            .filter(change -> Set.of(Why.LEFT, Why.CONTRACTED).contains(change.why()))
                            .mapToLong(change -> -change.delta())
                            .sum();
            return (due - gone) / 100;
        });
    }

    private static long amounts(List<Deal> deals) {
        return deals.stream().mapToLong(deal -> deal.amount().orElse(0)).sum();
    }

    private static List<Long> quarters(YearMonth end, Function<YearMonth, Long> actual) {
        var actuals = new ArrayList<Long>();
        for (int back = 7; back >= 0; back--) {
            actuals.add(actual.apply(end.minusMonths(2 + 3L * back)));
        }
        return actuals;
    }
}
