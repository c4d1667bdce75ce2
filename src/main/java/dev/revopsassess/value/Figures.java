package dev.revopsassess.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How a number reads: {@code 94 %}, {@code USD 1,234}, {@code 12.3 points}, {@code 1 day}. The same everywhere. */
public final class Figures {
    private Figures() {}

    /** A number in its unit. */
    public static String text(double value, Unit unit) {
        if (unit.isMoney()) {
            return unit.code() + " " + number(value, Math.abs(value) < 100 ? 2 : 0);
        }
        return switch (unit.code()) {
            case "ratio" -> percent(value) + " %";
            case "points" -> named(hundredfold(value), 1, "point");
            case "hours" -> named(BigDecimal.valueOf(value), 1, "hour");
            case "days" -> named(BigDecimal.valueOf(value), 1, "day");
            case "months" -> named(BigDecimal.valueOf(value), 1, "month");
            case "times" -> number(value, 2) + " times";
            default -> number(value, 1);
        };
    }

    /** Thousands with commas, at most this many decimals, none where they are zero. */
    public static String number(double value, int decimals) {
        return plain(BigDecimal.valueOf(value), decimals);
    }

    /**
     * One decimal, or as many up to four as keep a share that is not a whole percent from reading like one: 99.96 % is not
     * 100 %.
     */
    private static String percent(double value) {
        BigDecimal percent = hundredfold(value).setScale(8, RoundingMode.HALF_UP);
        int decimals = 1;
        while (decimals < 4 && whole(percent.setScale(decimals, RoundingMode.HALF_UP)) && !whole(percent)) {
            decimals++;
        }
        return plain(percent, decimals);
    }

    private static String named(BigDecimal value, int decimals, String name) {
        String text = plain(value, decimals);
        return text + " " + name + (text.equals("1") || text.equals("-1") ? "" : "s");
    }

    private static BigDecimal hundredfold(double value) {
        return BigDecimal.valueOf(value).movePointRight(2);
    }

    private static boolean whole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static String plain(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        var format = new DecimalFormat("#,##0.########", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(rounded.signum() == 0 ? BigDecimal.ZERO : rounded);
    }
}
