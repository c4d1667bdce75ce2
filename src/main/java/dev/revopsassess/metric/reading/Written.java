package dev.revopsassess.metric.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How the company's figures stand inside formulas and notes: grouped by comma, decimals by point, whatever the machine's locale. */
public final class Written {
    private Written() {}

    /** {@code 1,215,300}, with two decimals only where there are cents. */
    public static String amount(BigDecimal amount) {
        BigDecimal rounded = amount.setScale(2, RoundingMode.HALF_UP);
        boolean whole = rounded.stripTrailingZeros().scale() <= 0;
        return format(whole ? "#,##0" : "#,##0.00").format(rounded);
    }

    /** An amount given in cents. */
    public static String cents(long cents) {
        return amount(BigDecimal.valueOf(cents, 2));
    }

    /** A count. */
    public static String count(long count) {
        return format("#,##0").format(count);
    }

    /** A ratio as {@code 94.25 %}, two decimals at most. */
    public static String percent(BigDecimal ratio) {
        return format("#,##0.##").format(ratio.movePointRight(2)) + " %";
    }

    /** {@code 1 person}, {@code 3 people}. */
    public static String count(long count, String one, String many) {
        return count(count) + " " + (count == 1 ? one : many);
    }

    private static DecimalFormat format(String pattern) {
        var format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
