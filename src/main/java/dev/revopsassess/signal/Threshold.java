package dev.revopsassess.signal;

import dev.revopsassess.value.Provenance;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A number that a measure is held against.
 *
 * @param value in the measure's unit
 * @param strictly whether the number itself does not count yet: over 20, under 100 %
 * @param provenance the document it comes from, or our own reason
 */
public record Threshold(double value, boolean strictly, Provenance provenance) {
    private static final int COUNT = 12;
    private static final MathContext DIGITS = new MathContext(COUNT);
    /** The powers of ten that a double holds exactly. */
    private static final double[] TENS = java.util.stream.IntStream.rangeClosed(0, 22)
            .mapToDouble(power -> Double.parseDouble("1e" + power))
            .toArray();

    /** Whether a number has got this far. */
    public boolean reachedBy(double number, Signal.Direction direction) {
        double left = comparable(number);
        if (left == value) {
            return !strictly;
        }
        return direction == Signal.Direction.AT_LEAST ? left > value : left < value;
    }

    /**
     * The number without binary leftovers: 1 - 0.8 is 0.2 and stands exactly at a threshold of 0.2. Twelve digits are more
     * than any export carries.
     */
    static double comparable(double number) {
        double size = Math.abs(number);
        if (size < TENS[COUNT] && number == Math.rint(number)) {
            return number + 0.0;
        }
        for (int places = 0; places < TENS.length && size < TENS[COUNT]; places++) {
            double digits = size * TENS[places];
            if (digits >= TENS[COUNT - 1]) {
                return rounded(number, digits, TENS[places]);
            }
        }
        return exactly(number);
    }

    /** The product is off by less than a thousandth, which tells on which side it is rounded unless it lies that near to a half. */
    private static double rounded(double number, double digits, double ten) {
        double whole = Math.rint(digits);
        return Math.abs(Math.abs(digits - whole) - 0.5) < 0.001 ? exactly(number) : Math.copySign(whole / ten, number);
    }

    /** The same whatever the number. */
    static double exactly(double number) {
        return new BigDecimal(number).round(DIGITS).doubleValue();
    }
}
