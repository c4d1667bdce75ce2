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
    private static final MathContext DIGITS = new MathContext(12);

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
        return new BigDecimal(number).round(DIGITS).doubleValue();
    }
}
