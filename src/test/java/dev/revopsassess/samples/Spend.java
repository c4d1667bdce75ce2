package dev.revopsassess.samples;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * What a function spent in a month.
 *
 * @param month month
 * @param function Sales or Marketing
 * @param cents amount
 */
record Spend(YearMonth month, String function, long cents) {
    /**
     * Thirty months of two functions; each year's sum is as given but for odd cents.
     *
     * @param years sales and marketing spend in whole units of the half year before, the year before, and the last year
     * @param marketing share of it that is marketing's
     */
    static List<Spend> months(YearMonth end, List<Long> years, double marketing) {
        var rows = new ArrayList<Spend>();
        for (int index = 0; index < Book.MONTHS; index++) {
            YearMonth month = end.minusMonths(Book.MONTHS - 1L - index);
            long year = years.get(index < 6 ? 0 : index < 18 ? 1 : 2);
            double monthly = (double) year / (index < 6 ? 6 : 12);
            double swing = 1 + ((index * 5) % 12 - 5.5) / 60;
            long sales = Math.round(monthly * (1 - marketing) * 100 * swing);
            rows.add(new Spend(month, "Sales", sales + 17L * index));
            rows.add(new Spend(month, "Marketing", Math.round(monthly * marketing * 100 * swing) + 31L * index));
        }
        return rows;
    }
}
