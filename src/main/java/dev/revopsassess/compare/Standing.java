package dev.revopsassess.compare;

import dev.revopsassess.snapshot.entry.SignalEntry;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * How a signal stands in a report.
 *
 * @param status word of the contract
 * @param strength 0 to 1; empty where it is not known; 0 where it does not apply
 * @param waived whether a waiver is in force; the strength is then that of the status without it
 */
record Standing(String status, Optional<BigDecimal> strength, boolean waived) {
    private static final String UNKNOWN = "unknown";
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** The least strength of each status; a watch may be stronger. */
    private static final Map<String, BigDecimal> LEAST = Map.of(
            "fired", BigDecimal.ONE,
            "in-place", BigDecimal.ONE,
            "watch", HALF,
            "partly", HALF,
            "clear", BigDecimal.ZERO,
            "missing", BigDecimal.ZERO,
            "not-applicable", BigDecimal.ZERO);

    /** Of a signal; of none where the report does not have it, which is as good as not known. */
    static Standing of(Optional<SignalEntry> signal) {
        return signal.map(Standing::of).orElse(new Standing(UNKNOWN, Optional.empty(), false));
    }

    private static Standing of(SignalEntry signal) {
        return signal.waiver()
                .map(waiver -> new Standing(signal.status(), least(waiver.without()), true))
                .orElseGet(() ->
                        new Standing(signal.status(), signal.strength().or(() -> least(signal.status())), false));
    }

    private static Optional<BigDecimal> least(String status) {
        return Optional.ofNullable(LEAST.get(status));
    }

    boolean known() {
        return strength.isPresent();
    }

    boolean applies() {
        return !status.equals("not-applicable");
    }

    /** How much trouble the signal tells of, 0 to 1: on the ground laid, trouble is what is missing. */
    BigDecimal trouble(String dimension) {
        BigDecimal known = strength.orElse(BigDecimal.ZERO);
        return dimension.equals("foundation") && applies() ? BigDecimal.ONE.subtract(known) : known;
    }

    /** The status of a strength in a dimension. */
    static String status(BigDecimal strength, String dimension) {
        boolean foundation = dimension.equals("foundation");
        if (strength.compareTo(BigDecimal.ONE) >= 0) {
            return foundation ? "in-place" : "fired";
        }
        if (strength.compareTo(HALF) >= 0) {
            return foundation ? "partly" : "watch";
        }
        return foundation ? "missing" : "clear";
    }
}
