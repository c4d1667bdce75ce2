package dev.revopsassess.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a unit of each currency is worth, by way of the dollar.
 *
 * @param report the currency of the report, ISO 4217
 * @param dollars US dollars for one unit of a currency, by code
 */
public record ExchangeRates(String report, Map<String, BigDecimal> dollars) {
    private static final String DOLLAR = "USD";

    /** Copies the rates. */
    public ExchangeRates {
        dollars = Collections.unmodifiableMap(new TreeMap<>(dollars));
    }

    /** US dollars for one unit; empty where no rate is configured. */
    public Optional<BigDecimal> dollars(String currency) {
        return Optional.ofNullable(dollars.get(currency))
                .or(() -> currency.equals(DOLLAR) ? Optional.of(BigDecimal.ONE) : Optional.empty());
    }

    /** Report currency for one unit; empty where a rate is missing. */
    public Optional<BigDecimal> rate(String currency) {
        if (currency.equals(report)) {
            return Optional.of(BigDecimal.ONE);
        }
        return dollars(currency).flatMap(from -> dollars(report).map(to -> from.divide(to, MathContext.DECIMAL64)));
    }

    /** Report currency for one unit of each currency that has a rate, by code. */
    public Map<String, BigDecimal> all() {
        var all = new TreeMap<String, BigDecimal>();
        all.put(report, BigDecimal.ONE);
        rate(DOLLAR).ifPresent(rate -> all.put(DOLLAR, rate));
        dollars.keySet().forEach(code -> rate(code).ifPresent(rate -> all.put(code, rate)));
        return all;
    }
}
