package dev.revopsassess.record;

import dev.revopsassess.value.BusinessFunction;
import dev.revopsassess.value.Source;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Spend of one function in one month.
 *
 * @param month month of the spend
 * @param function marketing, sales, or another; empty where the cell names none that is known
 * @param amount in the report currency
 * @param channel as written
 * @param segment as written
 * @param source the row
 */
public record SpendEntry(
        YearMonth month,
        Optional<BusinessFunction> function,
        BigDecimal amount,
        Optional<String> channel,
        Optional<String> segment,
        Source source) {}
