package dev.revopsassess.metric.systems;

import dev.revopsassess.value.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;

/**
 * What two systems or more say of one figure in the same months.
 *
 * @param period the months
 * @param claims what each says, in the order of {@link RevenueSystem}
 */
record Rivals(Period period, List<Claim> claims) {
    /** (Largest - smallest) / largest, of what the rows come to; 0 where all say 0. */
    BigDecimal apart() {
        return apart(smallest(), largest());
    }

    BigDecimal largest() {
        return claims.stream().map(Claim::value).max(Comparator.naturalOrder()).orElseThrow();
    }

    BigDecimal smallest() {
        return claims.stream().map(Claim::value).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** Whether rows leave open how far apart they are. */
    boolean isOpen() {
        return claims.stream().anyMatch(claim -> claim.most().compareTo(claim.value()) > 0);
    }

    /** How far apart they are at least: each says what suits the others best. */
    BigDecimal least() {
        BigDecimal most =
                claims.stream().map(Claim::most).min(Comparator.naturalOrder()).orElseThrow();
        return apart(most, largest());
    }

    /** How far apart they can be at most: two say what suits each other least. */
    BigDecimal most() {
        return claims.stream()
                .flatMap(high -> claims.stream()
                        .filter(low -> low.system() != high.system())
                        .map(low -> apart(low.value(), high.most())))
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }

    private static BigDecimal apart(BigDecimal low, BigDecimal high) {
        return high.signum() <= 0 || low.compareTo(high) >= 0
                ? BigDecimal.ZERO
                : high.subtract(low).divide(high, MathContext.DECIMAL128);
    }
}
