package dev.revopsassess.samples;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Amounts and dates as exports print them. */
final class Amounts {
    private Amounts() {}

    /** {@code 1234.50}. */
    static String decimal(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    /** {@code 1.234,50}. */
    static String european(long cents) {
        String plain = decimal(cents);
        int point = plain.length() - 3;
        var text = new StringBuilder(plain).replace(point, point + 1, ",");
        int first = plain.startsWith("-") ? 1 : 0;
        for (int at = point - 3; at > first; at -= 3) {
            text.insert(at, '.');
        }
        return text.toString();
    }

    /** A whole number, or nothing. */
    static String whole(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "";
    }

    /** A number with up to two decimals, or nothing. */
    static String number(OptionalDouble number) {
        if (number.isEmpty()) {
            return "";
        }
        BigDecimal plain = BigDecimal.valueOf(number.getAsDouble()).stripTrailingZeros();
        return plain.toPlainString();
    }
}
