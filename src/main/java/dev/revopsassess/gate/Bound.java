package dev.revopsassess.gate;

import java.math.BigDecimal;

/**
 * A bound with its side.
 *
 * @param side on which side a figure fails
 * @param figure in the unit of what is held against it
 * @param text as it was written, such as {@code >60}
 */
record Bound(Side side, BigDecimal figure, String text) {
    /** Sides of a bound. */
    enum Side {
        OVER(">"),
        FROM(">="),
        UNDER("<"),
        TO("<=");

        private final String sign;

        Side(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }

    /** Whether the figure fails. */
    boolean reachedBy(BigDecimal found) {
        int order = found.compareTo(figure);
        return switch (side) {
            case OVER -> order > 0;
            case FROM -> order >= 0;
            case UNDER -> order < 0;
            case TO -> order <= 0;
        };
    }
}
