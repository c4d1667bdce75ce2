package dev.revopsassess.spark;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A company's book reckoned customer by customer and month by month, in the plainest way there is. */
final class Reckoned {
    /** The columns of a book that it reckons. */
    static final List<String> COLUMNS = List.of(
            "month",
            "opening_arr",
            "new_arr",
            "expansion_arr",
            "contraction_arr",
            "churn_arr",
            "reactivation_arr",
            "closing_arr",
            "cohort_opening_arr",
            "cohort_now_arr",
            "cohort_capped_arr",
            "customers_paying");

    private final Map<String, Map<YearMonth, BigDecimal>> customers = new TreeMap<>();
    private YearMonth first = YearMonth.of(9999, 1);
    private YearMonth last = YearMonth.of(1, 1);

    /** Adds an amount of a year to what a customer pays in a month. */
    void add(String customer, YearMonth month, BigDecimal amount) {
        customers.computeIfAbsent(customer, name -> new TreeMap<>()).merge(month, amount, BigDecimal::add);
        first = month.isBefore(first) ? month : first;
        last = month.isAfter(last) ? month : last;
    }

    /** The lines of the book, as in {@link #COLUMNS}. */
    List<List<String>> lines() {
        var lines = new ArrayList<List<String>>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            lines.add(line(month));
        }
        return lines;
    }

    private List<String> line(YearMonth month) {
        BigDecimal[] sums = new BigDecimal[10];
        Arrays.fill(sums, new BigDecimal("0.00"));
        int paying = 0;
        for (Map<YearMonth, BigDecimal> pays : customers.values()) {
            BigDecimal now = paid(pays, month);
            BigDecimal before = paid(pays, month.minusMonths(1));
            BigDecimal year = paid(pays, month.minusMonths(12));
            boolean known = pays.entrySet().stream()
                    .anyMatch(entry ->
                            entry.getKey().isBefore(month) && entry.getValue().signum() > 0);
            BigDecimal change = now.subtract(before);
            int movement = before.signum() > 0 ? (now.signum() == 0 ? 4 : change.signum() > 0 ? 2 : 3) : known ? 5 : 1;
            boolean start = month.equals(first);
            sums[0] = sums[0].add(start ? now : before);
            sums[movement] = sums[movement].add(start ? BigDecimal.ZERO : change.abs());
            sums[6] = sums[6].add(now);
            sums[7] = sums[7].add(year);
            sums[8] = sums[8].add(year.signum() > 0 ? now : BigDecimal.ZERO);
            sums[9] = sums[9].add(now.min(year));
            paying += now.signum();
        }
        var line = new ArrayList<>(List.of(month.toString()));
        for (BigDecimal sum : sums) {
            line.add(sum.toPlainString());
        }
        line.add(String.valueOf(paying));
        return line;
    }

    private static BigDecimal paid(Map<YearMonth, BigDecimal> pays, YearMonth month) {
        return pays.getOrDefault(month, BigDecimal.ZERO).max(BigDecimal.ZERO);
    }
}
