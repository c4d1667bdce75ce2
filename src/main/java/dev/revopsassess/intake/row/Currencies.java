package dev.revopsassess.intake.row;

import dev.revopsassess.intake.text.Fix;
import dev.revopsassess.value.ExchangeRates;
import dev.revopsassess.value.table.CellWords;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Converts amounts into the report currency by way of the dollar. */
public final class Currencies {
    private final ExchangeRates rates;
    private final Map<String, Optional<BigDecimal>> known = new HashMap<>();

    Currencies(String report, Map<String, BigDecimal> rates) {
        this.rates = new ExchangeRates(report, rates);
    }

    /** The report currency, ISO 4217. */
    public String report() {
        return rates.report();
    }

    /** US dollars for one unit; empty where no rate is configured. */
    public Optional<BigDecimal> dollars(String currency) {
        return rates.dollars(currency);
    }

    /** Report currency for one unit; empty where a rate is missing. */
    Optional<BigDecimal> rate(String currency) {
        return known.computeIfAbsent(currency, rates::rate);
    }

    /** The line that gives the rate which is missing for a currency. */
    Optional<String> fix(String currency) {
        String missing = dollars(currency).isEmpty() ? currency : report();
        // What is no ISO code can have no rate; the cells are to be corrected.
        return Optional.of(missing).filter(CellWords::isCode).map(Fix::rate);
    }
}
