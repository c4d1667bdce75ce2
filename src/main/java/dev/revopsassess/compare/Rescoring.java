package dev.revopsassess.compare;

import dev.revopsassess.snapshot.entry.FigureOrWord;
import dev.revopsassess.snapshot.entry.SignalEntry;
import dev.revopsassess.snapshot.entry.SignalEntry.ThresholdEntry;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * Older figures judged by newer rules. A report holds figure and thresholds of a signal, and not its conditions; so this speaks
 * only where the thresholds alone give the strength that each report itself printed.
 */
final class Rescoring {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Printed strengths are rounded to ten decimals, and money to the cent. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.000001");

    private Rescoring() {}

    /** The strength of the older figure by the newer thresholds; empty where the reports do not tell it. */
    static Optional<BigDecimal> strength(SignalEntry before, SignalEntry after) {
        if (before.thresholds().equals(after.thresholds())) {
            return before.strength();
        }
        boolean told = before.unit().equals(after.unit())
                && byThresholdsAlone(before)
                && (after.strength().isEmpty() || byThresholdsAlone(after));
        return told ? figure(before).map(number -> strength(number, after)) : Optional.empty();
    }

    private static boolean byThresholdsAlone(SignalEntry signal) {
        return !signal.thresholds().isEmpty()
                && figure(signal).isPresent()
                && signal.strength().isPresent()
                && same(
                        strength(figure(signal).get(), signal),
                        signal.strength().get());
    }

    /** Whether two strengths differ by no more than printing does. */
    static boolean same(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(ROUNDING) < 0;
    }

    private static Optional<BigDecimal> figure(SignalEntry signal) {
        return signal.value().flatMap(FigureOrWord::number);
    }

    /** 0, 0.5 at watch, rising to 1 at fire; on the ground laid nothing rises. */
    private static BigDecimal strength(BigDecimal number, SignalEntry rule) {
        Optional<ThresholdEntry> watch = threshold(rule, "watch");
        Optional<ThresholdEntry> fire = threshold(rule, "fire");
        if (fire.filter(bound -> reached(number, bound)).isPresent()) {
            return BigDecimal.ONE;
        }
        if (watch.filter(bound -> reached(number, bound)).isEmpty()) {
            return BigDecimal.ZERO;
        }
        if (fire.isEmpty() || rule.dimension().equals("foundation")) {
            return HALF;
        }
        BigDecimal from = watch.get().value();
        BigDecimal width = fire.get().value().subtract(from);
        BigDecimal share =
                width.signum() == 0 ? BigDecimal.ZERO : number.subtract(from).divide(width, MathContext.DECIMAL64);
        return HALF.add(share.multiply(HALF)).max(HALF).min(BigDecimal.ONE);
    }

    private static Optional<ThresholdEntry> threshold(SignalEntry rule, String level) {
        return rule.thresholds().stream()
                .filter(threshold -> threshold.level().equals(level))
                .findFirst();
    }

    private static boolean reached(BigDecimal number, ThresholdEntry bound) {
        int side = number.compareTo(bound.value());
        return side == 0 ? !bound.strictly() : bound.direction().equals("at-least") ? side > 0 : side < 0;
    }
}
