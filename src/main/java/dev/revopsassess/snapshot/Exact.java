package dev.revopsassess.snapshot;

import dev.revopsassess.value.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Numbers without the noise of binary fractions: money to the cent, the rest to ten decimals; a difference of rates in points,
 * as its unit says.
 */
final class Exact {
    private Exact() {}

    static BigDecimal of(double value, Unit unit) {
        BigDecimal number = BigDecimal.valueOf(value);
        BigDecimal inUnit = unit.equals(Unit.POINTS) ? number.movePointRight(2) : number;
        BigDecimal rounded =
                inUnit.setScale(unit.isMoney() ? 2 : 10, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded;
    }

    static Optional<BigDecimal> of(OptionalDouble value, Unit unit) {
        return value.isPresent() ? Optional.of(of(value.getAsDouble(), unit)) : Optional.empty();
    }

    /** A score, or a share of one. */
    static BigDecimal score(double value) {
        return of(value, Unit.COUNT);
    }

    static BigDecimal ratio(double value) {
        return of(value, Unit.RATIO);
    }
}
